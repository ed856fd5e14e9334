"""UseePay's simulator: subscriptions and their invoices.

A subscription begins when its first invoice is paid. At the end of a period the next invoice is made; it is paid at
once where the subscription charges automatically, and waits otherwise. What an invoice that stays open does to the
subscription is not documented: here nothing. The number of periods to bill is kept.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.useepay import answers
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler, TimerHandler

_KEPT: Final = ("recurring", "currency", "description", "order", "metadata", "customer_id", "collection_method")
_UNSET: Final = (
    "livemode",
    "prorate",
    "cancel_at_period_end",
    "current_period_end",
    "current_period_start",
    "latest_invoice",
    "first_invoice_id",
    "cancel_at",
    "canceled_at",
    "days_until_due",
    "ended_at",
    "cancellation_details",
    "invoice_now",
)
_INVOICE: Final = (
    "code",
    "source",
    "message",
    "currency",
    "description",
    "metadata",
    "status",
    "footer",
    "number",
    "decline_code",
    "doc_url",
    "collection_method",
    "customer_id",
    "hosted_invoice_url",
    "payment_intent",
    "period_end",
    "period_start",
    "subscription_id",
    "total_amount",
)


def _create(call: Call) -> SandboxResponse:
    refusal = answers.missing(call, ("customer_id", "currency", "recurring"))
    if refusal:
        return refusal
    name = f"sub_1SBX{call.number('subscription'):09d}"
    values = {**answers.given(call, _KEPT), "status": "incomplete"}
    item = answers.made(call, name, (*_KEPT, *_UNSET), values)
    _invoice(call, item)
    return answers.save(call, "subscription", item, 201)


def _invoice(call: Call, subscription: Mapping[str, Any]) -> dict[str, Any]:
    """Bill a period. The subscription's page shows no id of it, so the subscription does not name it."""
    number = call.number("invoice")
    values = {
        "status": "open",
        "number": f"SBX{number:09d}",
        "currency": subscription["currency"],
        "customer_id": subscription["customer_id"],
        "subscription_id": subscription["id"],
        "collection_method": subscription["collection_method"] or "charge_automatically",
        "total_amount": (subscription["recurring"] or {}).get("unit_amount"),
    }
    item = answers.made(call, f"inv_1SBX{number:09d}", _INVOICE, values)
    call.store(Resource(item["id"], item), "invoice")
    return item


def _pay(call: Call, found: dict[str, Any]) -> SandboxResponse | dict[str, Any]:
    """Pay an invoice; a first one begins the subscription."""
    if found["status"] != "open":
        return answers.error(400, "invalid_argument", "id", f"the invoice is {found['status']}")
    subscription = answers.find(call, "subscription", found["subscription_id"])
    if subscription is not None and subscription["status"] == "incomplete":
        _begin(call, subscription, call.moment, "active")
    return {"status": "paid"}


def _begin(call: Call, subscription: Mapping[str, Any], start: datetime, status: str) -> dict[str, Any]:
    """Begin a period; give the subscription after that."""
    recurring = subscription["recurring"]
    billed = (recurring.get("current_billing_cycles") or 0) + 1
    end = after(start, recurring["interval"], recurring["interval_count"])
    changed = {
        **subscription,
        "status": status,
        "current_period_start": answers.written(start),
        "current_period_end": answers.written(end),
        "recurring": {**recurring, "current_billing_cycles": billed},
        "modify_at": answers.time(call),
    }
    call.store(Resource(changed["id"], changed), "subscription")
    if billed < (recurring.get("total_billing_cycles") or billed + 1):
        call.later(end.timestamp(), "period_end", changed["id"])
    return changed


def _period_end(call: Call, subscription_id: str) -> None:
    found = answers.find(call, "subscription", subscription_id)
    if found is None or found["status"] != "active":
        return
    renewed = _begin(call, found, call.moment, "active")
    invoice = _invoice(call, renewed)
    if renewed["collection_method"] != "send_invoice":
        paid = {**invoice, "status": "paid", "modify_at": answers.time(call)}
        call.store(Resource(paid["id"], paid), "invoice")


TIMERS: Final[Mapping[str, TimerHandler]] = MappingProxyType({"period_end": _period_end})


def after(start: datetime, unit: str, count: int) -> datetime:
    """Add a period to a time; a day that a month does not have is its last day."""
    if unit in {"day", "week"}:
        return start + timedelta(days=count * (7 if unit == "week" else 1))
    months = start.year * 12 + start.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return start.replace(year=year, month=month + 1, day=min(start.day, monthrange(year, month + 1)[1]))


def _update(call: Call) -> SandboxResponse:
    found = answers.find(call, "subscription")
    if found is not None and found["status"] == "canceled":
        return answers.error(400, "invalid_argument", "id", "it is canceled; the code is the sandbox's choice")
    if found is None:
        return answers.absent("subscription")
    # What the body leaves out is gone: whether the provider keeps it is not documented.
    return answers.save(
        call,
        "subscription",
        {**found, **{name: call.body.get(name) for name in _KEPT}, "modify_at": answers.time(call)},
    )


def _cancel(call: Call, found: dict[str, Any]) -> SandboxResponse | dict[str, Any]:
    if found["status"] == "canceled":
        return answers.error(400, "invalid_argument", "id", "it is canceled already; the code is the sandbox's choice")
    now = answers.time(call)
    return {"status": "canceled", "canceled_at": now, "ended_at": now}


HANDLERS: Final[Mapping[str, Handler]] = {
    "createSubscription": _create,
    "getSubscription": answers.getting("subscription"),
    "listSubscriptions": answers.listing("subscription"),
    "updateSubscription": _update,
    "cancelSubscription": answers.stepping("subscription", _cancel),
    "getInvoice": answers.getting("invoice"),
    "payInvoice": answers.stepping("invoice", _pay),
    "listInvoices": answers.listing("invoice"),
}
