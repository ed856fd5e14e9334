"""UseePay's calls, ready to be made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from polybill_canonical import SubscriptionRequest

from polybill.conversion.calls import creating, prepare
from polybill.core.attempts import Call, State
from polybill.errors import FieldProblem, RequestInvalid
from polybill.providers.useepay import mapping

create_subscription: Final[Callable[[SubscriptionRequest], Call[mapping.Result]]] = creating(
    mapping.SUBSCRIPTION, mapping.subscription, mapping.state
)
"""Make the call that creates a subscription."""


def update_subscription(subscription_id: str, request: SubscriptionRequest) -> Call[mapping.Result]:
    """Make the call that changes a subscription.

    Raises:
        RequestInvalid: the request can't be sent; the problems name canonical fields.
    """
    given: object = subscription_id
    if not isinstance(given, str) or not given.strip():
        problem = FieldProblem("subscription_id", "must be text that is not empty")
        raise RequestInvalid(mapping.PROVIDER, mapping.UPDATE.operation, [problem])
    body, _ = mapping.UPDATE.write(request)
    reference = request.reference
    return prepare(
        mapping.UPDATE,
        body,
        reference,
        read=lambda raw, answer: mapping.subscription(raw, answer, reference),
        state=_changed,
        id=subscription_id,
    )


def _changed(result: mapping.Result) -> State:
    """A change that was answered with the subscription is done, whatever status the subscription is in."""
    del result
    return "settled"
