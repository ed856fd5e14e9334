"""Clink's simulator: what all of its answers have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse, json_answer, text_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler, same, sentence

TOLERANCE_MS: Final = 5 * 60 * 1000
"""How far X-Timestamp may be off. The page names no number: this one is the sandbox's own."""

_CUSTOMER: Final = frozenset({"customerId", "customerEmail", "referenceCustomerId"})
_OWN: Final = "(sandbox: the code is the sandbox's own)"


def authenticate(call: Call) -> SandboxResponse | None:
    """Check the key, then the time of the call."""
    if not same(call.request.header("X-API-KEY"), call.credentials["api_key"]):
        text = "sandbox: X-API-KEY is missing or wrong"
        return _envelope(401, 401, text) if _managing(call) else text_answer(401, text)
    stamp = call.request.header("X-Timestamp")
    if not stamp:
        # The header is required by the contract, whose check names it.
        return None
    if not stamp.isascii() or not stamp.isdigit() or len(stamp) > 15:
        return refusal(call, 400, "X-Timestamp must be a whole number of milliseconds")
    if abs(int(stamp) - call.machine_now * 1000) > TOLERANCE_MS:
        return refusal(call, 400, "X-Timestamp is more than five minutes off; it counts milliseconds, not seconds")
    return None


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the fields that do not fit the contract; a missing customer has a name of its own."""
    if any(problem.kind == "choice" and problem.names == _CUSTOMER for problem in problems):
        return _envelope(200, 400, "CUSTOMER_NOT_FOUND")
    return refusal(call, 400, sentence(problems))


def reference(call: Call) -> str:
    """Find what is changed, or the merchant's reference: it marks a call, and stops only the repeat of a refund."""
    named = call.text("merchantReferenceId") or call.text("refundMerchantOrderId")
    return next(iter(call.path.values()), "") or named


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path."""
    del call
    return _envelope(404, 404, f"no such path {_OWN}")


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests; the real one is not documented."""
    del call
    answer = _envelope(429, 429, f"too many requests {_OWN}")
    return SandboxResponse(answer.status, answer.body, {**answer.headers, "Retry-After": "1"})


def _managing(call: Call) -> bool:
    """Check whether a call manages webhooks: only those are documented to refuse with an HTTP status."""
    return call.request.path.startswith("/webhook/")


def _envelope(status: int, code: int, message: str, data: object = None) -> SandboxResponse:
    return json_answer(status, {"code": code, "msg": message, "data": data})


def refusal(call: Call, code: int, message: str) -> SandboxResponse:
    """Refuse in the form of the group of calls."""
    return _envelope(code if _managing(call) else 200, code, f"{message} {_OWN}")


def accepted(call: Call, data: object) -> SandboxResponse:
    """Answer with an object."""
    return _envelope(200, 200, "Success" if _managing(call) else "success", data)


def milliseconds(call: Call) -> int:
    """Give the sandbox's time as the API writes it."""
    return int(call.now * 1000)


def filled(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is not set, as the pages do."""
    return {name: value for name, value in values.items() if value is not None}


def keep(call: Call, kind: str, resource_id: str, item: Mapping[str, Any]) -> None:
    """Store the current state of an object."""
    call.store(Resource(resource_id, dict(item)), kind)


def done(call: Call, resource_id: str, data: object) -> SandboxResponse:
    """Answer to a call that made or changed something, and remember it."""
    answer = accepted(call, data)
    call.record(resource_id, answer.json(), reference(call))
    return answer


def find(call: Call, kind: str, resource_id: object = None) -> dict[str, Any] | None:
    """Find an object of a kind; by the path unless an id is given."""
    wanted = next(iter(call.path.values()), "") if resource_id is None else resource_id
    found = call.stored(wanted) if isinstance(wanted, str) else None
    return found.data if found is not None and found.owner == kind else None


def absent(call: Call, kind: str) -> SandboxResponse:
    """Answer that the object was not found."""
    return refusal(call, 404, f"{kind} not found")


def listing(kind: str, largest: int, fits: Callable[[Call, dict[str, Any]], bool]) -> Handler:
    """Make the handler that lists objects in pages, counted from 1; an oversized page is cut, as documented."""

    def list_(call: Call) -> SandboxResponse:
        query = call.request.query
        number, size = _whole(query.get("pageNum"), 1), _whole(query.get("pageSize"), 20)
        if not number or not size:
            return refusal(call, 400, "pageNum and pageSize must be whole numbers from 1")
        size = min(size, largest)
        found = [resource.data for resource in call.state.resources(call.provider, kind) if fits(call, resource.data)]
        rows = found[(number - 1) * size : number * size]
        message = "Success" if _managing(call) else "success"
        return json_answer(200, {"total": len(found), "rows": rows, "code": 200, "msg": message})

    return list_


def _whole(text: str | None, default: int) -> int:
    if text is None:
        return default
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
