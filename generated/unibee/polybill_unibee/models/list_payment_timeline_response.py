# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Payment, PaymentTimelineStatus, PaymentTimelineType, Refund


@model
class ListPaymentTimelineData(Model):
    """Payload of listPaymentTimeline"""

    payment_time_lines: list[PaymentTimelineDetail] | None | Unset = UNSET
    """Timeline entries"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("paymentTimeLines", OneOf(ListOf(ModelRef(_models, "PaymentTimelineDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListPaymentTimelineResponse(Model):
    """Envelope of listPaymentTimeline"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ListPaymentTimelineData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListPaymentTimelineData"), NULL)),
    )


@model
class PaymentTimelineDetail(Model):
    """Payment timeline detail"""

    auto_charge: bool | Unset = UNSET
    """True when the automatic renewal run produced it"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    external_transaction_id: str | Unset = UNSET
    """Transaction id of the external gateway"""
    failure_reason: str | Unset = UNSET
    """Human-readable failure reason Evidence: sdk."""
    full_refund: int | Unset = UNSET
    """1 when the refund covers everything, else 0"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    payment: None | Payment | Unset = UNSET
    """Payment object"""
    payment_id: str | Unset = UNSET
    refund: None | Refund | Unset = UNSET
    """Refund object"""
    refund_id: str | Unset = UNSET
    status: PaymentTimelineStatus | Unset = UNSET
    """0 pending, 1 success, 2 failed, 3 cancelled Evidence: source."""
    subscription_id: str | Unset = UNSET
    timeline_type: PaymentTimelineType | Unset = UNSET
    """0 payment, 1 refund Evidence: source."""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""
    transaction_id: str | Unset = UNSET
    """Unique transaction id"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("autoCharge", BOOL),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("externalTransactionId", STR),
        Field("failureReason", STR),
        Field("fullRefund", INT),
        Field("gatewayId", INT),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("merchantId", INT),
        Field("payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("paymentId", STR),
        Field("refund", OneOf(ModelRef(_models, "Refund"), NULL)),
        Field("refundId", STR),
        Field("status", EnumRef(_models, "PaymentTimelineStatus")),
        Field("subscriptionId", STR),
        Field("timelineType", EnumRef(_models, "PaymentTimelineType")),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("transactionId", STR),
        Field("userId", INT),
    )
