"""The endpoints that were registered at the twins through the providers' own API."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from polybill.sandbox.state import State


@frozen
class Endpoint:
    """Where events go.

    Attributes:
        secret: what they are signed with; empty = as the provider signs by itself.
        events: names of the events that are wanted.
    """

    url: str
    events: frozenset[str]
    secret: str = field(default="", repr=False)


def _clink(state: State, name: str, data: Mapping[str, Any]) -> Endpoint | None:
    kept = state.resource("clink", secret_of(name))
    if not data["enabled"] or kept is None:
        return None
    return Endpoint(data["url"], frozenset(data["events"]), kept.data["secret"])


def secret_of(endpoint_id: str) -> str:
    """Name what keeps the secret of an endpoint of Clink: no answer shows it again."""
    return f"secret of {endpoint_id}"


def _unibee(_state: State, _name: str, data: Mapping[str, Any]) -> Endpoint | None:
    return Endpoint(data["webhookUrl"], frozenset(data["webhookEvents"] or ())) if data["webhookUrl"] else None


def _useepay(_state: State, _name: str, data: Mapping[str, Any]) -> Endpoint | None:
    if data.get("status") == "disabled" or not data.get("url"):
        return None
    return Endpoint(data["url"], frozenset(data.get("events") or ()))


_READ: Final[Mapping[str, tuple[str, Callable[[State, str, Mapping[str, Any]], Endpoint | None]]]] = MappingProxyType(
    {"clink": ("endpoint", _clink), "unibee": ("endpoint", _unibee), "useepay": ("webhook", _useepay)}
)


def registered(provider: str, state: State) -> Iterator[Endpoint]:
    """List a provider's endpoints that want events."""
    if provider in _READ:
        kind, read = _READ[provider]
        for thing in state.resources(provider, kind):
            found = read(state, thing.id, thing.data)
            if found is not None:
                yield found
