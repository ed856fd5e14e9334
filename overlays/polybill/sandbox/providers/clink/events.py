"""Clink's simulator reports each object that was created, and each change of its state."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from polybill.sandbox.twin import Call, Change

_Object: TypeAlias = Mapping[str, Any]

_MADE: Final = MappingProxyType({"order": "created", "refund": "created", "subscription": "incomplete"})
"""Kind to the state in the first event of an object; invoices have no event for their creation."""
_STATES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "order": {"success": "succeeded", "failed": "failed", "requires_action": "next_action"},
        "refund": {"success": "succeeded", "failed": "failed"},
        "subscription": {
            "active": "activated",
            "free_trial": "trialing",
            "past_due": "past_due",
            "incomplete_expired": "incomplete_expired",
            "cancelled": "cancelled",
        },
        "invoice": {"open": "open", "paid": "paid", "void": "void"},
    }
)
_TEXTS: Final = frozenset({"amount", "discountAmount", "originalAmount", "paymentAmount", "unitAmount"})
"""Amounts of invoices and their lines: numbers in answers, texts in events."""


def reports(call: Call, change: Change) -> list[tuple[str, dict[str, Any]]]:
    """Name what happened to an object."""
    del call
    if change.kind not in _STATES:
        return []
    before, after = change.before, change.after
    found = []
    if before is None and change.kind in _MADE:
        found.append((f"{change.kind}.created", {**after, "status": _MADE[change.kind]}))
    moved = (before or {}).get("status") != after.get("status")
    state = _STATES[change.kind].get(str(after.get("status"))) if moved else None
    if state:
        found.append((f"{change.kind}.{state}", dict(after)))
    elif before is not None and change.kind == "subscription":
        found += [(f"subscription.updated.{name}", dict(after)) for name in _updates(before, after)]
    return [(name, {"data": {"object": _texts(data)}}) for name, data in found]


def _updates(before: _Object, after: _Object) -> list[str]:
    ended, ends = bool(before.get("cancelAtPeriodEnd")), bool(after.get("cancelAtPeriodEnd"))
    moved = before.get("priceId") != after.get("priceId")
    renewed = before.get("currentPeriodEnd") != after.get("currentPeriodEnd")
    dropped = "upcomingInvoiceItem" in before and "upcomingInvoiceItem" not in after and not moved
    found = {
        "cancel_at_period_end_set": ends and not ended,
        "cancel_at_period_end_revoked": ended and not ends,
        "plan_changed": moved,
        "plan_change_canceled": dropped and not renewed,
        "renewed": renewed,
    }
    return [name for name, holds in found.items() if holds]


def _texts(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {
            name: str(item) if name in _TEXTS and isinstance(item, int | float) else _texts(item)
            for name, item in value.items()
        }
    return [_texts(item) for item in value] if isinstance(value, list) else value
