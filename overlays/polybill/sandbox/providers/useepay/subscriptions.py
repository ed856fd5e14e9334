"""UseePay's twin: subscriptions and their first invoices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.useepay import answers
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler

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
    thing = answers.made(call, name, (*_KEPT, *_UNSET), values)
    _invoice(call, thing)
    return answers.save(call, "subscription", thing, 201)


def _invoice(call: Call, subscription: Mapping[str, Any]) -> None:
    """Bill the first period. The subscription's page shows no id of it, so the subscription does not name it."""
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
    thing = answers.made(call, f"inv_1SBX{number:09d}", _INVOICE, values)
    call.store(Resource(thing["id"], thing), "invoice")


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
    "listInvoices": answers.listing("invoice"),
}
