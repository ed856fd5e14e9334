"""UniBee's simulator reports each object that was created, and each change of its state."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.endpoints import Endpoint
from polybill.sandbox.state import State
from polybill.sandbox.twin import Call, Change

_STATES: Final[Mapping[str, Mapping[int, str]]] = MappingProxyType(
    {
        "payment": {20: "success", 30: "failure", 40: "cancelled"},
        "refund": {20: "success", 30: "failure", 40: "cancelled", 50: "reversed"},
        "invoice": {2: "process", 3: "paid", 4: "failed", 5: "cancelled", 6: "reversed"},
        "subscription": {2: "activated", 4: "cancelled", 5: "expired", 7: "auto_renew.failure", 9: "failed"},
        "user": {},
    }
)
_INSIDE: Final = frozenset({"payment", "refund", "subscription"})
"""Kinds that are nested in a member of the event; the others are the event itself."""


def reports(call: Call, change: Change) -> list[tuple[str, dict[str, Any]]]:
    """Name what happened to an object."""
    del call
    if change.kind not in _STATES:
        return []
    before, after = change.before, change.after
    names = ["created"] if before is None else []
    moved = (before or {}).get("status") != after.get("status")
    state = _STATES[change.kind].get(after.get("status", 0)) if moved else None
    if state:
        names.append(state)
    elif before is not None and before != after:
        names += _updates(change.kind, before, after)
    payload = {change.kind: dict(after)} if change.kind in _INSIDE else dict(after)
    return [(f"{change.kind}.{name}", payload) for name in names]


def _updates(kind: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    if kind == "subscription" and before.get("cancelAtPeriodEnd") != after.get("cancelAtPeriodEnd"):
        return ["end.of.this.cycle" if after.get("cancelAtPeriodEnd") else "resume.end.of.this.cycle"]
    if kind == "subscription" and before.get("currentPeriodEnd") != after.get("currentPeriodEnd"):
        return ["auto_renew.success"]
    return ["updated"] if kind in {"subscription", "user"} else []


def read_endpoint(_state: State, _id: str, data: Mapping[str, Any]) -> Endpoint | None:
    """Read a registered endpoint."""
    return Endpoint(data["webhookUrl"], frozenset(data["webhookEvents"] or ())) if data["webhookUrl"] else None
