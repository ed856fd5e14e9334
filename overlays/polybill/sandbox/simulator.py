"""What a provider's simulator is made of; each is the ``SIMULATOR`` of its package in `polybill.sandbox.providers`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from attrs import Factory, field, frozen

from polybill.sandbox.endpoints import Endpoint
from polybill.sandbox.envelope import Bare, Envelope
from polybill.sandbox.state import State
from polybill.sandbox.twin import Call, Change, Twin

Report: TypeAlias = tuple[str, dict[str, Any]]
"""The provider's name of an event, and what it is about."""

EndpointReader: TypeAlias = Callable[[State, str, Mapping[str, Any]], Endpoint | None]
"""Reads a registered endpoint: state, its id, its data; None = it wants no events."""


def _as_is(_operation: str, body: Any) -> Any:
    return body


@frozen(kw_only=True)
class Events:
    """How a simulator reports what happened.

    Attributes:
        reports: names what a change is reported as.
        endpoint_kind: kind of resource that a registered endpoint is stored as; empty where there are none.
        read_endpoint: reads such a resource.
        secret: default signing secret of events; empty = `credential`, or none.
        credential: argument of the client that events are signed with too.
        form: makes the ``form`` of a receiver from the credentials; None where there is none.
        version: gives an event its name by the version that the receiver was set for: name, legacy.
        payload: writes the members of an event as its version does.
        headers: further headers of a delivery, made from the credentials; the signature is added to them.
    """

    reports: Callable[[Call, Change], list[Report]] = lambda _call, _change: []
    endpoint_kind: str = ""
    read_endpoint: EndpointReader = lambda _state, _id, _data: None
    secret: str = field(default="", repr=False)
    credential: str = ""
    form: Callable[[Mapping[str, str]], Any] | None = None
    version: Callable[[str, bool], str] = lambda name, _legacy: name
    payload: Callable[[str, Mapping[str, Any]], dict[str, Any]] = lambda _name, members: dict(members)
    headers: Callable[[Mapping[str, str]], Mapping[str, str]] = lambda _credentials: {}

    def registered(self, provider: str, state: State) -> Iterator[Endpoint]:
        """List the registered endpoints that want events."""
        for resource in state.resources(provider, self.endpoint_kind) if self.endpoint_kind else ():
            found = self.read_endpoint(state, resource.id, resource.data)
            if found is not None:
                yield found


SILENT: Final = Events()
"""A simulator that reports nothing by itself."""


@frozen(kw_only=True)
class Simulator:
    """A provider's simulator.

    Attributes:
        twin: carries out its operations.
        credentials: default credentials that it accepts, by the names of the client's arguments.
        envelope: how bodies are wrapped.
        spelling: gives a body in the contract's form, where official SDKs send another one: operationId, body.
        events: how it reports what happened.
        sample: a subscription request's own part, which it accepts; None where it has no subscriptions.
    """

    twin: Twin
    credentials: Mapping[str, str] = field(repr=False)
    envelope: Envelope = Factory(Bare)
    spelling: Callable[[str, Any], Any] = _as_is
    events: Events = SILENT
    sample: Callable[[], Mapping[str, Any]] | None = None
