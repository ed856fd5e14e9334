"""What a canonical status means for the outcome of the call that created the object."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import wraps
from typing import Any, Final, TypeVar, cast

from polybill_canonical import PaymentStatus, RefundStatus, SubscriptionStatus
from polybill_runtime.enums import OpenIntEnum, OpenStrEnum

from polybill.canonical.results import Payment, Refund, Subscription
from polybill.protocol.call import State

NativeT = TypeVar("NativeT")
StatusT = TypeVar("StatusT", bound=Enum)

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


def listed(unknown: StatusT) -> Callable[[Callable[[NativeT], StatusT]], Callable[[object], StatusT]]:
    """Take any value for a function that maps the members of a generated enum; what the contract lacks is unknown.

    Args:
        unknown: the canonical status of a value that is unset, null, or not listed in the contract.
    """

    def wrap(of: Callable[[NativeT], StatusT]) -> Callable[[object], StatusT]:
        @wraps(of)
        def status(native: object) -> StatusT:
            known = isinstance(native, OpenStrEnum | OpenIntEnum) and native.is_known
            return of(cast("NativeT", native)) if known else unknown

        return status

    return wrap


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
