"""PayAPI's simulator: subscriptions. Their first payment is a payment like any other, and can be read and refunded."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.providers.payapi import answers, money
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler

# A plan that is known by its token only has to cost something.
_KNOWN_PLAN: Final[Mapping[str, Any]] = MappingProxyType(
    {"name": "sandbox plan", "intervalUnit": "month", "intervalCount": 1, "currency": "USD", "amount": 9.99}
)


def _create(call: Call) -> SandboxResponse:
    key = call.request.header(answers.IDEMPOTENT_KEY).lower()
    if not _is_uuid(key):
        return answers.refusal(call, answers.INVALID, f"{answers.IDEMPOTENT_KEY} must be a UUID")
    data = _subscription(call, call.body)
    # Callbacks need all four: the SDK for Go refuses one without.
    price = {name: _or_known(data["plan"][name], name) for name in ("amount", "currency")}
    values = {"orderNo": data["subToken"], **price, "subToken": data["subToken"], "subType": 0}
    call.store(Resource(data["firstTradeNo"], money.opened(call, data["firstTradeNo"], values)), "payin")
    answer = answers.envelope(call, data)
    call.record(data["subToken"], answer, key)
    return json_answer(200, answer)


HANDLERS: Final[Mapping[str, Handler]] = {"createSubscription": _create}


def _or_known(value: Any, name: str) -> Any:
    return _KNOWN_PLAN[name] if value is None else value


def _subscription(call: Call, body: Mapping[str, Any]) -> dict[str, Any]:
    payment = answers.new_id(call, "pay")
    wanted = body.get("plan") or _KNOWN_PLAN
    return {
        "merNo": call.credentials["merchant_no"],
        "subToken": answers.new_id(call, "sub"),
        "plan": {
            "planToken": body.get("planToken") or answers.new_id(call, "plan"),
            "productToken": answers.new_id(call, "prod"),
            **{name: wanted.get(name) for name in _KNOWN_PLAN},
            "metadata": None,
            "remark": None,
        },
        "description": body.get("description", ""),
        "status": 0,
        "code": "requires_action",
        "message": "Please redirect to 'redirectUrl'",
        "redirectUrl": f"https://checkout.example.com/sandbox/{payment}",
        "paymentMethod": None,
        "firstTradeNo": payment,
        "startTime": None,
        "cancelTime": None,
        "expireTime": None,
        "createTime": answers.milliseconds(call),
        "metadata": body.get("metadata"),
        "remark": None,
    }


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
