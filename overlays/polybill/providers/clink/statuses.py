"""Clink's words for states, in canonical words. A type checker demands every one of them."""

from __future__ import annotations

from typing import assert_never

from polybill_canonical import InvoiceStatus, PaymentStatus, RefundStatus, SubscriptionStatus
from polybill_clink.models import InvoiceStatus as NativeInvoice
from polybill_clink.models import OrderStatus, OrderWebhookStatus, PaymentResultStatus
from polybill_clink.models import RefundStatus as NativeRefund
from polybill_clink.models import SubscriptionStatus as NativeSubscription
from polybill_clink.types import Unset


def subscription(native: NativeSubscription | Unset | None) -> SubscriptionStatus:
    """Give the canonical status of a subscription."""
    if native is None or isinstance(native, Unset) or not native.is_known:
        return SubscriptionStatus.UNKNOWN
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


def started(native: PaymentResultStatus | Unset | None) -> SubscriptionStatus:
    """Give the canonical status of a subscription by the result of its first charge."""
    if native is None or isinstance(native, Unset) or not native.is_known:
        return SubscriptionStatus.UNKNOWN
    match native:
        case PaymentResultStatus.SUCCESS:
            return SubscriptionStatus.ACTIVE
        case PaymentResultStatus.PENDING | PaymentResultStatus.NEXT_ACTION:
            return SubscriptionStatus.INCOMPLETE
        case PaymentResultStatus.FAILURE:
            return SubscriptionStatus.FAILED
        case _:
            assert_never(native)


def charge(native: PaymentResultStatus | Unset | None) -> PaymentStatus:
    """Give the canonical status of a payment by the result of its charge."""
    if native is None or isinstance(native, Unset) or not native.is_known:
        return PaymentStatus.UNKNOWN
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


def order(native: OrderStatus | Unset | None) -> PaymentStatus:
    """Give the canonical status of an order; what was paid back later was paid before."""
    if native is None or isinstance(native, Unset) or not native.is_known:
        return PaymentStatus.UNKNOWN
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


def order_event(native: OrderWebhookStatus | Unset | None) -> PaymentStatus:
    """Give the canonical status of an order in an event, which can be newly made."""
    if native is None or isinstance(native, Unset) or not native.is_known:
        return PaymentStatus.UNKNOWN
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


def refund(native: NativeRefund | Unset | None) -> RefundStatus:
    """Give the canonical status of a refund; one that is closed without success gave nothing back."""
    if native is None or isinstance(native, Unset) or not native.is_known:
        return RefundStatus.UNKNOWN
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


def invoice(native: NativeInvoice | Unset | None) -> InvoiceStatus:
    """Give the canonical status of an invoice."""
    if native is None or isinstance(native, Unset) or not native.is_known:
        return InvoiceStatus.UNKNOWN
    match native:
        case NativeInvoice.OPEN:
            return InvoiceStatus.OPEN
        case NativeInvoice.PAID:
            return InvoiceStatus.PAID
        case NativeInvoice.VOID:
            return InvoiceStatus.VOID
        case _:
            assert_never(native)
