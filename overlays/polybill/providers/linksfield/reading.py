"""Linksfield ↔ canonical: the answers."""

from __future__ import annotations

from typing import Final, TypeAlias

from polybill_canonical import PaymentStatus
from polybill_linksfield import models as native

from polybill.canonical.results import Payment, Subscription
from polybill.conversion.results import Reading
from polybill.conversion.rows import copies
from polybill.core.reading import text
from polybill.protocol.exchange import RawResponse

SubscriptionResult: TypeAlias = Subscription[native.CreateStripeSubscriptionResponse]
PaymentResult: TypeAlias = Payment[native.Answer]

# No page shows the values of a status (GAPS.md, 1 and 10), so no word of an answer means paid or failed.
_SUBSCRIPTION: Final = copies(id="/sub_id", customer_id="/customer_id", product_id="/product_id")
bare: Final = Reading(SubscriptionResult, _SUBSCRIPTION)
_held: Final = Reading(SubscriptionResult, _SUBSCRIPTION, "/data")


def subscription(
    raw: native.CreateStripeSubscriptionResponse, answer: RawResponse, reference: str
) -> SubscriptionResult:
    """Read the answer: the bare object of the page, or the envelope of newer pages."""
    return (_held if isinstance(raw.data, native.StripeSubscription) else bare)(raw, answer, reference)


def payment(raw: native.Answer, answer: RawResponse, reference: str) -> PaymentResult:
    """Read the result of a payment. Its form is not documented: only the reference is certain; see `raw`."""
    return Payment(reference=_pay_id(raw) or reference, status=PaymentStatus.UNKNOWN, raw=raw, answer=answer)


def _pay_id(raw: native.Answer) -> str | None:
    """Find the name that the payment was asked for under, where the answer repeats it."""
    whole = raw.to_dict()
    shown = (part.get("payId") for part in (whole, whole.get("data")) if isinstance(part, dict))
    return next((found for value in shown if (found := text(value))), None)
