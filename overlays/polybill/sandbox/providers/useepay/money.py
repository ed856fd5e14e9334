"""UseePay's simulator: payment intents and refunds."""

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
    number = call.number("payment")
    name = f"pi_1SBX{number:09d}"
    if _captured_later(call.body):
        call.state.put_resource(call.provider, Resource(_later(name), {}), "capture")
    confirmed = call.body.get("confirm") is True
    values = {
        **answers.given(call, _KEPT),
        "confirm": confirmed,
        "status": "requires_payment_method",
        "available_payment_method_types": ["card"],
        "client_secret": f"sandbox_secret_{number:09d}",
    }
    if confirmed:
        values |= _authorised(call, name, call.body["amount"])
    item = answers.made(call, name, _UNSET, values)
    return answers.save(call, "payment_intent", answers.documented("PaymentIntent", item), 201)


def _captured_later(body: Mapping[str, Any]) -> bool:
    """Check whether the funds wait for a capture.

    A body may ask for it at its top and in the options of cards. Which of the two wins is not documented (GAPS.md, 15):
    where either is false the funds wait, so that they are never taken for captured.
    """
    options = body.get("payment_method_options") or {}
    return False in (body.get("auto_capture"), (options.get("card") or {}).get("auto_capture"))


def _later(payment_id: str) -> str:
    return f"capture of {payment_id}"


def _authorised(call: Call, payment_id: str, amount: object) -> dict[str, Any]:
    """Charge a payment: at once, or by a capture."""
    if call.stored(_later(payment_id)) is not None:
        return {"status": "requires_capture", "captured_amount": None}
    return {"status": "succeeded", "captured_amount": amount}


def _confirm(call: Call, found: dict[str, Any]) -> SandboxResponse | dict[str, Any]:
    if found["status"] not in {"requires_payment_method", "requires_customer_action"}:
        return answers.error(400, "invalid_argument", "id", f"a payment intent that is {found['status']}")
    return {"confirm": True, **_authorised(call, found["id"], found["amount"])}


def _capture(call: Call, found: dict[str, Any]) -> SandboxResponse | dict[str, Any]:
    if found["status"] != "requires_capture":
        return answers.error(400, "invalid_argument", "id", f"a payment intent that is {found['status']}")
    if call.body:
        # No source names a field: to capture the whole amount in place of a wanted part would be worse.
        text = "the fields of a capture are not documented; the sandbox captures all of it, without any"
        return answers.error(400, "invalid_argument", next(iter(call.body)), text)
    return {"status": "succeeded", "captured_amount": found["amount"]}


def _cancel(call: Call, found: dict[str, Any]) -> SandboxResponse | dict[str, Any]:
    if found["status"] in {"succeeded", "cancelled", "failed"}:
        return answers.error(400, "invalid_argument", "id", f"a payment intent that is {found['status']}")
    return {"status": "cancelled", "cancelled_at": answers.time(call)}


def _create_refund(call: Call) -> SandboxResponse:
    payment = answers.find(call, "payment_intent", call.body["payment_intent_id"])
    if payment is None:
        return answers.absent("payment_intent")
    if payment["status"] != "succeeded":
        return answers.error(400, "invalid_argument", "payment_intent_id", f"the payment is {payment['status']}")
    if call.body.get("currency") not in {None, payment["currency"]}:
        return answers.error(400, "invalid_argument", "currency", "it is not the payment's")
    amount = _decimal(call.body["amount"])
    if not 0 < amount <= _decimal(payment["amount"]) - _refunded(call, payment["id"]):
        return answers.error(400, "invalid_argument", "amount", "it is more than what is left of the payment")
    values = {**answers.given(call, _REFUND), "currency": payment["currency"], "status": "received"}
    number = call.number("refund")
    values["acquirer_reference_number"] = f"SBX{number:09d}"
    item = answers.made(call, f"{number:032x}", (), values)
    return answers.save(call, "refund", item, 201)


def _refunded(call: Call, payment_id: str) -> Decimal:
    refunds = call.state.resources(call.provider, "refund")
    mine = [resource.data for resource in refunds if resource.data["payment_intent_id"] == payment_id]
    return sum((_decimal(data["amount"]) for data in mine if data["status"] != "failed"), Decimal(0))


def _decimal(value: object) -> Decimal:
    return Decimal(str(value))


def _get_refund(call: Call) -> SandboxResponse:
    """Read a refund; reading it completes it."""
    found = answers.find(call, "refund")
    if found is not None and found["status"] == "received":
        moved = {**found, "status": "succeeded", "modify_at": answers.time(call)}
        call.store(Resource(moved["id"], moved), "refund")
    return answers.getting("refund")(call)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createPaymentIntent": _create_payment,
    "getPaymentIntent": answers.getting("payment_intent"),
    "listPaymentIntents": answers.listing("payment_intent"),
    "confirmPaymentIntent": answers.stepping("payment_intent", _confirm),
    "capturePaymentIntent": answers.stepping("payment_intent", _capture),
    "cancelPaymentIntent": answers.stepping("payment_intent", _cancel),
    "createRefund": _create_refund,
    "getRefund": _get_refund,
    "listRefunds": answers.listing("refund", ("payment_intent_id",)),
}
