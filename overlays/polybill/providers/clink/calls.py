"""Clink's calls, ready to be made."""

from __future__ import annotations

from polybill_canonical import SubscriptionRequest

from polybill.conversion.calls import prepare
from polybill.core.attempts import Call
from polybill.providers.clink import mapping


def create_subscription(request: SubscriptionRequest) -> Call[mapping.Result]:
    """Make the call that creates a subscription.

    Raises:
        RequestInvalid: the request can't be sent; the problems name canonical fields.
    """
    body, _ = mapping.SUBSCRIPTION.write(request)
    reference = request.reference
    return prepare(
        mapping.SUBSCRIPTION,
        body,
        reference,
        read=lambda raw, answer: mapping.subscription(raw, answer, reference),
        state=mapping.state,
    )
