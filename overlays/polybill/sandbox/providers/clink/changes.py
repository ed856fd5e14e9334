"""Clink's simulator: plan changes. A dearer plan begins at once for the difference, a cheaper one with the period."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.clink import answers, charges, subscriptions
from polybill.sandbox.twin import Call, Handler

_CHANGEABLE: Final = frozenset({"active", "free_trial"})
_INTERVAL: Final = "month"


def _open(call: Call) -> dict[str, Any] | SandboxResponse:
    found = subscriptions.current(call)
    if found is None:
        return answers.absent(call, "subscription")
    if found["status"] not in _CHANGEABLE:
        return answers.refusal(call, 400, f"the subscription is {found['status']}: its plan can't be changed")
    return found


def _amounts(found: Mapping[str, Any], price_id: str) -> tuple[Decimal, Decimal]:
    old = Decimal(str(found["recurringInvoiceItem"]["amount"]))
    return old, charges.price(price_id, found["currency"])


def _preview(call: Call) -> SandboxResponse:
    found = _open(call)
    if isinstance(found, SandboxResponse):
        return found
    price_id, currency = call.body["priceId"], found["currency"]
    old, new = _amounts(found, price_id)
    immediate = new >= old
    start = answers.milliseconds(call) if immediate else found["currentPeriodEnd"]
    end = found["currentPeriodEnd"] if immediate else start + subscriptions.PERIOD_MS
    shown = {"productName": "Sandbox plan", "currency": currency, "quantity": 1}
    due = charges.wire(new - old if immediate else new)
    lines: dict[str, Any] = {
        "periodStart": start,
        "periodEnd": end,
        "subtotalAmount": due,
        "taxAmount": 0,
        "taxRate": 0,
        "totalAmount": due,
        "currency": currency,
    }
    if immediate:
        lines["proratedCredit"] = {**shown, "totalAmount": charges.wire(-old)}
        lines["proratedCharge"] = {**shown, "totalAmount": charges.wire(new)}
    price = {
        **shown,
        "periodStart": start,
        "periodEnd": end,
        "priceId": price_id,
        "priceSnapshotId": subscriptions.snapshot(call, price_id),
        "productId": found["productId"],
        "unitAmount": charges.wire(new),
        "totalAmount": charges.wire(new),
        "interval": _INTERVAL,
        "recurring": '{"interval":"month"}',
    }
    return answers.accepted(
        call,
        {
            "subscriptionId": found["subscriptionId"],
            "immediate": immediate,
            "recurringPrice": price,
            "lines": lines,
        },
    )


def _confirm(call: Call) -> SandboxResponse:
    found = _open(call)
    if isinstance(found, SandboxResponse):
        return found
    copy = answers.find(call, "snapshot", call.body["priceSnapshotId"])
    if copy is None:
        return answers.refusal(call, 400, "priceSnapshotId must be the id of a price snapshot from a preview")
    name, price_id = found["subscriptionId"], copy["priceId"]
    old, new = _amounts(found, price_id)
    if new < old:
        later = subscriptions.line(call, found["productId"], price_id, found["currency"], found["currentPeriodEnd"])
        return _save(call, {**found, "upcomingInvoiceItem": later})
    _, status = charges.PRICES.get(price_id, (new, charges.SUCCESS))
    if status == charges.FAILURE:
        refused = {"code": "05", "declinedCode": "card_declined", "message": "The card was refused."}
        return answers.done(call, name, {"subscriptionId": name, "status": status, **refused})
    if status == charges.NEXT_ACTION:
        action = charges.action(call, found["paymentMethodType"], name[-8:])
        return answers.done(call, name, {"subscriptionId": name, "status": status, "action": action})
    start = found["recurringInvoiceItem"]["periodStart"]
    item = subscriptions.line(call, found["productId"], price_id, found["currency"], start)
    if new > old:
        subscriptions.bill(call, found, item, new - old, status)
    moved = {"priceId": price_id, "priceSnapshotId": item["price"]["priceSnapshotId"], "recurringInvoiceItem": item}
    found.pop("upcomingInvoiceItem", None)
    return _save(call, {**found, **moved})


def _save(call: Call, changed: dict[str, Any]) -> SandboxResponse:
    name = changed["subscriptionId"]
    answers.keep(call, "subscription", name, changed)
    return answers.done(call, name, {"subscriptionId": name, "status": charges.SUCCESS, "subscription": changed})


def _drop(call: Call) -> SandboxResponse:
    found = subscriptions.current(call)
    if found is None:
        return answers.absent(call, "subscription")
    if found.pop("upcomingInvoiceItem", None) is None:
        return answers.refusal(call, 400, "no plan change is to come")
    answers.keep(call, "subscription", found["subscriptionId"], found)
    return answers.done(call, found["subscriptionId"], found)


HANDLERS: Final[Mapping[str, Handler]] = {
    "previewSubscriptionUpdate": _preview,
    "confirmSubscriptionUpdate": _confirm,
    "cancelSubscriptionUpdate": _drop,
}
