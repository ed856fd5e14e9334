"""Clink's simulator: subscriptions and their invoices."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.clink import answers, charges
from polybill.sandbox.twin import Call, Handler

PERIOD_MS: Final = 30 * 24 * 3600 * 1000
"""A period of the sandbox."""

TRIAL_MS: Final = 14 * 24 * 3600 * 1000
"""The trial of `charges.TRIAL`."""


def snapshot(call: Call, price_id: str) -> str:
    """Give the id of the unchanging copy of a price, which a plan change is confirmed with."""
    made = f"pricesns_{price_id.removeprefix('price_')}"
    answers.keep(call, "snapshot", made, {"priceId": price_id})
    return made


def line(call: Call, product: str, price_id: str, currency: str, start: int, length: int = PERIOD_MS) -> dict[str, Any]:
    """Make the line of a period; ``start`` and ``length`` in milliseconds."""
    amount = charges.wire(charges.price(price_id, currency))
    return {
        "invoiceItemId": f"ii_sandbox{call.number('line'):08d}",
        "amount": amount,
        "currency": currency,
        "periodStart": start,
        "periodEnd": start + length,
        "proration": False,
        "price": {
            "productId": product,
            "productName": "Sandbox plan",
            "priceId": price_id,
            "priceSnapshotId": snapshot(call, price_id),
            "unitAmount": amount,
            "quantity": 1,
            "recurring": {"interval": "month", "intervalCount": 1, "pricingModel": "flat_rate", "tiersMode": None},
        },
    }


def bill(
    call: Call, bought: Mapping[str, Any], item: Mapping[str, Any], amount: Decimal, status: int
) -> dict[str, Any]:
    """Charge a subscription: keep the invoice and the order that pays it; give the order."""
    name = f"inv_sandbox{call.number('invoice'):08d}"
    currency, method, instrument = bought["currency"], bought["paymentMethodType"], bought["paymentInstrumentId"]
    made = charges.order(
        call,
        charges.Charge(amount, currency, currency, method, instrument, status, "recurring", name),
        {
            "merchantReferenceId": bought.get("merchantReference"),
            "customerId": bought["customerId"],
            "productId": bought["productId"],
            "priceId": item["price"]["priceId"],
            "metadata": bought.get("metadata"),
        },
    )
    invoice = {
        "invoiceId": name,
        "subscriptionId": bought["subscriptionId"],
        "orderId": made["orderId"],
        "customerId": bought["customerId"],
        "merchantId": "mcht_sandbox",
        "status": "paid" if status == charges.SUCCESS else "open",
        "createTime": answers.milliseconds(call),
        "currentPeriodStart": item["periodStart"],
        "currentPeriodEnd": item["periodEnd"],
        "originalAmount": charges.wire(amount),
        "originalCurrency": currency,
        "billing": "charge_automatically",
        "items": [item],
    }
    answers.keep(call, "invoice", name, invoice)
    return made


def _create(call: Call) -> SandboxResponse:
    body, number, now = call.body, call.number("subscription"), answers.milliseconds(call)
    method, currency = body["paymentMethodType"], body["paymentCurrency"].upper()
    instrument = body.get("paymentInstrumentId") or f"pi_sandbox{call.number('instrument'):08d}"
    status = charges.ending(method, instrument)
    trial = body["priceId"] == charges.TRIAL
    item = line(call, body["productId"], body["priceId"], currency, now, TRIAL_MS if trial else PERIOD_MS)
    made = answers.filled(
        {
            "merchantReference": body.get("merchantReferenceId"),
            "subscriptionId": f"sub_sandbox{number:08d}",
            "customerId": charges.customer(call),
            "productId": body["productId"],
            "priceId": body["priceId"],
            "priceSnapshotId": item["price"]["priceSnapshotId"],
            "createTime": now,
            "quantity": 1,
            "paymentMethodType": method,
            "paymentInstrumentId": instrument,
            "currentPeriodStart": now,
            "currentPeriodEnd": item["periodEnd"],
            "cancelAtPeriodEnd": False,
            "status": ("free_trial" if trial else "active") if status == charges.SUCCESS else "incomplete",
            "trialStart": now if trial else None,
            "trialEnd": item["periodEnd"] if trial else None,
            "billing": "charge_automatically",
            "currency": currency,
            "recurringInvoiceItem": item,
            "scheduledPhases": body.get("scheduledPhases"),
            "elapsedCycles": 0,
            "metadata": body.get("metadata"),
        }
    )
    due = Decimal(0) if trial else charges.price(body["priceId"], currency)
    order = bill(call, made, item, due, status)
    made["sessionId"] = order["sessionId"]
    answers.keep(call, "subscription", made["subscriptionId"], made)
    call.later(item["periodEnd"] / 1000, "period_end", made["subscriptionId"])
    data = {
        "subscriptionId": made["subscriptionId"],
        "sessionId": order["sessionId"],
        "paymentInstrumentId": instrument,
        "status": status,
        "amount": order["amountTotal"],
        "currency": currency,
        "orderId": order["orderId"],
        "invoiceId": order["invoiceId"],
    }
    if status == charges.NEXT_ACTION:
        data["action"] = charges.action(call, method, made["subscriptionId"][-8:])
    return answers.done(call, made["subscriptionId"], data)


def current(call: Call) -> dict[str, Any] | None:
    """Find the subscription of the path as it is by now: its first charge settled, its end come."""
    found = answers.find(call, "subscription")
    if found is None:
        return None
    if found["status"] == "incomplete":  # only a first charge can be pending
        for invoice in call.state.resources(call.provider, "invoice"):
            if invoice.data["subscriptionId"] == found["subscriptionId"]:
                charges.settle(call, invoice.data["orderId"])
        found = answers.find(call, "subscription") or found
    if found["cancelAtPeriodEnd"] and answers.milliseconds(call) >= found["currentPeriodEnd"]:
        found = {**found, "status": "cancelled"}
        answers.keep(call, "subscription", found["subscriptionId"], found)
    return found


def _get(call: Call) -> SandboxResponse:
    found = current(call)
    return answers.absent(call, "subscription") if found is None else answers.accepted(call, found)


def _cancel(call: Call) -> SandboxResponse:
    found = current(call)
    if found is None:
        return answers.absent(call, "subscription")
    if found["status"] == "cancelled":
        return answers.refusal(call, 400, "the subscription is cancelled already")
    found |= {"canceledAt": answers.milliseconds(call), "cancelReason": call.body["reason"]}
    if call.body.get("cancelImmediately"):
        found |= {"status": "cancelled", "cancelAtPeriodEnd": False}
        found.pop("cancelAt", None)
    else:
        found |= {"cancelAtPeriodEnd": True, "cancelAt": found["currentPeriodEnd"]}
    answers.keep(call, "subscription", found["subscriptionId"], found)
    return answers.done(call, found["subscriptionId"], found)


def _get_invoice(call: Call) -> SandboxResponse:
    found = answers.find(call, "invoice")
    if found is None:
        return answers.absent(call, "invoice")
    charges.settle(call, found["orderId"])
    return answers.accepted(call, answers.find(call, "invoice"))


HANDLERS: Final[Mapping[str, Handler]] = {
    "createSubscription": _create,
    "retrieveSubscription": _get,
    "cancelSubscription": _cancel,
    "retrieveInvoice": _get_invoice,
}
