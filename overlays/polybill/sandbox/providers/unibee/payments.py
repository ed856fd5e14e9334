"""UniBee's simulator: one-time payments and invoices."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.unibee import answers, billing, records
from polybill.sandbox.twin import Call, Handler

WITHOUT_MINOR: Final = frozenset({"JPY", "KRW", "VND"})
_NAMESPACE: Final = uuid.UUID("6f0f7e0e-3c5c-4d4e-9d6b-5a6e64626f78")


def _create(call: Call) -> SandboxResponse | dict[str, Any]:
    """Check a payment and make it."""
    body = call.body
    message = _gaps(body) or ("" if body.get("planId") else _amounts(body)) or records.clash(call, body)
    if message:
        return answers.refusal(call, message)
    user = records.customer(call, body)
    if user is None:
        return answers.refusal(call, "User Not Found")
    # As the server does: a repeat is refused, and has by then cancelled what the first attempt made.
    if call.operation == "createSubscriptionPayment":
        _cancel_others(call, user)
    external = call.text("externalPaymentId") or str(uuid.uuid5(_NAMESPACE, str(call.number("external"))))
    if any(payment["externalPaymentId"] == external for payment in answers.objects(call, "payment")):
        return answers.refusal(call, f"same ExternalPaymentId exist:{external}")
    plan = body.get("planId")
    total = body.get("totalAmount") or billing.price(plan) * max(1, body.get("quantity") or 1)
    currency = (body.get("currency") or "USD").upper()
    payment = billing.bill(
        call,
        user,
        total,
        currency,
        _lines(body, total),
        externalPaymentId=external,
        gatewayId=body["gatewayId"],
        returnUrl=body.get("redirectUrl") or "",
        bizType=billing.ONE_TIME,
        invoiceName=body.get("name") or "Default Product",
    )
    own = {"PaymentId": payment["paymentId"], "MerchantId": str(answers.MERCHANT)}
    own |= {"PlanId": str(plan)} if plan else {}
    own |= {"CancelUrl": body["cancelUrl"]} if body.get("cancelUrl") else {}
    payment["metadata"] = {**(body.get("metadata") or {}), **own}
    return answers.keep(call, "payment", payment["paymentId"], payment)


def _cancel_others(call: Call, user: Mapping[str, Any]) -> None:
    for payment in answers.objects(call, "payment"):
        mine = payment["userId"] == user["id"] and not payment["subscriptionId"]
        if mine and payment["status"] == billing.CREATED:
            values = {"status": billing.CANCELLED, "cancelTime": answers.now(call)}
            answers.keep(call, "payment", payment["paymentId"], {**payment, **values})
            if invoice := answers.find(call, "invoice", payment["invoiceId"]):
                answers.keep(call, "invoice", invoice["invoiceId"], {**invoice, "status": billing.VOID})


def _gaps(body: Mapping[str, Any]) -> str:
    # The server treats 0 and "" as absent, so the contract's either-or rules have to hold without them.
    if not body.get("planId") and not (body.get("totalAmount") and body.get("currency")):
        return "sandbox: needs planId, or totalAmount with currency"
    if not body.get("userId") and not (body.get("externalUserId") and body.get("email")):
        return "sandbox: needs userId, or externalUserId with email"
    return ""


def _amounts(body: Mapping[str, Any]) -> str:
    # For free amounts only: with a plan the lines are ignored. Known from the server's source.
    total, items = body["totalAmount"], body.get("items") or []
    if body["currency"].upper() in WITHOUT_MINOR and total % 100:
        return "sandbox: totalAmount of JPY, KRW and VND must be divisible by 100"
    silent = next((n for n, item in enumerate(items) if not item.get("description")), None)
    if silent is not None:
        return f"sandbox: items[{silent}].description is missing"
    if items and sum(item["amount"] for item in items) != total:
        return "sum(items.amount) should match totalAmount"
    return ""


def _lines(body: Mapping[str, Any], total: int) -> list[Mapping[str, Any]]:
    items = [] if body.get("planId") else body.get("items") or []
    return items or [{"description": body.get("description") or "", "quantity": 1, "amount": total}]


def _answer(names: tuple[str, ...]) -> Handler:
    def create(call: Call) -> SandboxResponse:
        made = _create(call)
        if isinstance(made, SandboxResponse):
            return made
        data = {name: made[name] for name in names}
        return answers.done(call, made["paymentId"], data, own=made["externalPaymentId"])

    return create


def _detail(call: Call, payment: Mapping[str, Any]) -> dict[str, Any]:
    user = answers.find(call, "user", payment["userId"])
    invoice = answers.find(call, "invoice", payment["invoiceId"])
    return answers.whole("PaymentDetail", payment=payment, invoice=invoice, user=user)


def _get(call: Call) -> SandboxResponse:
    payment = answers.find(call, "payment", call.request.query["paymentId"])
    return answers.success(call, {"paymentDetail": None if payment is None else _detail(call, payment)})


def _list(call: Call) -> SandboxResponse:
    found = [item for item in answers.objects(call, "payment") if answers.between(call, item)]
    part = answers.part(call, found, ("create_time", "user_id", "status"))
    if isinstance(part, SandboxResponse):
        return part
    return answers.success(
        call, {"paymentDetails": [_detail(call, item) for item in part] or None, "total": len(found)}
    )


def _get_invoice(call: Call) -> SandboxResponse:
    return answers.success(
        call, {"invoice": answers.find(call, "invoice", call.body["invoiceId"]), "creditNotes": None}
    )


def _list_invoices(call: Call) -> SandboxResponse:
    found = [item for item in answers.objects(call, "invoice") if answers.between(call, item)]
    columns = ("gmt_create", "gmt_modify", "invoice_id", "period_end", "total_amount")
    part = answers.part(call, found, columns)
    if isinstance(part, SandboxResponse):
        return part
    return answers.success(call, {"invoices": part or None, "total": len(found)})


def _mark_paid(call: Call) -> SandboxResponse:
    """Let the money of an invoice arrive; the real server wants a wire-transfer gateway."""
    invoice = answers.find(call, "invoice", call.body["invoiceId"])
    if invoice is None or invoice["status"] != billing.PROCESSING:
        return answers.refusal(call, "sandbox: the invoice awaits no payment")
    payment = answers.find(call, "payment", invoice["paymentId"])
    if payment is not None:
        billing.settle(call, payment)
    return answers.done(call, invoice["invoiceId"], {}, own=invoice["invoiceId"])


HANDLERS: Final[Mapping[str, Handler]] = {
    "createSubscriptionPayment": _answer(("status", "paymentId", "externalPaymentId", "link", "action")),
    "createPayment": _answer(("status", "paymentId", "externalPaymentId", "link", "action", "invoiceId")),
    "getPayment": _get,
    "listPayments": _list,
    "getInvoice": _get_invoice,
    "listInvoices": _list_invoices,
    "markWireTransferSucceeded": _mark_paid,
}
