# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway_currency_exchange import GatewayCurrencyExchange
    from .metadata import Metadata
    from .refund_status import RefundStatus
    from .refund_type import RefundType


@define(kw_only=True, eq=False, repr=False)
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
        Field("countryCode", "country_code", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("externalRefundId", "external_refund_id", STR),
        Field(
            "gatewayCurrencyExchange",
            "gateway_currency_exchange",
            OneOf(ModelRef(_models, "GatewayCurrencyExchange"), NULL),
        ),
        Field("gatewayId", "gateway_id", INT),
        Field("gatewayRefundId", "gateway_refund_id", STR),
        Field("invoiceId", "invoice_id", STR),
        Field("merchantId", "merchant_id", INT),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("paymentId", "payment_id", STR),
        Field("refundAmount", "refund_amount", INT, money=("minor", "number", "currency")),
        Field("refundComment", "refund_comment", STR),
        Field("refundCommentExplain", "refund_comment_explain", STR),
        Field("refundId", "refund_id", STR),
        Field("refundTime", "refund_time", INT, time="epoch-s"),
        Field("returnUrl", "return_url", STR),
        Field("status", "status", EnumRef(_models, "RefundStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("type", "type_", EnumRef(_models, "RefundType")),
        Field("userId", "user_id", INT),
    )
