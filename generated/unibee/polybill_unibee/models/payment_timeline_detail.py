# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment import Payment
    from .payment_timeline_status import PaymentTimelineStatus
    from .payment_timeline_type import PaymentTimelineType
    from .refund import Refund


@define(kw_only=True, eq=False, repr=False)
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
        Field("autoCharge", "auto_charge", BOOL),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("externalTransactionId", "external_transaction_id", STR),
        Field("failureReason", "failure_reason", STR),
        Field("fullRefund", "full_refund", INT),
        Field("gatewayId", "gateway_id", INT),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("merchantId", "merchant_id", INT),
        Field("payment", "payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("paymentId", "payment_id", STR),
        Field("refund", "refund", OneOf(ModelRef(_models, "Refund"), NULL)),
        Field("refundId", "refund_id", STR),
        Field("status", "status", EnumRef(_models, "PaymentTimelineStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("timelineType", "timeline_type", EnumRef(_models, "PaymentTimelineType")),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
        Field("transactionId", "transaction_id", STR),
        Field("userId", "user_id", INT),
    )
