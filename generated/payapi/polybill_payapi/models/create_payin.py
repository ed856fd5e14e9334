# Generated: edit specs/payapi.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from polybill_runtime.schema import (
    ANY,
    DECIMAL,
    INT,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import PayinCustomer, PaymentMethod, PaymentMethodData, SubscriptionPaymentKind


class PayType(OpenIntEnum):
    """How the payer is asked"""

    CHECKOUT = 0
    DIRECT = 1
    WEB_SDK = 5
    RECURRING = 6


@model
class CreatePayinRequest(Model):
    """What to pay, by whom, and how"""

    amount: Decimal
    """Amount to pay, major units Amount in major units of currency."""
    client_ip: str | Unset = UNSET
    """Payer's IP address"""
    currency: str
    """Currency, ISO 4217, upper case"""
    customer: PayinCustomer | Unset = UNSET
    """Customer's data; or customerId Evidence: sdk."""
    customer_id: str | Unset = UNSET
    """Saved customer, cus_...; or customer"""
    device: Device | Unset = UNSET
    """Payer's device Evidence: sdk."""
    expired_time: int | Unset = UNSET
    """How long the payment stays open, seconds"""
    extra: Extra | Unset = UNSET
    """Further data Evidence: sdk."""
    merchant_no: str | Unset = UNSET
    """Merchant number, which the token has too"""
    metadata: str | Unset = UNSET
    """The merchant's own text, handed back unchanged"""
    notify_url: str | Unset = UNSET
    """Where to send the callbacks"""
    on_behalf_of: str | Unset = UNSET
    """Sub-merchant"""
    order_no: str | Unset = UNSET
    """The merchant's order number; unique, a used one is refused"""
    pay_type: PayType | Unset = UNSET
    """How the payer is asked; left out for the checkout page and for cards Evidence: sdk."""
    payment_method: PaymentMethod | Unset = UNSET
    """Payment method, for a direct payment Evidence: sdk."""
    payment_method_data: PaymentMethodData | Unset = UNSET
    """Account of the payer Evidence: sdk."""
    payment_method_types: list[PaymentMethod] | Unset = UNSET
    """Payment methods to offer on the checkout page"""
    product: list[PayinProduct] | Unset = UNSET
    product_id: str | Unset = UNSET
    remark: str | Unset = UNSET
    return_url: str | Unset = UNSET
    """Where to send the payer afterwards"""
    sub_token: str | Unset = UNSET
    """Subscription that the payment belongs to"""
    sub_type: SubscriptionPaymentKind | Unset = UNSET
    """First payment or renewal Evidence: sdk."""
    subscription_mode: int | Unset = UNSET
    """Period of the subscription; the values are not told"""
    website: str | Unset = UNSET
    """Address of the shop"""

    FIELDS = (
        Field("amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("clientIp", STR),
        Field("currency", STR, required=True),
        Field("customer", ModelRef(_models, "PayinCustomer")),
        Field("customerId", STR),
        Field("device", ModelRef(_models, "Device")),
        Field("expiredTime", INT, time="duration-s"),
        Field("extra", ModelRef(_models, "Extra")),
        Field("merchantNo", STR),
        Field("metadata", STR),
        Field("notifyUrl", STR),
        Field("onBehalfOf", STR),
        Field("orderNo", STR, fill="idempotency-key"),
        Field("payType", EnumRef(_models, "PayType")),
        Field("paymentMethod", EnumRef(_models, "PaymentMethod")),
        Field("paymentMethodData", ModelRef(_models, "PaymentMethodData")),
        Field("paymentMethodTypes", ListOf(EnumRef(_models, "PaymentMethod"))),
        Field("product", ListOf(ModelRef(_models, "PayinProduct"))),
        Field("productId", STR),
        Field("remark", STR),
        Field("returnUrl", STR),
        Field("subToken", STR),
        Field("subType", EnumRef(_models, "SubscriptionPaymentKind")),
        Field("subscriptionMode", INT),
        Field("website", STR),
    )


@model
class Device(Model):
    """Payer's device"""

    accept_language: str | Unset = UNSET
    """Accepted languages"""
    device_id: str | Unset = UNSET
    ip: str | Unset = UNSET
    """IP address"""
    screen_resolution: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    user_agent: str | Unset = UNSET
    """Browser"""

    FIELDS = (
        Field("acceptLanguage", STR),
        Field("deviceId", STR),
        Field("ip", STR),
        Field("screenResolution", STR),
        Field("timeZone", STR),
        Field("userAgent", STR),
    )


@model
class Extra(Model):
    """Further data; the members are not told"""

    FIELDS = ()


@model
class PayinProduct(Model):
    """A product of a payment"""

    amount: Any | Unset = UNSET
    """Of an older SDK; its type is not told"""
    currency: str | Unset = UNSET
    """Of an older SDK"""
    description: str
    """What it is"""
    metadata: str | Unset = UNSET
    """Of an older SDK"""
    name: str
    """Name of the product"""
    price: str
    """Price of one piece, major units as text Amount in major units of ../currency."""
    product_id: str | Unset = UNSET
    """Of an older SDK"""
    quantity: str
    """Number of pieces, as text"""
    sku: str
    """Stock number"""
    url: str
    """Page of the product"""

    FIELDS = (
        Field("amount", ANY),
        Field("currency", STR),
        Field("description", STR, required=True),
        Field("metadata", STR),
        Field("name", STR, required=True),
        Field("price", STR, required=True, rules={"format": "decimal"}, money=("major", "string", "../currency")),
        Field("productId", STR),
        Field("quantity", STR, required=True),
        Field("sku", STR, required=True),
        Field("url", STR, required=True),
    )
