"""PayAPI's numbers for states, in canonical words. A type checker demands every one of them.

A subscription's states are not documented (specs/payapi/GAPS.md, 6): see `reading`.
"""

from __future__ import annotations

from typing import assert_never

from polybill_canonical import PaymentStatus, RefundStatus
from polybill_payapi.models import PayinStatus as NativePayment
from polybill_payapi.models import RefundStatus as NativeRefund

from polybill.canonical.outcomes import listed


@listed(PaymentStatus.UNKNOWN)
def payment(native: NativePayment) -> PaymentStatus:
    """Give the canonical status of a payment."""
    match native:
        case NativePayment.CREATED:
            return PaymentStatus.REQUIRES_ACTION
        case NativePayment.PAYING:
            return PaymentStatus.PENDING
        case NativePayment.SUCCEEDED:
            return PaymentStatus.SUCCEEDED
        case NativePayment.FAILED:
            return PaymentStatus.FAILED
        case NativePayment.CANCELED | NativePayment.EXPIRED:
            return PaymentStatus.CANCELED  # not paid in time: final, and no money was taken
        case _:
            assert_never(native)


@listed(RefundStatus.UNKNOWN)
def refund(native: NativeRefund) -> RefundStatus:
    """Give the canonical status of a refund."""
    match native:
        case NativeRefund.CREATED | NativeRefund.PROCESSING:
            return RefundStatus.PENDING
        case NativeRefund.SUCCEEDED:
            return RefundStatus.SUCCEEDED
        case NativeRefund.FAILED | NativeRefund.ERROR:
            return RefundStatus.FAILED
        case _:
            assert_never(native)
