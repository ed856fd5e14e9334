"""PayAPI's simulator: payments that customers make, and refunds."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.providers.payapi import answers
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler

_PAYIN: Final = (
    "orderNo",
    "currency",
    "amount",
    "paymentMethodTypes",
    "paymentMethod",
    "metadata",
    "remark",
    "subToken",
    "subType",
    "subscriptionMode",
)
_REFUND: Final = ("tradeNo", "orderNo", "currency", "amount", "refundAmount", "refundReason", "metadata", "remark")
_STATES: Final[Mapping[int, tuple[str, str]]] = {
    0: ("requires_action", "Please redirect to 'redirectUrl'"),
    1: ("requires_action", "Processing"),
    2: ("succeeded", "Succeeded"),
    5: ("expired", "The transaction automatic expired"),
}
_OPEN: Final = 1800  # seconds, where the request gives none


def opened(call: Call, name: str, values: Mapping[str, Any], seconds: int = _OPEN) -> dict[str, Any]:
    """Make a payment that waits for the payer.

    Args:
        call: the request that makes it.
        name: its tradeNo.
        values: further members.
        seconds: how long it waits.
    """
    item = {
        "merNo": call.credentials["merchant_no"],
        "tradeNo": name,
        **values,
        "redirectUrl": f"https://checkout.example.com/sandbox/{name}",
        "expireTime": answers.milliseconds(call) + 1000 * seconds,
    }
    return _in_state(item, 0, call)


def _in_state(payin: Mapping[str, Any], status: int, call: Call) -> dict[str, Any]:
    code, message = _STATES[status]
    paid = {"tradeDate": answers.milliseconds(call)} if status == 2 else {}
    return {**payin, "status": status, "code": code, "message": message, **paid}


def _create_payin(call: Call) -> SandboxResponse:
    payins = call.state.resources(call.provider, "payin")
    if any(resource.data.get("orderNo") == call.body["orderNo"] for resource in payins):
        return answers.refusal(call, answers.DUPLICATE, "Site order number cannot be repeated")
    if Decimal(str(call.body["amount"])) <= 0:
        return answers.refusal(call, answers.INVALID, "amount must be above 0")
    customer = call.body.get("customerId")
    if customer is not None and answers.find(call, "customer", customer) is None:
        return answers.absent(call, "customer")
    name = answers.new_id(call, "pay")
    person = call.body.get("customer") or {}
    values = {**answers.given(call, _PAYIN), **({"email": person["email"]} if person.get("email") else {})}
    made = opened(call, name, values, call.body.get("expiredTime", _OPEN))
    if call.body.get("paymentMethod"):
        made = _in_state(made, 2, call)
    return answers.save(call, "payin", name, made)


def _get_payin(call: Call) -> SandboxResponse:
    """Read a payment; each read moves it to its next state, or it expires."""
    found = answers.find(call, "payin")
    if found is None:
        return answers.absent(call, "payment")
    answer = json_answer(200, answers.envelope(call, answers.shown(found)))
    if found["status"] in {0, 1}:
        late = answers.milliseconds(call) >= found["expireTime"]
        moved = _in_state(found, 5 if late else found["status"] + 1, call)
        call.store(Resource(found["tradeNo"], moved), "payin")
        if late:
            return json_answer(200, answers.envelope(call, answers.shown(moved)))
    return answer


def _create_refund(call: Call) -> SandboxResponse:
    payin = answers.find(call, "payin", call.body["tradeNo"])
    if payin is None:
        return answers.absent(call, "payment")
    problem = _refund_problem(call, payin)
    if problem:
        return answers.refusal(call, answers.CONFLICT, problem)
    name = answers.new_id(call, "charge")
    item = {
        "merNo": call.credentials["merchant_no"],
        "charge": name,
        **answers.given(call, _REFUND),
        "status": 0,
        **({"paymentMethod": payin["paymentMethod"]} if "paymentMethod" in payin else {}),
    }
    return answers.save(call, "refund", name, item)


def _refund_problem(call: Call, payin: Mapping[str, Any]) -> str | None:
    if payin["status"] != 2:
        return "the payment is not paid"
    if call.body["currency"] != payin["currency"]:
        return "currency is not the payment's"
    if _decimal(call.body["amount"]) != _decimal(payin.get("amount", 0)):
        return "amount is not the payment's"
    refunds = call.state.resources(call.provider, "refund")
    mine = [resource.data for resource in refunds if resource.data["tradeNo"] == payin["tradeNo"]]
    left = _decimal(payin["amount"]) - sum((_decimal(data["refundAmount"]) for data in mine), Decimal(0))
    if not 0 < _decimal(call.body["refundAmount"]) <= left:
        return "refundAmount is more than what is left of the payment"
    return None


def _decimal(value: object) -> Decimal:
    return Decimal(str(value))


def _get_refund(call: Call) -> SandboxResponse:
    """Read a refund; each read moves it to its next state."""
    found = answers.find(call, "refund")
    if found is None:
        return answers.absent(call, "refund")
    if found["status"] < 2:
        call.store(Resource(found["charge"], {**found, "status": found["status"] + 1}), "refund")
    return json_answer(200, answers.envelope(call, found))


HANDLERS: Final[Mapping[str, Handler]] = {
    "createPayin": _create_payin,
    "getPayin": _get_payin,
    "createRefund": _create_refund,
    "getRefund": _get_refund,
}
