"""PayAPI's twin reports each new state of a payment, in the version that the receiver was set for.

Whether a payment that waits for the customer makes a callback, no page tells; here it makes none.
"""

from __future__ import annotations

from typing import Any, Final

from polybill.sandbox.twin import Call, Change

_WAITING: Final = 0


def reports(call: Call, change: Change) -> list[tuple[str, dict[str, Any]]]:
    """Report a payment whose state is new."""
    del call
    if change.kind != "payin":
        return []
    old, new = (change.before or {}).get("status", _WAITING), change.after.get("status", _WAITING)
    return [("payinCallback", dict(change.after))] if old != new else []


def version(event: str, *, legacy: bool) -> str:
    """Name a callback by its version, unless it has one."""
    return event if event[-2:] in {"V1", "V2"} else f"{event}{'V1' if legacy else 'V2'}"
