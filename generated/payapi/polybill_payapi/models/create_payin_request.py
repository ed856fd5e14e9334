# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .device import Device
    from .extra import Extra
    from .pay_type import PayType
    from .payin_customer import PayinCustomer
    from .payin_product import PayinProduct
    from .payment_method import PaymentMethod
    from .payment_method_data import PaymentMethodData
    from .subscription_payment_kind import SubscriptionPaymentKind


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("clientIp", "client_ip", STR),
        Field("currency", "currency", STR, required=True),
        Field("customer", "customer", ModelRef(_models, "PayinCustomer")),
        Field("customerId", "customer_id", STR),
        Field("device", "device", ModelRef(_models, "Device")),
        Field("expiredTime", "expired_time", INT, time="duration-s"),
        Field("extra", "extra", ModelRef(_models, "Extra")),
        Field("merchantNo", "merchant_no", STR),
        Field("metadata", "metadata", STR),
        Field("notifyUrl", "notify_url", STR),
        Field("onBehalfOf", "on_behalf_of", STR),
        Field("orderNo", "order_no", STR, fill="idempotency-key"),
        Field("payType", "pay_type", EnumRef(_models, "PayType")),
        Field("paymentMethod", "payment_method", EnumRef(_models, "PaymentMethod")),
        Field("paymentMethodData", "payment_method_data", ModelRef(_models, "PaymentMethodData")),
        Field("paymentMethodTypes", "payment_method_types", ListOf(EnumRef(_models, "PaymentMethod"))),
        Field("product", "product", ListOf(ModelRef(_models, "PayinProduct"))),
        Field("productId", "product_id", STR),
        Field("remark", "remark", STR),
        Field("returnUrl", "return_url", STR),
        Field("subToken", "sub_token", STR),
        Field("subType", "sub_type", EnumRef(_models, "SubscriptionPaymentKind")),
        Field("subscriptionMode", "subscription_mode", INT),
        Field("website", "website", STR),
    )
