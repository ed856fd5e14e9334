"""UseePay's words for states, in canonical words. A type checker demands every one of them."""

from __future__ import annotations

from typing import assert_never

from polybill_canonical import InvoiceStatus, PaymentStatus, RefundStatus, SubscriptionStatus
from polybill_useepay.models import InvoiceStatus as NativeInvoice
from polybill_useepay.models import PaymentIntentStatus as NativePayment
from polybill_useepay.models import RefundStatus as NativeRefund
from polybill_useepay.models import SubscriptionStatus as NativeSubscription

from polybill.canonical.outcomes import listed


@listed(SubscriptionStatus.UNKNOWN)
def subscription(native: NativeSubscription) -> SubscriptionStatus:
    """Give the canonical status of a subscription."""
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


@listed(PaymentStatus.UNKNOWN)
def payment(native: NativePayment) -> PaymentStatus:
    """Give the canonical status of a payment intent."""
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


@listed(RefundStatus.UNKNOWN)
def refund(native: NativeRefund) -> RefundStatus:
    """Give the canonical status of a refund."""
    match native:
        case NativeRefund.RECEIVED | NativeRefund.ACCEPTED:
            return RefundStatus.PENDING
        case NativeRefund.SUCCEEDED:
            return RefundStatus.SUCCEEDED
        case NativeRefund.FAILED:
            return RefundStatus.FAILED
        case _:
            assert_never(native)


@listed(InvoiceStatus.UNKNOWN)
def invoice(native: NativeInvoice) -> InvoiceStatus:
    """Give the canonical status of an invoice."""
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
