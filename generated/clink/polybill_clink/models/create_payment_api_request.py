# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .device_type import DeviceType
    from .metadata import Metadata
    from .payment_method_type import PaymentMethodType
    from .platform_type import PlatformType
    from .price_data import PriceData


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", "currency", STR),
        Field("customerEmail", "customer_email", STR),
        Field("customerId", "customer_id", STR),
        Field("deviceType", "device_type", EnumRef(_models, "DeviceType")),
        Field("merchantReferenceId", "merchant_reference_id", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("paymentCurrency", "payment_currency", STR),
        Field("paymentInstrumentId", "payment_instrument_id", STR),
        Field("paymentMethodType", "payment_method_type", EnumRef(_models, "PaymentMethodType"), required=True),
        Field("platformType", "platform_type", EnumRef(_models, "PlatformType")),
        Field("priceDataList", "price_data_list", ListOf(ModelRef(_models, "PriceData"))),
        Field("priceId", "price_id", STR),
        Field("productId", "product_id", STR),
        Field("promotionCode", "promotion_code", STR),
        Field("referenceCustomerId", "reference_customer_id", STR),
        Field("returnUrl", "return_url", STR, required=True),
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
