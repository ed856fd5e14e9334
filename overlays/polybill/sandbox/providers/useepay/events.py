"""UseePay's simulator reports each object that was created, and each change of its state."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.endpoints import Endpoint
from polybill.sandbox.state import State
from polybill.sandbox.twin import Call, Change

_VERSION: Final = "2025-11-06"  # JSON on the page of the signature
_CREATED: Final = ("payment_intent", "subscription")
_NAMES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "payment_intent": {
            "requires_payment_method": "requires_payment_method",
            "requires_capture": "requires_capture",
            "requires_customer_action": "requires_customer_action",
            "pending": "pending",
            "succeeded": "succeeded",
            "cancelled": "cancelled",
            "failed": "failed",
        },
        "subscription": {
            "active": "active",
            "unpaid": "unpaid",
            "paused": "paused",
            "incomplete_expired": "expired",
            "canceled": "cancelled",
        },
        "refund": {name: name for name in ("received", "accepted", "succeeded", "failed")},
        "invoice": {"open": "open", "paid": "paid", "void": "cancelled"},
    }
)


def reports(call: Call, change: Change) -> list[tuple[str, dict[str, Any]]]:
    """Name what happened to an object."""
    del call
    if change.kind not in _NAMES:
        return []
    before, after = change.before or {}, change.after
    names = ["created"] if change.before is None and change.kind in _CREATED else []
    moved = before.get("status") != after.get("status")
    state = _NAMES[change.kind].get(str(after.get("status"))) if moved else None
    if state:
        names.append(state)
    elif change.before is not None and change.kind == "subscription":
        names.append("updated")
    return [(f"{change.kind}.{name}", _event(f"{change.kind}.{name}", after)) for name in names]


def delivery_headers(credentials: Mapping[str, str]) -> dict[str, str]:
    """Give the headers that name a delivery's receiver; no source shows that they are signed."""
    return {
        "merchant_no": credentials["merchant_no"],
        "app_id": credentials["app_id"],
        "api_version": _VERSION,
    }


def _event(name: str, data: Mapping[str, Any]) -> dict[str, Any]:
    # The page lists object and created_at for every resource of an event; answers have create_at.
    made = {"object": name.partition(".")[0], "created_at": data.get("create_at")}
    return {"name": name, "data": {**made, **data}}


def read_endpoint(_state: State, _id: str, data: Mapping[str, Any]) -> Endpoint | None:
    """Read a registered endpoint; one that is disabled wants no events."""
    if data.get("status") == "disabled" or not data.get("url"):
        return None
    return Endpoint(data["url"], frozenset(data.get("events") or ()))
