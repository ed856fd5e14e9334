# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import DECIMAL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import RefundMetadata, RefundReason, RefundStatus


@model
class RefundEventData(Model):
    """Content of the event"""

    object_: RefundWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", ModelRef(_models, "RefundWebhookVo"), "object_", required=True),)


@model
class RefundWebhookVo(Model):
    """A refund"""

    create_time: int | None | Unset = UNSET
    """When it was made"""
    customer_id: None | str | Unset = UNSET
    failure_code: None | str | Unset = UNSET
    """Why it failed, such as already_refunded"""
    failure_message: None | str | Unset = UNSET
    """Why it failed, in words"""
    metadata: None | RefundMetadata | Unset = UNSET
    """Further data"""
    order_id: None | str | Unset = UNSET
    """Order that is refunded"""
    payment_instrument_id: None | str | Unset = UNSET
    """Instrument to which the money goes back"""
    refund_amount: Decimal | None | Unset = UNSET
    """Amount, major units Amount in major units of refundCurrency."""
    refund_currency: None | str | Unset = UNSET
    refund_id: None | str | Unset = UNSET
    """Refund id, rfd_..."""
    refund_merchant_order_id: None | str | Unset = UNSET
    """The merchant's refund id"""
    refund_reason: None | RefundReason | Unset = UNSET
    """Reason, in words"""
    status: None | RefundStatus | Unset = UNSET
    """State"""

    FIELDS = (
        Field("createTime", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerId", OneOf(STR, NULL)),
        Field("failureCode", OneOf(STR, NULL)),
        Field("failureMessage", OneOf(STR, NULL)),
        Field("metadata", OneOf(ModelRef(_models, "RefundMetadata"), NULL)),
        Field("orderId", OneOf(STR, NULL)),
        Field("paymentInstrumentId", OneOf(STR, NULL)),
        Field("refundAmount", OneOf(DECIMAL, NULL), money=("major", "number", "refundCurrency")),
        Field("refundCurrency", OneOf(STR, NULL)),
        Field("refundId", OneOf(STR, NULL)),
        Field("refundMerchantOrderId", OneOf(STR, NULL)),
        Field("refundReason", OneOf(EnumRef(_models, "RefundReason"), NULL)),
        Field("status", OneOf(EnumRef(_models, "RefundStatus"), NULL)),
    )
