"""UniBee's numbers for states, in canonical words. A type checker demands every one of them."""

from __future__ import annotations

from typing import assert_never

from polybill_canonical import InvoiceStatus, PaymentStatus, RefundStatus, SubscriptionStatus
from polybill_unibee.models import InvoiceStatus as NativeInvoice
from polybill_unibee.models import PaymentStatus as NativePayment
from polybill_unibee.models import RefundStatus as NativeRefund
from polybill_unibee.models import SubscriptionStatus as NativeSubscription

from polybill.canonical.outcomes import listed


@listed(SubscriptionStatus.UNKNOWN)
def subscription(native: NativeSubscription) -> SubscriptionStatus:
    """Give the canonical status of a subscription."""
    match native:
        case NativeSubscription.INIT | NativeSubscription.PENDING | NativeSubscription.PROCESSING:
            return SubscriptionStatus.INCOMPLETE  # it waits for its first payment
        case NativeSubscription.ACTIVE:
            return SubscriptionStatus.ACTIVE
        case NativeSubscription.INCOMPLETE:
            return SubscriptionStatus.PAST_DUE  # a renewal is unpaid; it can be used for a while
        case NativeSubscription.SUSPENDED | NativeSubscription.PENDING_INACTIVE:
            return SubscriptionStatus.PAUSED  # the second one is old, and called suspended in places
        case NativeSubscription.CANCELLED:
            return SubscriptionStatus.CANCELED
        case NativeSubscription.EXPIRED:
            return SubscriptionStatus.EXPIRED
        case NativeSubscription.FAILED:
            return SubscriptionStatus.FAILED
        case _:
            assert_never(native)


@listed(PaymentStatus.UNKNOWN)
def payment(native: NativePayment) -> PaymentStatus:
    """Give the canonical status of a payment."""
    match native:
        case NativePayment.CREATED:
            return PaymentStatus.PENDING
        case NativePayment.SUCCESS:
            return PaymentStatus.SUCCEEDED
        case NativePayment.FAILED:
            return PaymentStatus.FAILED
        case NativePayment.CANCELLED:
            return PaymentStatus.CANCELED
        case _:
            assert_never(native)


@listed(RefundStatus.UNKNOWN)
def refund(native: NativeRefund) -> RefundStatus:
    """Give the canonical status of a refund."""
    match native:
        case NativeRefund.CREATED:
            return RefundStatus.PENDING
        case NativeRefund.SUCCESS:
            return RefundStatus.SUCCEEDED
        case NativeRefund.FAILED | NativeRefund.REVERSED:
            return RefundStatus.FAILED  # reversed: the money did not stay with the customer
        case NativeRefund.CANCELLED:
            return RefundStatus.CANCELED
        case _:
            assert_never(native)


@listed(InvoiceStatus.UNKNOWN)
def invoice(native: NativeInvoice) -> InvoiceStatus:
    """Give the canonical status of an invoice."""
    match native:
        case NativeInvoice.INIT | NativeInvoice.PENDING:
            return InvoiceStatus.DRAFT
        case NativeInvoice.PROCESSING:
            return InvoiceStatus.OPEN
        case NativeInvoice.PAID:
            return InvoiceStatus.PAID
        case NativeInvoice.FAILED:
            return InvoiceStatus.FAILED
        case NativeInvoice.CANCELLED | NativeInvoice.REVERSED:
            return InvoiceStatus.VOID
        case _:
            assert_never(native)
