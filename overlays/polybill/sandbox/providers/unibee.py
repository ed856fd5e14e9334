"""UniBee's twin. It takes any gateway, plan and customer, and cancels a customer's other unpaid payments.

A used ``externalPaymentId`` is refused before anything is cancelled. Whether the real server has this order is not
proven (GAPS.md, 1): a client must not rely on it. Messages not known from its source begin with ``sandbox:``.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse, json_answer, text_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler, same, sentence

_MERCHANT: Final = 15621
_VALIDATION, _NOT_AUTHORIZED = 51, 61
_CREATED, _CANCELLED = 10, 40
_WITHOUT_MINOR: Final = frozenset({"JPY", "KRW", "VND"})
_NAMESPACE: Final = uuid.UUID("6f0f7e0e-3c5c-4d4e-9d6b-5a6e64626f78")


def authenticate(call: Call) -> SandboxResponse | None:
    """Compare the key. Without one, the server takes the caller for a browser and sends it to the login."""
    given = call.request.header("Authorization")
    if not given:
        body = _envelope(_NOT_AUTHORIZED, None, "invalid token", request_id="")
        return json_answer(200, {**body, "merchantId": 0, "redirect": "/login"})
    if not same(given, f"Bearer {call.credentials['api_key']}"):
        return _refusal(call, "invalid token", status=401, code=_NOT_AUTHORIZED)
    return None


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the fields that do not fit the contract."""
    return _refusal(call, f"sandbox: {sentence(problems)}")


def reference(call: Call) -> str:
    """Find the caller's payment id."""
    return call.text("externalPaymentId")


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path: the framework's, without the envelope."""
    del call
    return text_answer(404, "Not Found")


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests: no status and no code of its own."""
    return _refusal(call, "Reached max api qps limitation, try again later")


def _create_subscription_payment(call: Call) -> SandboxResponse:
    body = call.body
    message = _gaps(body) or ("" if body.get("planId") else _amounts(body))
    if message:
        return _refusal(call, message)
    external = reference(call) or str(uuid.uuid5(_NAMESPACE, str(call.number("external"))))
    if call.state.find_effect(call.provider, call.operation, external):
        return _refusal(call, f"same ExternalPaymentId exist:{external}")
    owner = _owner(body)
    for other in call.state.resources(call.provider, owner):
        if other.data["status"] == _CREATED:
            call.store(Resource(other.id, {**other.data, "status": _CANCELLED}), owner)
    payment = _id(call, "pay")
    data = {
        "status": _CREATED,
        "paymentId": payment,
        "externalPaymentId": external,
        "link": f"{call.request.base_url}/pay/{payment}",
        "action": None,
    }
    answer = _envelope(0, data, "", request_id=_id(call, "req"))
    call.store(Resource(payment, data), owner)
    call.record(payment, answer, external)
    return json_answer(200, answer)


HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType({"createSubscriptionPayment": _create_subscription_payment})


def _gaps(body: Mapping[str, Any]) -> str:
    # The server can't tell 0 and "" from what is absent, so the contract's either-or rules have to hold without them.
    if not body.get("planId") and not (body.get("totalAmount") and body.get("currency")):
        return "sandbox: needs planId, or totalAmount with currency"
    if not body.get("userId") and not (body.get("externalUserId") and body.get("email")):
        return "sandbox: needs userId, or externalUserId with email"
    return ""


def _amounts(body: Mapping[str, Any]) -> str:
    # For free amounts only: with a plan the lines are ignored. Known from the server's source.
    total, items = body["totalAmount"], body.get("items") or []
    if body["currency"].upper() in _WITHOUT_MINOR and total % 100:
        return "sandbox: totalAmount of JPY, KRW and VND must be divisible by 100"
    silent = next((n for n, item in enumerate(items) if not item.get("description")), None)
    if silent is not None:
        return f"sandbox: items[{silent}].description is missing"
    if items and sum(item["amount"] for item in items) != total:
        return "sum(items.amount) should match totalAmount"
    return ""


def _owner(body: Mapping[str, Any]) -> str:
    return f"id {body['userId']}" if body.get("userId") else f"external {body['externalUserId']}"


def _id(call: Call, kind: str) -> str:
    return f"{kind}{call.moment:%Y%m%d}{call.number(kind):015d}"


def _refusal(call: Call, message: str, *, status: int = 400, code: int = _VALIDATION) -> SandboxResponse:
    return json_answer(status, _envelope(code, {}, message, request_id=_id(call, "req")))


def _envelope(code: int, data: Mapping[str, Any] | None, message: str, *, request_id: str) -> dict[str, Any]:
    return {
        "code": code,
        "data": data,
        "merchantId": _MERCHANT,
        "message": message,
        "redirect": "",
        "requestId": request_id,
    }
