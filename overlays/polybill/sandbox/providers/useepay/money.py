"""UseePay's twin: payment intents and refunds."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.useepay import answers
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler

_KEPT: Final = (
    "amount",
    "currency",
    "customer",
    "customer_id",
    "description",
    "merchant_order_id",
    "metadata",
    "order",
    "payment_method_options",
    "payment_method_types",
    "return_url",
)
_UNSET: Final = (
    "code",
    "source",
    "message",
    "decline_code",
    "doc_url",
    "captured_amount",
    "cancellation_reason",
    "cancelled_at",
    "next_action",
    "last_payment_error",
)
_REFUND: Final = ("payment_intent_id", "amount", "currency", "metadata", "reason")


def _create_payment(call: Call) -> SandboxResponse:
    refusal = answers.missing(call, ("amount", "currency", "merchant_order_id"))
    if refusal:
        return refusal
    payments = call.state.resources(call.provider, "payment_intent")
    if any(thing.data["merchant_order_id"] == call.body["merchant_order_id"] for thing in payments):
        return answers.error(400, "already_exists", "merchant_order_id", "the resource exists")
    number = call.number("payment")
    paid = call.body.get("confirm") is True
    values = {
        **answers.given(call, _KEPT),
        "confirm": paid,
        "status": "succeeded" if paid else "requires_payment_method",
        "captured_amount": call.body["amount"] if paid else None,
        "available_payment_method_types": ["card"],
        "client_secret": f"sandbox_secret_{number:09d}",
    }
    thing = answers.made(call, f"pi_1SBX{number:09d}", _UNSET, values)
    return answers.save(call, "payment_intent", answers.documented("PaymentIntent", thing), 201)


def _confirm(call: Call, found: dict[str, Any]) -> SandboxResponse | dict[str, Any]:
    del call
    if found["status"] not in {"requires_payment_method", "requires_customer_action"}:
        return answers.error(400, "invalid_argument", "id", f"a payment intent that is {found['status']}")
    return {"status": "succeeded", "confirm": True, "captured_amount": found["amount"]}


def _cancel(call: Call, found: dict[str, Any]) -> SandboxResponse | dict[str, Any]:
    if found["status"] in {"succeeded", "cancelled", "failed"}:
        return answers.error(400, "invalid_argument", "id", f"a payment intent that is {found['status']}")
    return {"status": "cancelled", "cancelled_at": answers.time(call)}


def _create_refund(call: Call) -> SandboxResponse:
    refusal = answers.missing(call, ("payment_intent_id",))
    if refusal:
        return refusal
    payment = answers.find(call, "payment_intent", call.body["payment_intent_id"])
    if payment is None:
        return answers.absent("payment_intent")
    if payment["status"] != "succeeded":
        return answers.error(400, "invalid_argument", "payment_intent_id", f"the payment is {payment['status']}")
    if call.body.get("currency") not in {None, payment["currency"]}:
        return answers.error(400, "invalid_argument", "currency", "it is not the payment's")
    amount = _decimal(call.body.get("amount", payment["amount"]))
    if not 0 < amount <= _decimal(payment["amount"]) - _refunded(call, payment["id"]):
        return answers.error(400, "invalid_argument", "amount", "it is more than what is left of the payment")
    values = {**answers.given(call, _REFUND), "currency": payment["currency"], "status": "received"}
    values.setdefault("amount", payment["amount"])
    number = call.number("refund")
    values["acquirer_reference_number"] = f"SBX{number:09d}"
    thing = answers.made(call, f"{number:032x}", (), values)
    return answers.save(call, "refund", thing, 201)


def _refunded(call: Call, payment_id: str) -> Decimal:
    refunds = call.state.resources(call.provider, "refund")
    mine = [thing.data for thing in refunds if thing.data["payment_intent_id"] == payment_id]
    return sum((_decimal(data["amount"]) for data in mine if data["status"] != "failed"), Decimal(0))


def _decimal(value: object) -> Decimal:
    return Decimal(str(value))


def _get_refund(call: Call) -> SandboxResponse:
    """Read a refund; it succeeds by the time that somebody asks for it."""
    found = answers.find(call, "refund")
    if found is not None and found["status"] == "received":
        moved = {**found, "status": "succeeded", "modify_at": answers.time(call)}
        call.store(Resource(moved["id"], moved), "refund")
    return answers.getting("refund")(call)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createPaymentIntent": _create_payment,
    "getPaymentIntent": answers.getting("payment_intent"),
    "listPaymentIntents": answers.listing("payment_intent", ("customer_id", "merchant_order_id")),
    "confirmPaymentIntent": answers.stepping("payment_intent", _confirm),
    "cancelPaymentIntent": answers.stepping("payment_intent", _cancel),
    "createRefund": _create_refund,
    "getRefund": _get_refund,
    "listRefunds": answers.listing("refund", ("payment_intent_id",)),
}
