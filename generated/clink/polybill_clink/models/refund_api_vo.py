# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .refund_metadata import RefundMetadata
    from .refund_reason import RefundReason
    from .refund_status import RefundStatus


@define(kw_only=True, eq=False, repr=False)
class RefundApiVo(Model):
    """A refund"""

    create_time: int | Unset = UNSET
    """When it was made"""
    customer_id: str | Unset = UNSET
    failure_code: str | Unset = UNSET
    """Why it failed, such as already_refunded"""
    failure_message: str | Unset = UNSET
    """Why it failed, in words; may be the channel's own text"""
    metadata: RefundMetadata | Unset = UNSET
    """Further data"""
    order_id: str | Unset = UNSET
    """Order that is refunded"""
    payment_instrument_id: str | Unset = UNSET
    """Instrument to which the money goes back"""
    refund_amount: Decimal | Unset = UNSET
    """Amount, major units Amount in major units of refundCurrency."""
    refund_currency: str | Unset = UNSET
    refund_id: str | Unset = UNSET
    """Refund id, rfd_..."""
    refund_merchant_order_id: str | Unset = UNSET
    """The merchant's refund id, when the refund was made by a call"""
    refund_reason: RefundReason | Unset = UNSET
    """Reason, in words"""
    status: RefundStatus | Unset = UNSET
    """State"""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("customerId", "customer_id", STR),
        Field("failureCode", "failure_code", STR),
        Field("failureMessage", "failure_message", STR),
        Field("metadata", "metadata", ModelRef(_models, "RefundMetadata")),
        Field("orderId", "order_id", STR),
        Field("paymentInstrumentId", "payment_instrument_id", STR),
        Field("refundAmount", "refund_amount", DECIMAL, money=("major", "number", "refundCurrency")),
        Field("refundCurrency", "refund_currency", STR),
        Field("refundId", "refund_id", STR),
        Field("refundMerchantOrderId", "refund_merchant_order_id", STR),
        Field("refundReason", "refund_reason", EnumRef(_models, "RefundReason")),
        Field("status", "status", EnumRef(_models, "RefundStatus")),
    )
