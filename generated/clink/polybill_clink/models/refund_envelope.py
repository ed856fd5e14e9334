# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import DECIMAL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import RefundMetadata, RefundReason, RefundStatus


@model
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
        Field("createTime", INT, time="epoch-ms"),
        Field("customerId", STR),
        Field("failureCode", STR),
        Field("failureMessage", STR),
        Field("metadata", ModelRef(_models, "RefundMetadata")),
        Field("orderId", STR),
        Field("paymentInstrumentId", STR),
        Field("refundAmount", DECIMAL, money=("major", "number", "refundCurrency")),
        Field("refundCurrency", STR),
        Field("refundId", STR),
        Field("refundMerchantOrderId", STR),
        Field("refundReason", EnumRef(_models, "RefundReason")),
        Field("status", EnumRef(_models, "RefundStatus")),
    )


@model
class RefundEnvelope(Model):
    """Envelope of a refund"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | RefundApiVo | Unset = UNSET
    """The refund; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "RefundApiVo"), NULL)),
    )
