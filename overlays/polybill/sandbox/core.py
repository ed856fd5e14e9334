"""The sandbox itself: a request goes in, an answer or a dropped connection comes out. No sockets, no sleep."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Final, Self

from attrs import evolve

from polybill.core.contract import rules
from polybill.errors import ConfigurationError
from polybill.sandbox import documented
from polybill.sandbox.clock import Clock
from polybill.sandbox.contract import UNREADABLE, Contract, Operation, available, load
from polybill.sandbox.credentials import merged
from polybill.sandbox.exchange import Drop, SandboxRequest, SandboxResponse, text_answer
from polybill.sandbox.faults import Fault, Plan, named
from polybill.sandbox.journal import HistoryEntry, SandboxEvent
from polybill.sandbox.providers import SIMULATORS, TWINS
from polybill.sandbox.state import Effect, RecordedRequest, Resource, State
from polybill.sandbox.twin import Call, Twin
from polybill.sandbox.webhooks import Webhooks

# Headers whose values are kept in the records. The list allows what is harmless rather than denying what is secret, so
# an unlisted header stays hidden.
_KEPT: Final = frozenset(
    {
        "accept",
        "accept-language",
        "content-length",
        "content-type",
        "idempotent-key",
        "user-agent",
        "x-api-version",
        "x-app-id",
        "x-merchant-no",
        "x-timestamp",
    }
)

_OPEN: Final = "none"
"""The scheme of an operation that needs no credentials, such as a login."""


class Sandbox:
    """A local simulator of the providers. Threads may share it.

    Args:
        state: ``:memory:``, or a file that keeps everything for the next start.
        now: the clock, seconds since 1970.
        seed: where the ids begin to count.
        credentials: what the simulators accept in place of `credentials.DEFAULTS`, provider to argument names.

    Attributes:
        clock: the sandbox's time.
        credentials: what the simulators accept: ``Clink(**sandbox.credentials["clink"], ...)``.
        providers: keys of the providers whose client distribution is installed.
        webhooks: delivers the simulators' events, once it has a target.

    Raises:
        ConfigurationError: an argument can't work.
    """

    def __init__(
        self,
        *,
        state: str | Path = ":memory:",
        now: Callable[[], float] = time.time,
        seed: int = 0,
        credentials: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        self.credentials = merged(credentials)
        self._contracts: dict[str, Contract] = {key: load(key) for key in TWINS if available(key)}
        self.providers = tuple(self._contracts)
        self._machine_now = now
        self._plan = Plan()
        self._state = State(state, seed=seed)
        self.webhooks = Webhooks(self._state, self.credentials, now)
        self.clock = Clock(self._state, self.webhooks, self.credentials, now)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Deliver what waits, and close the state file."""
        self.webhooks.close()
        self._state.close()

    def handle(self, request: SandboxRequest) -> SandboxResponse | Drop:
        """Answer a request like the provider, or as the next fault wants it."""
        contract = self._contracts.get(request.provider)
        if contract is None:
            known = ", ".join(self.providers) or "none"
            return text_answer(404, f"The sandbox has no such provider; installed: {known}").marked()
        twin = TWINS[request.provider]
        with self._state.transaction():
            reports = self.clock.catch_up()
            call, operation = self._call(contract, request)
            call = evolve(call, advance=lambda seconds: self.clock.move(seconds, reports))
            fault = self._plan.take(request.provider, call.operation)
            answer = self._play(fault, twin, call, operation)
            self._record(twin, call, fault, answer)
            reports += self.webhooks.reports(call)
        self.webhooks.post(reports)
        return answer.marked() if isinstance(answer, SandboxResponse) else answer

    def refuse(self, request: SandboxRequest) -> Drop | None:
        """Ask, before the body is read, whether the next fault is a refused connection.

        Args:
            request: the request without its body.
        """
        contract = self._contracts.get(request.provider)
        if contract is None:
            return None
        call, _ = self._call(contract, request)
        fault = self._plan.take(request.provider, call.operation, only="refuse")
        if fault is None:
            return None
        drop = Drop(refused=True)
        with self._state.transaction():
            self._record(TWINS[request.provider], call, fault, drop)
        return drop

    def fail(self, provider: str, operation: str | None = None, *, fault: Fault | str, times: int = 1) -> None:
        """Plan a fault for the next calls; several are played in the order in which they were planned.

        Args:
            provider: provider key.
            operation: operationId, None = any call.
            fault: made by `polybill.sandbox.faults`, or the name of one that needs no arguments.
            times: for how many calls.

        Raises:
            ConfigurationError: the provider, operation or fault is unknown.
        """
        contract = self._contracts.get(provider)
        if contract is None:
            raise ConfigurationError(f"sandbox: no provider {provider!r}; installed: {', '.join(self.providers)}")
        if operation is not None and operation not in contract.operations:
            known = ", ".join(contract.operations)
            raise ConfigurationError(f"sandbox: {provider} has no operation {operation!r}; it has {known}")
        self._plan.add(provider, operation, named(fault) if isinstance(fault, str) else fault, times)

    def now(self) -> float:
        """Give the sandbox's time, seconds since 1970."""
        return self.clock.now()

    def advance(self, *, days: float = 0, hours: float = 0, seconds: float = 0) -> list[SandboxEvent]:
        """Let time pass: renewals, trials, ends of periods and failed charges follow, each at its time.

        Credentials and signatures are checked and made by the machine's clock all the same.

        Args:
            days: days of 24 hours.
            hours: hours.
            seconds: seconds.

        Returns:
            The events of that time, oldest first.

        Raises:
            ConfigurationError: the time would go back, or further than 100 years.
        """
        return self.clock.advance(days * 86_400 + hours * 3600 + seconds)

    def events(self, provider: str | None = None, *, since: int = 0, limit: int | None = None) -> list[SandboxEvent]:
        """List the events that the providers report, delivered or not, oldest first.

        Args:
            provider: provider key, None = all.
            since: number of the last event that is known already.
            limit: how many of the newest at most; None = all.
        """
        return self._state.journal.events(provider, since, limit)

    def history(self, provider: str, resource_id: str) -> list[HistoryEntry]:
        """List the states of a resource, oldest first."""
        return self._state.journal.history(provider, resource_id)

    def resources(self, provider: str, *, limit: int | None = None) -> list[Resource]:
        """List the current state of a provider's newest resources, oldest first; all without a limit."""
        return self._state.every_resource(provider, limit)

    def planned_faults(self) -> list[dict[str, str | None]]:
        """List the faults that were not played yet: provider, operation (None = any) and kind."""
        return self._plan.listed()

    def clear_faults(self) -> None:
        """Plan no faults."""
        self._plan.clear()

    def pending_faults(self) -> int:
        """Count the planned faults that were not played yet."""
        return self._plan.waiting()

    def effects(self, provider: str | None = None, operation: str | None = None) -> list[Effect]:
        """List what was really created or changed, oldest first: what customers would be charged for."""
        return self._state.effects(provider, operation)

    def requests(
        self, provider: str | None = None, *, since: int = 0, limit: int | None = None
    ) -> list[RecordedRequest]:
        """List the requests that arrived, oldest first, without credentials and bodies.

        Args:
            provider: provider key, None = all.
            since: number of the last request that is known already.
            limit: how many of the newest at most; None = all.
        """
        return self._state.requests(provider, since, limit)

    def operations(self, provider: str) -> tuple[str, ...]:
        """List the operations of a provider.

        Raises:
            ConfigurationError: the provider is not installed.
        """
        contract = self._contracts.get(provider)
        if contract is None:
            raise ConfigurationError(f"sandbox: no provider {provider!r}; installed: {', '.join(self.providers)}")
        return tuple(contract.operations)

    def resource(self, provider: str, resource_id: str) -> dict[str, Any] | None:
        """Read a resource's current state: a subscription at UseePay, a payment at UniBee."""
        found = self._state.resource(provider, resource_id)
        return None if found is None else found.data

    def reset(self) -> None:
        """Forget effects, requests, counters, planned faults, where webhooks go, and that time was moved."""
        self._plan.clear()
        self.webhooks.forget()
        self._state.reset()

    def _call(self, contract: Contract, request: SandboxRequest) -> tuple[Call, Operation | None]:
        operation, path = contract.match(request.method, request.path) or (None, MappingProxyType({}))
        credentials = self.credentials[request.provider]
        content = SIMULATORS[request.provider].envelope.opened(request, credentials)
        body, digest = (UNREADABLE, "") if content is None else _parsed(content)
        if operation is not None:
            body = SIMULATORS[request.provider].spelling(operation.id, body)
        call = Call(
            provider=request.provider,
            request=request,
            operation=operation.id if operation else "",
            path=path,
            body=body,
            digest=digest,
            credentials=credentials,
            state=self._state,
            now=self.now(),
            machine_now=self._machine_now(),
        )
        return call, operation

    def _play(self, fault: Fault | None, twin: Twin, call: Call, operation: Operation | None) -> SandboxResponse | Drop:
        def answer() -> SandboxResponse:
            found = _answer(self._contracts[call.provider], twin, call, operation)
            return SIMULATORS[call.provider].envelope.closed(call, found)

        if fault is None:
            return answer()
        return fault.play(answer, lambda: twin.rate_limited(call))

    def _record(self, twin: Twin, call: Call, fault: Fault | None, answer: SandboxResponse | Drop) -> None:
        self._state.add_request(
            {
                "provider": call.provider,
                "operation": call.operation,
                "method": call.request.method,
                "path": call.request.path,
                "headers": {n: value if n in _KEPT else "***" for n, value in call.request.headers.items()},
                "reference": twin.reference(call),
                "digest": call.digest,
                "status": answer.status if isinstance(answer, SandboxResponse) else None,
                "fault": fault.kind if fault else "",
                "answer": answer.headers.get(documented.KIND, "") if isinstance(answer, SandboxResponse) else "",
                "signing": call.signing,
                "at": call.now,
            }
        )


def _answer(contract: Contract, twin: Twin, call: Call, operation: Operation | None) -> SandboxResponse:
    if operation is None:
        return twin.not_found(call)
    known = rules(call.provider, operation.id)
    refusal = twin.authenticate(call) if known.scheme != _OPEN else None
    if refusal:
        return refusal
    problems = operation.problems(call.request, call.body)
    if problems:
        return twin.refused(call, problems)
    handler = twin.HANDLERS.get(operation.id)
    if handler is not None:
        found = handler(call)
        return evolve(found, headers={**found.headers, documented.KIND: "state"})
    found = documented.answer(contract, operation, call.request, call.digest)
    if not known.reads:
        # A caller takes this answer for a success, so it counts as an effect: a repeat of it is a second one.
        call.record("", found.json(), twin.reference(call))
    return found


def _parsed(content: bytes) -> tuple[Any, str]:
    if not content:
        return None, ""
    try:
        # As text first: json.loads would take UTF-16 as well.
        body = json.loads(content.decode(), parse_constant=_no_number, parse_float=_finite)
        # A lone surrogate parses, but can't be encoded to be hashed, stored or sent.
        canonical = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        return UNREADABLE, ""
    return body, hashlib.sha256(canonical).hexdigest()


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is not valid JSON")


def _finite(text: str) -> float:
    value = float(text)
    return value if abs(value) != float("inf") else _no_number("a number beyond all bounds")
