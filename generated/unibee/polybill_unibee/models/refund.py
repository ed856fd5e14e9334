# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import GatewayCurrencyExchange, Metadata, RefundStatus


class RefundType(OpenIntEnum):
    """How the money went back"""

    GATEWAY = 1
    MARKED = 2


@model
class Refund(Model):
    """Refund"""

    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    external_refund_id: str | Unset = UNSET
    """Caller's unique refund id"""
    gateway_currency_exchange: GatewayCurrencyExchange | None | Unset = UNSET
    """Conversion applied by the gateway"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_refund_id: str | Unset = UNSET
    """Refund id at the gateway"""
    invoice_id: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    payment_id: str | Unset = UNSET
    refund_amount: int | Unset = UNSET
    """Refund (minor units) Amount in minor units of currency."""
    refund_comment: str | Unset = UNSET
    refund_comment_explain: str | Unset = UNSET
    """Longer refund comment"""
    refund_id: str | Unset = UNSET
    refund_time: int | Unset = UNSET
    """Unix time of the refund"""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    status: RefundStatus | Unset = UNSET
    """10 created, 20 success, 30 failed, 40 cancelled, 50 reversed Evidence: source."""
    subscription_id: str | Unset = UNSET
    type_: RefundType | Unset = UNSET
    """1 refunded through the gateway, 2 marked by hand Evidence: source."""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("countryCode", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("externalRefundId", STR),
        Field("gatewayCurrencyExchange", OneOf(ModelRef(_models, "GatewayCurrencyExchange"), NULL)),
        Field("gatewayId", INT),
        Field("gatewayRefundId", STR),
        Field("invoiceId", STR),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("paymentId", STR),
        Field("refundAmount", INT, money=("minor", "number", "currency")),
        Field("refundComment", STR),
        Field("refundCommentExplain", STR),
        Field("refundId", STR),
        Field("refundTime", INT, time="epoch-s"),
        Field("returnUrl", STR),
        Field("status", EnumRef(_models, "RefundStatus")),
        Field("subscriptionId", STR),
        Field("type", EnumRef(_models, "RefundType"), "type_"),
        Field("userId", INT),
    )
