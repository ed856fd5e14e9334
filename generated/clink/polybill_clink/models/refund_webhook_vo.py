# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .refund_metadata import RefundMetadata
    from .refund_reason import RefundReason
    from .refund_status import RefundStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("createTime", "create_time", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerId", "customer_id", OneOf(STR, NULL)),
        Field("failureCode", "failure_code", OneOf(STR, NULL)),
        Field("failureMessage", "failure_message", OneOf(STR, NULL)),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "RefundMetadata"), NULL)),
        Field("orderId", "order_id", OneOf(STR, NULL)),
        Field("paymentInstrumentId", "payment_instrument_id", OneOf(STR, NULL)),
        Field("refundAmount", "refund_amount", OneOf(DECIMAL, NULL), money=("major", "number", "refundCurrency")),
        Field("refundCurrency", "refund_currency", OneOf(STR, NULL)),
        Field("refundId", "refund_id", OneOf(STR, NULL)),
        Field("refundMerchantOrderId", "refund_merchant_order_id", OneOf(STR, NULL)),
        Field("refundReason", "refund_reason", OneOf(EnumRef(_models, "RefundReason"), NULL)),
        Field("status", "status", OneOf(EnumRef(_models, "RefundStatus"), NULL)),
    )
