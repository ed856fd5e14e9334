"""What UniBee's events hold, in canonical words. An invoice or a customer is the event itself, all else a member."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from polybill_runtime.model import Model
from polybill_unibee import models as native

from polybill.core.reading import has_field
from polybill.protocol.exchange import RawResponse
from polybill.providers.unibee import reading


def objects(raw: Model, answer: RawResponse) -> Iterator[tuple[str, Any]]:
    """Read what an event holds, its subject before what belongs to it."""
    kind = str(getattr(raw, "event_type", "")).partition(".")[0]
    if kind == "invoice":
        # The event has the members of an invoice together with those of a delivery.
        yield "invoice", reading.listed_invoice(raw, answer, shown=native.InvoiceDetail.from_dict(raw.to_dict()))
    if kind == "user" and has_field(raw, "external_user_id"):
        yield "customer", reading.customer_event(raw, answer, shown=native.UserAccount.from_dict(raw.to_dict()))
    names = ("subscription", "payment", "refund", "invoice", "plan", "user", "user_account", "user_snapshot")
    for name, found in ((name, getattr(raw, name, None)) for name in names):
        match found:
            case native.Subscription():
                plan = getattr(raw, "plan", None)
                detail = native.SubscriptionDetail(
                    subscription=found, plan=plan if isinstance(plan, native.Plan) else None
                )
                yield "subscription", reading.listed_subscription(detail, answer)
            case native.Payment():
                yield "payment", reading.payment_event(found, answer)
            case native.Refund():
                yield "refund", reading.refund_event(found, answer)
            case native.InvoiceDetail():
                yield "invoice", reading.listed_invoice(found, answer)
            case native.UserAccount() if name.startswith("user"):
                yield "customer", reading.customer_event(found, answer)
