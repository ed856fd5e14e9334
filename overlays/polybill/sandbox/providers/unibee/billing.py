"""UniBee's simulator: plans, and what moves money: a payment with its invoice, and its arrival."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from polybill.sandbox.providers.unibee import answers
from polybill.sandbox.twin import Call

CREATED, SUCCESS, CANCELLED = 10, 20, 40
ACTIVE: Final = 2
PROCESSING, PAID, VOID = 2, 3, 5
ONE_TIME, SUBSCRIPTION = 1, 3
PRODUCT: Final = 7
MONTH: Final = 30 * 86_400
_WAITING: Final = frozenset({0, 1, 7, 8})
_PENDING, _FINISHED = 1, 2


def price(plan: int) -> int:
    """Give the price of a plan; 9.99, and 10.00 more for each unit of the id's last digit."""
    return 999 + 1000 * (plan % 10)


def plan(plan_id: int, currency: str = "USD") -> dict[str, Any]:
    """Make the plan of an id: there is every plan, monthly."""
    return answers.whole(
        "Plan",
        id=plan_id,
        planName=f"Plan {plan_id}",
        amount=price(plan_id),
        currency=currency,
        intervalUnit="month",
        intervalCount=1,
        merchantId=answers.MERCHANT,
        productId=PRODUCT,
        publishStatus=2,
        status=2,
    )


def bill(
    call: Call,
    user: Mapping[str, Any],
    amount: int,
    currency: str,
    lines: Sequence[Mapping[str, Any]],
    **own: Any,
) -> dict[str, Any]:
    """Make a payment that waits for the customer, and its invoice.

    Args:
        call: the call.
        user: the customer.
        amount: minor units.
        currency: ISO 4217 code.
        lines: invoice lines.
        own: further members that payment and invoice have.
    """
    name, made = answers.text_id(call, "pay"), answers.now(call)
    invoice = f"8{made}{call.number('invoice'):03d}"
    both = {
        "invoiceId": invoice,
        "paymentId": name,
        "userId": user["id"],
        "merchantId": answers.MERCHANT,
        "countryCode": user["countryCode"],
        "createTime": made,
        "currency": currency,
        "totalAmount": amount,
        **own,
    }
    answers.keep(call, "invoice", invoice, _invoice(call, both, lines))
    link = f"{call.request.base_url}/pay/{name}"
    members = {key: value for key, value in both.items() if key in answers.whole("Payment")}
    made_payment = answers.whole("Payment", **{**members, "status": CREATED, "link": link, "gasPayer": "user"})
    return answers.keep(call, "payment", name, made_payment)


def _invoice(call: Call, both: Mapping[str, Any], lines: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    amount = both["totalAmount"]
    members = {key: value for key, value in both.items() if key in answers.whole("InvoiceDetail")}
    tax = sum(line.get("tax") or 0 for line in lines)
    return answers.whole(
        "InvoiceDetail",
        **{
            **members,
            "id": int(str(both["invoiceId"])[-3:]),
            "status": PROCESSING,
            "originAmount": amount,
            "totalAmountExcludingTax": amount - tax,
            "taxAmount": tax,
            "dayUtilDue": 3,
            "finishTime": both["createTime"],
            "link": f"{call.request.base_url}/in/{both['invoiceId']}",
            "lines": [answers.whole("InvoiceItem", **{"currency": both["currency"], **line}) for line in lines] or None,
        },
    )


def short_invoice(call: Call, name: object) -> dict[str, Any] | None:
    """Give an invoice with the members that it has inside of other objects."""
    found = answers.find(call, "invoice", name)
    known = answers.whole("Invoice")
    return None if found is None else {**known, **{key: value for key, value in found.items() if key in known}}


def settle(call: Call, payment: Mapping[str, Any], values: Mapping[str, Any] | None = None) -> None:
    """Let the money of a payment arrive: the invoice is paid, and what waited for it goes on.

    Args:
        call: the call.
        payment: the payment.
        values: further members that the subscription gets.
    """
    made = answers.now(call)
    paid = {"status": SUCCESS, "paidTime": made, "paymentAmount": payment["totalAmount"]}
    answers.keep(call, "payment", payment["paymentId"], {**payment, **paid})
    if invoice := answers.find(call, "invoice", payment["invoiceId"]):
        answers.keep(call, "invoice", invoice["invoiceId"], {**invoice, "status": PAID, "paidTime": made})
    subscription = answers.find(call, "subscription", payment["subscriptionId"])
    if subscription is None:
        return
    period = _period(call, payment, subscription)
    if subscription["status"] in _WAITING or period:
        subscription = {**subscription, "status": ACTIVE, "currentPeriodPaid": 1, "firstPaidTime": made}
        subscription |= {**period, **(values or {})}
        answers.keep(call, "subscription", subscription["subscriptionId"], subscription)
    change = answers.find(call, "change", subscription["pendingUpdateId"])
    if change is not None and change["invoiceId"] == payment["invoiceId"]:
        apply(call, subscription, change)


def _period(call: Call, payment: Mapping[str, Any], subscription: Mapping[str, Any]) -> dict[str, Any]:
    """Give the members of the period that a payment of a renewal begins; empty where it is the period that runs."""
    invoice = answers.find(call, "invoice", payment["invoiceId"])
    if invoice is None or invoice["periodEnd"] <= subscription["currentPeriodEnd"]:
        return {}
    call.later(invoice["periodEnd"], "period_end", subscription["subscriptionId"])
    return {"currentPeriodStart": invoice["periodStart"], "currentPeriodEnd": invoice["periodEnd"]}


def apply(call: Call, subscription: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """Carry out a change of a subscription; give the change after that."""
    values = {
        "planId": change["updatePlanId"],
        "quantity": change["updateQuantity"],
        "amount": change["updateAmount"],
        "currency": change["updateCurrency"],
        "metadata": change["metadata"] or subscription["metadata"],
        "latestInvoiceId": change["invoiceId"] or subscription["latestInvoiceId"],
        "pendingUpdateId": "",
    }
    answers.keep(call, "subscription", subscription["subscriptionId"], {**subscription, **values})
    finished = {**change, "status": _FINISHED, "paid": 1}
    return answers.keep(call, "change", change["pendingUpdateId"], finished)
