# Generated: edit specs/clink.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from polybill_runtime.schema import (
    DECIMAL,
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
    from . import Action, DeviceType, Metadata, PaymentMethodType, PaymentResultStatus, PlatformType, PriceData


@model
class CreatePaymentApiRequest(Model):
    """Customer, method, and either a price or an amount"""

    amount: Decimal | Unset = UNSET
    """Direct amount, major units; needs currency Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency of the price, ISO 4217; also of the charge when paymentCurrency is absent"""
    customer_email: str | Unset = UNSET
    """Customer's e-mail address; one of the three identifiers"""
    customer_id: str | Unset = UNSET
    """Customer id; one of the three identifiers"""
    device_type: DeviceType | Unset = UNSET
    """Device family of the customer"""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's own reference; does not stop a repeat"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    payment_currency: str | Unset = UNSET
    """Other currency to charge: a fixed price in it if there is one, else converted"""
    payment_instrument_id: str | Unset = UNSET
    """Saved instrument; CARD, PIX and UPI need it"""
    payment_method_type: PaymentMethodType
    """Payment method to charge"""
    platform_type: PlatformType | Unset = UNSET
    """Desktop or mobile web"""
    price_data_list: list[PriceData] | Unset = UNSET
    """Items of a direct amount, or to show"""
    price_id: str | Unset = UNSET
    """One-time price; needs productId"""
    product_id: str | Unset = UNSET
    """Product of the price"""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply"""
    reference_customer_id: str | Unset = UNSET
    """The merchant's own customer id; one of the three identifiers"""
    return_url: str
    """Address to which the customer comes back"""

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", STR),
        Field("customerEmail", STR),
        Field("customerId", STR),
        Field("deviceType", EnumRef(_models, "DeviceType")),
        Field("merchantReferenceId", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paymentCurrency", STR),
        Field("paymentInstrumentId", STR),
        Field("paymentMethodType", EnumRef(_models, "PaymentMethodType"), required=True),
        Field("platformType", EnumRef(_models, "PlatformType")),
        Field("priceDataList", ListOf(ModelRef(_models, "PriceData"))),
        Field("priceId", STR),
        Field("productId", STR),
        Field("promotionCode", STR),
        Field("referenceCustomerId", STR),
        Field("returnUrl", STR, required=True),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("customerId",)}, {"required": ("customerEmail",)}, {"required": ("referenceCustomerId",)}),
        ({"required": ("priceId", "productId")}, {"required": ("amount", "currency")}),
        (
            {"required": ("paymentInstrumentId",)},
            {
                "required": (),
                "values": {
                    "paymentMethodType": ("CASHAPP", "GCASH", "TNG", "WECHAT", "KAKAO", "ALIPAY", "QRIS", "PROMPTPAY")
                },
            },
        ),
    )


@model
class CreatePaymentApiVo(Model):
    """Result of a payment"""

    action: Action | Unset = UNSET
    """Next step, when the status is 5"""
    amount: Decimal | Unset = UNSET
    """Amount of the charge, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency of the charge, ISO 4217"""
    order_id: str | Unset = UNSET
    """Order of the charge"""
    payment_instrument_id: str | Unset = UNSET
    """Instrument that was used or newly made"""
    session_id: str | Unset = UNSET
    """Payment session"""
    status: PaymentResultStatus | Unset = UNSET
    """Result of the charge"""

    FIELDS = (
        Field("action", ModelRef(_models, "Action")),
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", STR),
        Field("orderId", STR),
        Field("paymentInstrumentId", STR),
        Field("sessionId", STR),
        Field("status", EnumRef(_models, "PaymentResultStatus")),
    )


@model
class CreatePaymentEnvelope(Model):
    """Envelope of a payment's result"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: CreatePaymentApiVo | None | Unset = UNSET
    """The result; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "CreatePaymentApiVo"), NULL)),
    )
