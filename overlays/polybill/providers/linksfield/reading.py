"""Linksfield ↔ canonical: the answers."""

from __future__ import annotations

from typing import TypeAlias

import polybill_linksfield.models as native
from polybill_linksfield.models import CreateStripeSubscriptionResponse, StripeSubscription

from polybill.canonical.results import Payment, Subscription
from polybill.core.reading import text
from polybill.protocol.exchange import RawResponse
from polybill.providers.linksfield import statuses

SubscriptionResult: TypeAlias = Subscription[CreateStripeSubscriptionResponse]
PaymentResult: TypeAlias = Payment[native.Answer]


def subscription(raw: CreateStripeSubscriptionResponse, answer: RawResponse, reference: str) -> SubscriptionResult:
    """Read the answer: the bare object of the page, or the envelope of newer pages."""
    inner = raw.data if isinstance(raw.data, StripeSubscription) else raw
    return Subscription(
        id=text(inner.sub_id),
        reference=reference or None,
        status=statuses.SUBSCRIPTION,
        customer_id=text(inner.customer_id),
        product_id=text(inner.product_id),
        raw=raw,
        answer=answer,
    )


def payment(raw: native.Answer, answer: RawResponse, reference: str) -> PaymentResult:
    """Read the result of a payment. Its form is not documented: only the reference is certain; see `raw`."""
    return Payment(reference=_pay_id(raw) or reference, status=statuses.PAYMENT, raw=raw, answer=answer)


def _pay_id(raw: native.Answer) -> str | None:
    """Find the name that the payment was asked for under, where the answer repeats it."""
    whole = raw.to_dict()
    inner = whole.get("data")
    shown = (part.get("payId") for part in (whole, inner) if isinstance(part, dict))
    return next((found for value in shown if (found := text(value))), None)
