"""What a canonical status means for the outcome of the call that created the object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from polybill_canonical import PaymentStatus, RefundStatus, SubscriptionStatus

from polybill.canonical.results import Payment, Refund, Subscription
from polybill.protocol.call import State

_SUBSCRIPTION: Final[Mapping[SubscriptionStatus, State]] = {
    SubscriptionStatus.INCOMPLETE: "open",
    SubscriptionStatus.TRIALING: "settled",
    SubscriptionStatus.ACTIVE: "settled",
    SubscriptionStatus.PAST_DUE: "open",
    SubscriptionStatus.UNPAID: "open",
    SubscriptionStatus.PAUSED: "settled",
    SubscriptionStatus.CANCELED: "failed",
    SubscriptionStatus.EXPIRED: "failed",
    SubscriptionStatus.FAILED: "failed",
    SubscriptionStatus.UNKNOWN: "open",
}
_PAYMENT: Final[Mapping[PaymentStatus, State]] = {
    PaymentStatus.PENDING: "open",
    PaymentStatus.REQUIRES_ACTION: "open",
    PaymentStatus.SUCCEEDED: "settled",
    PaymentStatus.FAILED: "failed",
    PaymentStatus.CANCELED: "failed",
    PaymentStatus.UNKNOWN: "open",
}
_REFUND: Final[Mapping[RefundStatus, State]] = {
    RefundStatus.PENDING: "open",
    RefundStatus.SUCCEEDED: "settled",
    RefundStatus.FAILED: "failed",
    RefundStatus.CANCELED: "failed",
    RefundStatus.UNKNOWN: "open",
}


def subscription_state(result: Subscription[Any]) -> State:
    """Map a created subscription's status to the state of its call."""
    return _SUBSCRIPTION[result.status]


def payment_state(result: Payment[Any]) -> State:
    """Map a created payment's status to the state of its call."""
    return _PAYMENT[result.status]


def refund_state(result: Refund[Any]) -> State:
    """Map a created refund's status to the state of its call."""
    return _REFUND[result.status]


def settled(result: object) -> State:
    """Treat any response as final: for reads, and for changes of an object that has a status of its own."""
    del result
    return "settled"
