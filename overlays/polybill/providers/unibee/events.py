"""What UniBee's events hold, in canonical words. An invoice or a customer is the event itself, all else a member."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from polybill_runtime.model import Model
from polybill_unibee.models import InvoiceDetail, Payment, Plan, Refund, Subscription, SubscriptionDetail, UserAccount

from polybill.core.reading import has_field
from polybill.protocol.exchange import RawResponse
from polybill.providers.unibee import reading, reading_records


def objects(raw: Model, answer: RawResponse) -> Iterator[tuple[str, Any]]:
    """Read what an event holds, its subject before what belongs to it."""
    event: Any = raw
    kind = str(getattr(event, "event_type", "")).partition(".")[0]
    if kind == "invoice":
        # The event has the members of an invoice together with those of a delivery.
        yield "invoice", reading_records.invoice_of(raw, answer, event)
    if kind == "user" and has_field(raw, "external_user_id"):
        yield "customer", reading_records.customer_of(raw, answer, event)
    yield from _members(event, answer)


def _members(event: Any, answer: RawResponse) -> Iterator[tuple[str, Any]]:
    found = {name: getattr(event, name, None) for name in ("subscription", "payment", "refund", "invoice", "plan")}
    subscription, plan = found["subscription"], found["plan"]
    if isinstance(subscription, Subscription):
        detail = SubscriptionDetail(subscription=subscription, plan=plan if isinstance(plan, Plan) else None)
        yield "subscription", reading.listed_subscription(detail, answer)
    if isinstance(payment := found["payment"], Payment):
        yield "payment", reading.payment_of(payment, answer, payment)
    if isinstance(refund := found["refund"], Refund):
        yield "refund", reading.refund_of(refund, answer, refund)
    if isinstance(invoice := found["invoice"], InvoiceDetail):
        yield "invoice", reading_records.listed_invoice(invoice, answer)
    for name in ("user", "user_account", "user_snapshot"):
        if isinstance(user := getattr(event, name, None), UserAccount):
            yield "customer", reading_records.customer_of(user, answer, user)
