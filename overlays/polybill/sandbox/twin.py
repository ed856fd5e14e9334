"""What a provider's simulator is made of, and what it gets to work with."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any, Protocol, TypeAlias

from attrs import field, frozen

from polybill.sandbox.exchange import SandboxRequest, SandboxResponse
from polybill.sandbox.journal import SandboxEvent
from polybill.sandbox.problems import Problem
from polybill.sandbox.state import Resource, State


def _fixed(seconds: float) -> list[SandboxEvent]:
    raise RuntimeError(f"the time of this call is fixed; it can't move by {seconds} seconds")


@frozen
class Change:
    """A resource that a call made or changed; webhooks are made of it.

    Attributes:
        kind: what it was stored under.
        before: as it was; None for a new one.
        after: as it is.
    """

    kind: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any]


@frozen
class Call:
    """One request on its way through the simulator.

    Attributes:
        operation: operationId, empty where the contract has no such path.
        path: path parameters.
        body: the parsed body; None = none, `UNREADABLE` = no JSON.
        digest: SHA-256 of the parsed body with names in order; empty where there is none.
        now: the sandbox's time, seconds since 1970.
        machine_now: the time of the clock that callers share, which credentials are checked by: it does not move when
            the sandbox's does.
        changes: what the call did so far.
        signing: what is known of a signature that was refused.
        advance: moves the sandbox's clock by seconds and gives the events that follow.
    """

    provider: str
    request: SandboxRequest
    operation: str
    path: Mapping[str, str]
    body: Any = field(repr=False)
    digest: str
    credentials: Mapping[str, str] = field(repr=False)
    state: State = field(repr=False)
    now: float
    machine_now: float = 0.0
    changes: list[Change] = field(factory=list, repr=False)
    signing: dict[str, Any] = field(factory=dict, repr=False)
    advance: Callable[[float], list[SandboxEvent]] = field(default=_fixed, repr=False)

    @property
    def moment(self) -> datetime:
        """The sandbox's time, UTC."""
        return datetime.fromtimestamp(self.now, UTC)

    def number(self, kind: str) -> int:
        """Get the next number for ids of a kind."""
        return self.state.next_number(f"{self.provider}.{kind}")

    def text(self, name: str) -> str:
        """Read a text of the body, whatever the body is; empty where there is none."""
        value = self.body.get(name) if isinstance(self.body, dict) else None
        return value if isinstance(value, str) else ""

    def record(self, native_id: str, response: object, reference: str = "") -> None:
        """Remember that something was created or changed."""
        self.state.add_effect(
            {
                "provider": self.provider,
                "operation": self.operation,
                "reference": reference,
                "digest": self.digest,
                "native_id": native_id,
                "response": response,
                "at": self.now,
            }
        )

    def stored(self, resource_id: str) -> Resource | None:
        """Find a resource of this provider."""
        return self.state.resource(self.provider, resource_id)

    def store(self, resource: Resource, owner: str = "") -> None:
        """Keep a resource of this provider."""
        old = self.stored(resource.id)
        # A copy: a handler may go on with its own.
        self.changes.append(Change(owner, old.data if old is not None else None, deepcopy(resource.data)))
        self.state.put_resource(self.provider, resource, owner)
        self.state.journal.changed(self.provider, owner, resource.id, self.operation, resource.data, self.now)

    def later(self, due: float, kind: str, object_id: str) -> None:
        """Plan what happens to an object by itself: the provider's ``TIMERS`` has what the kind does.

        Args:
            due: seconds since 1970.
            kind: a name in ``TIMERS``.
            object_id: the object.
        """
        self.state.journal.later(due, self.provider, kind, object_id)


Handler: TypeAlias = Callable[[Call], SandboxResponse]
TimerHandler: TypeAlias = Callable[[Call, str], None]
"""What happens to an object by itself: the call has the time at which it does."""


class Twin(Protocol):
    """The functions that each module in `polybill.sandbox.providers` has."""

    @property
    def HANDLERS(self) -> Mapping[str, Handler]:  # noqa: N802 - a constant of the module
        """OperationId to the function that carries it out; the request fits the contract and is authentic."""
        ...

    @property
    def TIMERS(self) -> Mapping[str, TimerHandler]:  # noqa: N802 - a constant of the module
        """Kind of a timer to what happens then; see `Call.later`."""
        ...

    def authenticate(self, call: Call) -> SandboxResponse | None:
        """Check who calls; an answer is a refusal."""
        ...

    def refused(self, call: Call, problems: Sequence[Problem]) -> SandboxResponse:
        """Refuse a request that does not fit the contract."""
        ...

    def reference(self, call: Call) -> str:
        """Find the caller's id or key of the intent in any request; empty where there is none."""
        ...

    def not_found(self, call: Call) -> SandboxResponse:
        """Answer to a path that the contract does not have."""
        ...

    def rate_limited(self, call: Call) -> SandboxResponse:
        """Answer to too many requests."""
        ...


def same(given: str, expected: str) -> bool:
    """Compare credentials in constant time."""
    return hmac.compare_digest(given.encode(), expected.encode())


def sentence(problems: Sequence[Problem]) -> str:
    """Put problems into one line."""
    return "; ".join(map(str, problems))
