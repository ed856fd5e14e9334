"""PayAPI's simulator: what all of its answers have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, sentence

IDEMPOTENT_KEY: Final = "Idempotent-Key"
DUPLICATE: Final = 1040000009
"""Documented by the SDKs; all others are the sandbox's own."""

INVALID: Final = 1040009400
UNAUTHORIZED: Final = 1040009401
NOT_FOUND: Final = 1040009404
CONFLICT: Final = 1040009409
LIMITED: Final = 1040009429
_SPELLED: Final = frozenset({"createPayin", "createRefund", "createPayout"})
_NUMBERS: Final = ("amount", "refundAmount", "payType")
_OWN: Final = "(sandbox: the code is the sandbox's own)"


def taken(operation: str, body: Any) -> Any:
    """Take the texts that the SDK for Go sends where the others send numbers (GAPS.md, 21 and 38)."""
    if operation not in _SPELLED or not isinstance(body, dict):
        return body
    numbers = {name: _number(body[name]) for name in _NUMBERS if isinstance(body.get(name), str)}
    return {**body, **numbers}


def _number(text: str) -> Any:
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text) is None:
        return text
    return float(text) if "." in text else int(text)


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the fields that do not fit the contract."""
    return refusal(call, INVALID, sentence(problems))


def reference(call: Call) -> str:
    """Find the key of the intent, the merchant's order number, or what is asked for."""
    key = call.request.header(IDEMPOTENT_KEY).lower()
    return key or call.text("orderNo") or next(iter(call.path.values()), "")


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path."""
    return refusal(call, NOT_FOUND, "no such path", status=404)


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests; the real one is not documented."""
    return refusal(call, LIMITED, "too many requests", status=429, headers={"Retry-After": "1"})


def livemode(call: Call) -> bool:
    """Check whether this simulator has live data."""
    return call.credentials["mode"] == "live"


def envelope(call: Call, data: object) -> dict[str, Any]:
    """Put content into the envelope of every answer."""
    return {"code": 0, "data": data, "msg": "", "livemode": livemode(call)}


def refusal(
    call: Call, code: int, message: str, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> SandboxResponse:
    """Refuse; the text marks an undocumented code as the sandbox's own."""
    text = message if code == DUPLICATE else f"{message} {_OWN}"
    return json_answer(status, {"code": code, "data": None, "msg": text, "livemode": livemode(call)}, headers)


def milliseconds(call: Call) -> int:
    """Write the sandbox's time."""
    return int(call.now * 1000)


def new_id(call: Call, kind: str) -> str:
    """Make an id as the examples show them: the kind, the time, seven digits."""
    return f"{kind}_{call.moment:%Y%m%d%H%M%S}{call.number(kind):07d}"


def given(call: Call, names: Iterable[str]) -> dict[str, Any]:
    """Take the fields of the body that the object keeps."""
    return {name: call.body[name] for name in names if call.body.get(name) is not None}


def save(call: Call, kind: str, object_id: str, item: dict[str, Any]) -> SandboxResponse:
    """Store an object that was created or changed, and answer with it."""
    call.store(Resource(object_id, item), kind)
    answer = envelope(call, shown(item))
    call.record(object_id, answer, reference(call))
    return json_answer(200, answer)


def find(call: Call, kind: str, object_id: object = None) -> dict[str, Any] | None:
    """Find an object of a kind; by the path unless an id is given."""
    wanted = next(iter(call.path.values()), "") if object_id is None else object_id
    found = call.stored(wanted) if isinstance(wanted, str) else None
    return found.data if found is not None and found.owner == kind else None


def absent(call: Call, kind: str) -> SandboxResponse:
    """Answer that the object was not found."""
    return refusal(call, NOT_FOUND, f"no such {kind}")


def shown(item: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what only the simulator knows."""
    return {name: value for name, value in item.items() if not name.startswith("_")}
