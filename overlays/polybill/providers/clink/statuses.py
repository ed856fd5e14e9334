"""Clink's words for states, in canonical words. A type checker demands every one of them."""

from __future__ import annotations

from typing import assert_never

from polybill_canonical import InvoiceStatus, PaymentStatus, RefundStatus, SubscriptionStatus
from polybill_clink.models import InvoiceStatus as NativeInvoice
from polybill_clink.models import OrderStatus, OrderWebhookStatus, PaymentResultStatus
from polybill_clink.models import RefundStatus as NativeRefund
from polybill_clink.models import SubscriptionStatus as NativeSubscription

from polybill.canonical.outcomes import listed


@listed(SubscriptionStatus.UNKNOWN)
def subscription(native: NativeSubscription) -> SubscriptionStatus:
    """Give the canonical status of a subscription."""
    match native:
        case NativeSubscription.INCOMPLETE:
            return SubscriptionStatus.INCOMPLETE
        case NativeSubscription.FREE_TRIAL:
            return SubscriptionStatus.TRIALING
        case NativeSubscription.ACTIVE:
            return SubscriptionStatus.ACTIVE
        case NativeSubscription.INCOMPLETE_EXPIRED:
            return SubscriptionStatus.EXPIRED
        case NativeSubscription.PAST_DUE:
            return SubscriptionStatus.PAST_DUE
        case NativeSubscription.CANCELLED:
            return SubscriptionStatus.CANCELED
        case _:
            assert_never(native)


@listed(SubscriptionStatus.UNKNOWN)
def started(native: PaymentResultStatus) -> SubscriptionStatus:
    """Give the canonical status of a subscription by the result of its first charge."""
    match native:
        case PaymentResultStatus.SUCCESS:
            return SubscriptionStatus.ACTIVE
        case PaymentResultStatus.PENDING | PaymentResultStatus.NEXT_ACTION:
            return SubscriptionStatus.INCOMPLETE
        case PaymentResultStatus.FAILURE:
            return SubscriptionStatus.FAILED
        case _:
            assert_never(native)


@listed(PaymentStatus.UNKNOWN)
def charge(native: PaymentResultStatus) -> PaymentStatus:
    """Give the canonical status of a payment by the result of its charge."""
    match native:
        case PaymentResultStatus.SUCCESS:
            return PaymentStatus.SUCCEEDED
        case PaymentResultStatus.PENDING:
            return PaymentStatus.PENDING
        case PaymentResultStatus.FAILURE:
            return PaymentStatus.FAILED
        case PaymentResultStatus.NEXT_ACTION:
            return PaymentStatus.REQUIRES_ACTION
        case _:
            assert_never(native)


@listed(PaymentStatus.UNKNOWN)
def order(native: OrderStatus) -> PaymentStatus:
    """Give the canonical status of an order; what was paid back later was paid before."""
    match native:
        case OrderStatus.SUCCESS | OrderStatus.PARTIAL_REFUNDED | OrderStatus.REFUNDED:
            return PaymentStatus.SUCCEEDED
        case OrderStatus.FAILED:
            return PaymentStatus.FAILED
        case OrderStatus.REQUIRES_ACTION:
            return PaymentStatus.REQUIRES_ACTION
        case OrderStatus.PENDING:
            return PaymentStatus.PENDING
        case _:
            assert_never(native)


@listed(PaymentStatus.UNKNOWN)
def order_event(native: OrderWebhookStatus) -> PaymentStatus:
    """Give the canonical status of an order in an event, which can be newly made."""
    match native:
        case OrderWebhookStatus.SUCCESS | OrderWebhookStatus.PARTIAL_REFUNDED | OrderWebhookStatus.REFUNDED:
            return PaymentStatus.SUCCEEDED
        case OrderWebhookStatus.FAILED:
            return PaymentStatus.FAILED
        case OrderWebhookStatus.REQUIRES_ACTION:
            return PaymentStatus.REQUIRES_ACTION
        case OrderWebhookStatus.CREATED | OrderWebhookStatus.PENDING:
            return PaymentStatus.PENDING
        case _:
            assert_never(native)


@listed(RefundStatus.UNKNOWN)
def refund(native: NativeRefund) -> RefundStatus:
    """Give the canonical status of a refund; one that is closed without success gave nothing back."""
    match native:
        case NativeRefund.CREATED | NativeRefund.RECEIVED | NativeRefund.REFUNDING:
            return RefundStatus.PENDING
        case NativeRefund.SUCCESS:
            return RefundStatus.SUCCEEDED
        case NativeRefund.FAILED:
            return RefundStatus.FAILED
        case NativeRefund.CLOSED:
            return RefundStatus.CANCELED
        case _:
            assert_never(native)


@listed(InvoiceStatus.UNKNOWN)
def invoice(native: NativeInvoice) -> InvoiceStatus:
    """Give the canonical status of an invoice."""
    match native:
        case NativeInvoice.OPEN:
            return InvoiceStatus.OPEN
        case NativeInvoice.PAID:
            return InvoiceStatus.PAID
        case NativeInvoice.VOID:
            return InvoiceStatus.VOID
        case _:
            assert_never(native)
