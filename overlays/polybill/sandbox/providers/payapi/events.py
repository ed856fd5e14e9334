"""PayAPI's simulator reports each new state of a payment or payout, in the version that the receiver was set for.

Whether one that was only just made has a callback is not documented; here it has none. Refunds have no callbacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.twin import Call, Change

_WAITING: Final = 0
_REPORTED: Final[Mapping[str, str]] = MappingProxyType({"payin": "payinCallback", "payout": "payoutCallback"})
_TIMES: Final = ("tradeDate", "expireTime", "completionDate")


def reports(call: Call, change: Change) -> list[tuple[str, dict[str, Any]]]:
    """Report a payment or payout whose state is new."""
    del call
    if change.kind not in _REPORTED:
        return []
    old, new = (change.before or {}).get("status", _WAITING), change.after.get("status", _WAITING)
    return [(_REPORTED[change.kind], dict(change.after))] if old != new else []


def utc_text(now_ms: int) -> str:
    """Write a time as callbacks v1 do: UTC, without a zone."""
    return f"{datetime.fromtimestamp(now_ms // 1000, UTC):%Y-%m-%dT%H:%M:%S}"


def payload(event: str, members: Mapping[str, Any]) -> dict[str, Any]:
    """Write times as the version does: texts in v1, epoch milliseconds in v2."""
    if not event.endswith("V1"):
        return dict(members)
    times = {name: utc_text(members[name]) for name in _TIMES if isinstance(members.get(name), int)}
    return {**members, **times}


def version(event: str, *, legacy: bool) -> str:
    """Name a callback by its version, unless it has one."""
    return event if event[-2:] in {"V1", "V2"} else f"{event}{'V1' if legacy else 'V2'}"
