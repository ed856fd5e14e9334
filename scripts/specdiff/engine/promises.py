"""What a repeat of a call leads to: money hangs on it, so a weaker promise is breaking."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .values import bare, same

_SAFE = {"yes": 2, "unknown": 1, "no": 0}
_ANSWERS = {"replay": 2, "error": 1}
"""How good the answer to a repeat is: the first answer again, a refusal, and everything else is not known."""
_UNITS = {"s": 1, "sec": 1, "second": 1, "m": 60, "min": 60, "minute": 60, "h": 3600, "hour": 3600,
          "d": 86400, "day": 86400,
          "w": 604800, "week": 604800, "month": 2592000, "y": 31536000, "year": 31536000}  # fmt: skip
_FOREVER = float("inf")


def promise(word: str, old: Any, new: Any) -> str:
    """Name the rule for a difference of ``x-retry``, ``x-idempotency`` or ``x-resolve``; empty where there is none."""
    if same(old, new):
        return ""
    before, after = (side if isinstance(side, dict) else {} for side in (old, new))
    rules = {"x-retry": _retry, "x-idempotency": _idempotency, "x-resolve": _resolution}
    return rules[word](before, after)


def _retry(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    ranks = [_SAFE.get(_word(side.get("safe")), 1) for side in (before, after)]
    if ranks == [1, 0]:
        return "retry-decided"  # what is unknown is not repeated either
    if ranks[0] != ranks[1]:
        return "retry-allowed" if ranks[1] > ranks[0] else "retry-forbidden"
    if _word(before.get("safe")) != _word(after.get("safe")):
        return "retry-reason" if not after or not before else "retry-forbidden"
    rest = [{name: value for name, value in side.items() if name == "reads"} for side in (before, after)]
    return "retry-reason" if same(*rest) else "extension-changed" if after.get("reads") else "retry-forbidden"


def _word(value: Any) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value or "unknown")


def _idempotency(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    if not before:
        return "idempotency-promise"
    if not after:
        return "idempotency-changed"
    if any(before.get(word) != after.get(word) for word in ("carrier", "name", "scope")):
        return "idempotency-changed"
    weaker = (
        _ANSWERS.get(str(after.get("duplicate")), 0) < _ANSWERS.get(str(before.get("duplicate")), 0)
        or (before.get("proven") is True and after.get("proven") is not True)
        or window(after.get("window")) < window(before.get("window"))
        or (bool(before.get("lookup")) and before.get("lookup") != after.get("lookup"))
    )
    if weaker:
        return "idempotency-weaker"
    rest = [
        {name: value for name, value in side.items() if name not in {"note", "x-evidence"}} for side in (before, after)
    ]
    return "text-changed" if same(*rest) else "idempotency-promise"


def _resolution(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    rest = [{name: value for name, value in side.items() if name != "advice"} for side in (before, after)]
    if same(*rest):
        return "text-changed"
    if not before:
        return "resolve-proof" if after.get("absence") == "proves" else "resolve-added"
    if after.get("absence") != "proves" and same(bare(before), bare(after)):
        return "source-changed"
    # Where absence is a proof, a call whose object is not found is sent again.
    return "resolve-proof" if after.get("absence") == "proves" else "resolve-changed"


def window(text: Any) -> float:
    """Give the seconds that a key is remembered for; 0 where that is not known."""
    if isinstance(text, int | float) and not isinstance(text, bool):
        return float(text)
    words = str(text or "").strip().lower()
    if words in {"forever", "for ever", "unlimited", "permanent", "always"}:
        return _FOREVER
    iso = re.fullmatch(r"p(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)?", words)
    if iso and any(iso.groups()):
        return float(sum(int(part or 0) * unit for part, unit in zip(iso.groups(), (86400, 3600, 60, 1), strict=True)))
    found = re.search(r"(\d+(?:\.\d+)?)\s*([a-z]+)", words)
    if not found:
        return 0.0
    return float(found[1]) * _UNITS.get(found[2], _UNITS.get(found[2].rstrip("s"), 0))
