"""Clink's simulator: direct payments, orders and refunds."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.clink import answers, charges
from polybill.sandbox.twin import Call, Handler

_REASONS: Final = ("Duplicate payment", "Fraudulent activity", "Customer Initiated Refund", "Other")


def _create(call: Call) -> SandboxResponse:
    body = call.body
    method = body["paymentMethodType"]
    priced_in = body.get("currency", "USD").upper()
    currency = body.get("paymentCurrency", priced_in).upper()
    given = body.get("amount")
    amount = charges.price(body.get("priceId"), currency) if given is None else Decimal(str(given))
    if amount <= 0:
        return answers.refusal(call, 400, "amount must be above 0")
    instrument = body.get("paymentInstrumentId") or f"pi_sandbox{call.number('instrument'):08d}"
    status = charges.ending(method, instrument)
    made = charges.order(
        call,
        charges.Charge(amount, currency, priced_in, method, instrument, status),
        {
            "merchantReferenceId": body.get("merchantReferenceId"),
            "customerId": charges.customer(call),
            "customerEmail": body.get("customerEmail"),
            "productId": body.get("productId"),
            "priceId": body.get("priceId"),
            "priceDataList": body.get("priceDataList"),
            "metadata": body.get("metadata"),
        },
    )
    data = {
        "orderId": made["orderId"],
        "sessionId": made["sessionId"],
        "paymentInstrumentId": instrument,
        "status": status,
        "amount": made["amountTotal"],
        "currency": currency,
    }
    if status == charges.NEXT_ACTION:
        data["action"] = charges.action(call, method, made["orderId"][-8:])
    return answers.done(call, made["orderId"], data)


def _get_order(call: Call) -> SandboxResponse:
    charges.settle(call, call.path["id"])
    found = answers.find(call, "order")
    return answers.absent(call, "order") if found is None else answers.accepted(call, found)


def _wanted(call: Call, order: dict[str, Any]) -> bool:
    query = call.request.query
    invoice = answers.find(call, "invoice", order.get("invoiceId", ""))
    has = {
        "subscriptionId": None if invoice is None else invoice["subscriptionId"],
        "customerId": order["customerId"],
        "merchantReferenceId": order.get("merchantReferenceId"),
    }
    return all(has[name] == query[name] for name in has if query.get(name))


def _create_refund(call: Call) -> SandboxResponse:
    body = call.body
    own = body["refundMerchantOrderId"]
    for known in call.state.resources(call.provider, "refund"):
        if known.data["refundMerchantOrderId"] == own:
            return answers.accepted(call, known.data)
    order = answers.find(call, "order", body["orderId"])
    if order is None:
        return answers.absent(call, "order")
    if order["status"] not in {"success", "partial_refunded"}:
        return answers.refusal(call, 400, f"the order is {order['status']}: only a paid one can be refunded")
    amount = Decimal(str(body["refundAmount"]))
    if not 0 < amount <= Decimal(str(order["amountTotal"])) - _refunded(call, order["orderId"]):
        return answers.refusal(call, 400, "refundAmount is more than what is left of the order")
    made = answers.filled(
        {
            "createTime": answers.milliseconds(call),
            "refundId": f"rfd_sandbox{call.number('refund'):08d}",
            "refundMerchantOrderId": own,
            "orderId": order["orderId"],
            "customerId": order["customerId"],
            "refundAmount": body["refundAmount"],
            "refundCurrency": order["paymentCurrency"],
            "status": "created",
            "refundReason": _REASONS[body["refundReasonType"]] if "refundReasonType" in body else None,
            "paymentInstrumentId": order["paymentMethod"]["paymentInstrumentId"],
        }
    )
    answers.keep(call, "refund", made["refundId"], made)
    return answers.done(call, made["refundId"], made)


def _refunded(call: Call, order_id: str) -> Decimal:
    refunds = [resource.data for resource in call.state.resources(call.provider, "refund")]
    return sum((Decimal(str(item["refundAmount"])) for item in refunds if item["orderId"] == order_id), Decimal(0))


def _get_refund(call: Call) -> SandboxResponse:
    """Read a refund; reading it completes it, and updates its order."""
    found = answers.find(call, "refund")
    if found is None:
        return answers.absent(call, "refund")
    order = answers.find(call, "order", found["orderId"])
    if found["status"] == "created" and order is not None:
        found = {**found, "status": "success"}
        answers.keep(call, "refund", found["refundId"], found)
        left = Decimal(str(order["amountTotal"])) - _refunded(call, order["orderId"])
        status = "partial_refunded" if left > 0 else "refunded"
        answers.keep(call, "order", order["orderId"], {**order, "status": status})
    return answers.accepted(call, found)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createPayment": _create,
    "getOrder": _get_order,
    "listOrders": answers.listing("order", 50, _wanted),
    "createRefund": _create_refund,
    "getRefund": _get_refund,
}
