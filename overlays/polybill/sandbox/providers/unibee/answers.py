"""UniBee's simulator: what all of its answers have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Final

from polybill.sandbox.contract import load
from polybill.sandbox.exchange import SandboxResponse, json_answer, text_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, same, sentence

MERCHANT: Final = 15621
_EQUAL: Final = ("userId", "gatewayId", "currency", "countryCode")
_VALIDATION, _NOT_AUTHORIZED = 51, 61
_REFERENCES: Final = ("externalPaymentId", "externalRefundId", "subscriptionId", "externalUserId", "paymentId")


def authenticate(call: Call) -> SandboxResponse | None:
    """Compare the key. Without one, the server takes the caller for a browser and sends it to the login."""
    given = call.request.header("Authorization")
    if not given:
        body = _envelope(_NOT_AUTHORIZED, None, "invalid token", request_id="")
        return json_answer(200, {**body, "merchantId": 0, "redirect": "/login"})
    if not same(given, f"Bearer {call.credentials['api_key']}"):
        return refusal(call, "invalid token", status=401, code=_NOT_AUTHORIZED)
    return None


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the fields that do not fit the contract."""
    return refusal(call, f"sandbox: {sentence(problems)}")


def reference(call: Call) -> str:
    """Find the caller's id of a payment, refund or customer, or the id of what is changed."""
    return next((found for found in map(call.text, _REFERENCES) if found), "")


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path: the framework's, without the envelope."""
    del call
    return text_answer(404, "Not Found")


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests: no status and no code of its own."""
    return refusal(call, "Reached max api qps limitation, try again later")


def refusal(call: Call, message: str, *, status: int = 400, code: int = _VALIDATION) -> SandboxResponse:
    """Refuse a call."""
    return json_answer(status, _envelope(code, {}, message, request_id=text_id(call, "req")))


def success(call: Call, data: Mapping[str, Any]) -> SandboxResponse:
    """Answer to a call that reads."""
    return json_answer(200, _envelope(0, data, "", request_id=text_id(call, "req")))


def done(call: Call, native_id: str, data: Mapping[str, Any], own: str = "") -> SandboxResponse:
    """Answer to a call that made or changed something, and record it.

    Args:
        call: the call.
        native_id: id of what was made or changed.
        data: payload.
        own: the reference, where the request has none.
    """
    answer = _envelope(0, data, "", request_id=text_id(call, "req"))
    call.record(native_id, answer, own or reference(call))
    return json_answer(200, answer)


def _envelope(code: int, data: Mapping[str, Any] | None, message: str, *, request_id: str) -> dict[str, Any]:
    return {
        "code": code,
        "data": data,
        "merchantId": MERCHANT,
        "message": message,
        "redirect": "",
        "requestId": request_id,
    }


def text_id(call: Call, kind: str) -> str:
    """Make an id of the server's form: kind, date, fifteen characters."""
    return f"{kind}{call.moment:%Y%m%d}{call.number(kind):015d}"


def now(call: Call) -> int:
    """Give the time as the server writes it."""
    return int(call.now)


@cache
def _unset(schema: str) -> Mapping[str, Any]:
    document = load("unibee").document["components"]["schemas"]
    kinds = {"string": "", "integer": 0, "boolean": False}
    found: dict[str, Any] = {}
    for name, rule in document[schema]["properties"].items():
        if "$ref" in rule:
            rule = document[rule["$ref"].rsplit("/", 1)[1]]  # noqa: PLW2901 - a named enum, or an object
        words = rule.get("enum")
        kind = rule.get("type")
        found[name] = words[0] if words else kinds.get(kind) if isinstance(kind, str) else None
    return found


def whole(schema: str, **values: Any) -> dict[str, Any]:
    """Make an object with all members of the contract's schema: "", 0 or null where nothing is set."""
    return {**_unset(schema), **values}


def given(body: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Take the fields of a body that an object keeps; "" and 0 are not given, as the server sees it."""
    return {name: body[name] for name in names if body.get(name)}


def keep(call: Call, kind: str, name: object, item: dict[str, Any]) -> dict[str, Any]:
    """Store an object that was made or changed. Ids that are numbers are only unique for their kind."""
    call.store(Resource(key(kind, name), item), kind)
    return item


def find(call: Call, kind: str, name: object) -> dict[str, Any] | None:
    """Find an object of a kind."""
    found = call.stored(key(kind, name)) if isinstance(name, str | int) else None
    return found.data if found is not None and found.owner == kind else None


def key(kind: str, name: object) -> str:
    """Give the name under which the simulator stores an object."""
    return name if isinstance(name, str) else f"{kind} {name}"


def objects(call: Call, kind: str) -> list[dict[str, Any]]:
    """List the objects of a kind, oldest first."""
    return [found.data for found in call.state.resources(call.provider, kind)]


def asked(call: Call) -> Mapping[str, Any]:
    """Give what a list asks for, from the body or, with numbers as numbers, from the query."""
    if isinstance(call.body, dict):
        return call.body
    query = call.request.query
    return {name: int(text) if text.isascii() and text.isdigit() else text for name, text in query.items()}


def part(call: Call, found: list[dict[str, Any]], sortable: Sequence[str]) -> list[dict[str, Any]] | SandboxResponse:
    """Cut a part out of a list; newest first unless asked otherwise. All times of creation are in order here.

    Args:
        call: the call.
        found: the objects, oldest first.
        sortable: names of columns; the first is the usual one.
    """
    wanted = asked(call)
    column, order = wanted.get("sortField") or sortable[0], wanted.get("sortType") or "desc"
    if column not in sortable or order not in {"asc", "desc"}:
        return refusal(call, "sandbox: sortField or sortType is not one of this list")
    shown = found if order == "asc" else found[::-1]
    number, size = max(0, wanted.get("page") or 0), wanted.get("count") or 20
    return shown[number * size : (number + 1) * size]


def between(call: Call, item: Mapping[str, Any]) -> bool:
    """Check whether an object matches the customer, time and state that a list asks for."""
    wanted, made = asked(call), item["createTime"]
    states = wanted.get("status") or [item["status"]]
    return (
        all(
            wanted.get(name) in {None, "", 0, item[name]} for name in ("userId", "gatewayId", "currency", "countryCode")
        )
        and made >= (wanted.get("createTimeStart") or 0)
        and made <= (wanted.get("createTimeEnd") or made)
        and item["status"] in (states if isinstance(states, list) else [states])
    )
