"""UseePay's words for states, in canonical words. A type checker demands every one of them."""

from __future__ import annotations

from typing import assert_never

from polybill_canonical import InvoiceStatus, PaymentStatus, RefundStatus, SubscriptionStatus
from polybill_useepay.models import InvoiceStatus as NativeInvoice
from polybill_useepay.models import PaymentIntentStatus as NativePayment
from polybill_useepay.models import RefundStatus as NativeRefund
from polybill_useepay.models import SubscriptionStatus as NativeSubscription
from polybill_useepay.types import Unset


def subscription(native: NativeSubscription | Unset) -> SubscriptionStatus:
    """Give the canonical status of a subscription."""
    if isinstance(native, Unset) or not native.is_known:
        return SubscriptionStatus.UNKNOWN
    match native:
        case NativeSubscription.INCOMPLETE:
            return SubscriptionStatus.INCOMPLETE
        case NativeSubscription.INCOMPLETE_EXPIRED:
            return SubscriptionStatus.EXPIRED
        case NativeSubscription.TRIALING:
            return SubscriptionStatus.TRIALING
        case NativeSubscription.ACTIVE:
            return SubscriptionStatus.ACTIVE
        case NativeSubscription.PAST_DUE:
            return SubscriptionStatus.PAST_DUE
        case NativeSubscription.CANCELED:
            return SubscriptionStatus.CANCELED
        case NativeSubscription.UNPAID:
            return SubscriptionStatus.UNPAID
        case NativeSubscription.PAUSED:
            return SubscriptionStatus.PAUSED
        case _:
            assert_never(native)


def payment(native: NativePayment | Unset) -> PaymentStatus:
    """Give the canonical status of a payment intent."""
    if isinstance(native, Unset) or not native.is_known:
        return PaymentStatus.UNKNOWN
    match native:
        case NativePayment.REQUIRES_PAYMENT_METHOD | NativePayment.REQUIRES_CUSTOMER_ACTION:
            return PaymentStatus.REQUIRES_ACTION
        case NativePayment.REQUIRES_CAPTURE | NativePayment.PENDING:
            return PaymentStatus.PENDING  # an authorised amount is not taken yet
        case NativePayment.SUCCEEDED:
            return PaymentStatus.SUCCEEDED
        case NativePayment.CANCELLED:
            return PaymentStatus.CANCELED
        case NativePayment.FAILED:
            return PaymentStatus.FAILED
        case _:
            assert_never(native)


def refund(native: NativeRefund | Unset) -> RefundStatus:
    """Give the canonical status of a refund."""
    if isinstance(native, Unset) or not native.is_known:
        return RefundStatus.UNKNOWN
    match native:
        case NativeRefund.RECEIVED | NativeRefund.ACCEPTED:
            return RefundStatus.PENDING
        case NativeRefund.SUCCEEDED:
            return RefundStatus.SUCCEEDED
        case NativeRefund.FAILED:
            return RefundStatus.FAILED
        case _:
            assert_never(native)


def invoice(native: NativeInvoice | Unset) -> InvoiceStatus:
    """Give the canonical status of an invoice."""
    if isinstance(native, Unset) or not native.is_known:
        return InvoiceStatus.UNKNOWN
    match native:
        case NativeInvoice.DRAFT:
            return InvoiceStatus.DRAFT
        case NativeInvoice.OPEN:
            return InvoiceStatus.OPEN
        case NativeInvoice.PAID:
            return InvoiceStatus.PAID
        case NativeInvoice.UNCOLLECTIBLE:
            return InvoiceStatus.UNCOLLECTIBLE
        case NativeInvoice.VOID:
            return InvoiceStatus.VOID
        case _:
            assert_never(native)
