# Generated: edit specs/payapi.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DECIMAL,
    INT,
    NULL,
    STR,
    UNSET,
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
    from . import SubscriptionCustomer


@model
class CreateSubscriptionRequest(Model):
    """Customer, plan and payment method"""

    client_ip: str | Unset = UNSET
    """Payer's IP address"""
    customer: SubscriptionCustomer | Unset = UNSET
    """Customer's data"""
    customer_token: str | Unset = UNSET
    """Existing customer, such as cus_axKGyKVQxqNIR09"""
    description: str | Unset = UNSET
    """Text for the subscription"""
    metadata: str | Unset = UNSET
    """The merchant's own text, handed back unchanged"""
    payment_method: str | Unset = UNSET
    """Payment method, such as CASHAPP"""
    payment_method_types: list[str] | Unset = UNSET
    """Payment methods to offer"""
    plan: SubscriptionPlanRequest | Unset = UNSET
    """Plan to subscribe to"""
    plan_token: str | Unset = UNSET
    """Existing plan, or a plan id of the merchant's own"""
    website: str | Unset = UNSET
    """Address of the shop"""

    FIELDS = (
        Field("clientIp", STR),
        Field("customer", ModelRef(_models, "SubscriptionCustomer")),
        Field("customerToken", STR),
        Field("description", STR),
        Field("metadata", STR),
        Field("paymentMethod", STR),
        Field("paymentMethodTypes", ListOf(STR)),
        Field("plan", ModelRef(_models, "SubscriptionPlanRequest")),
        Field("planToken", STR),
        Field("website", STR),
    )


@model
class CreateSubscriptionResponse(Model):
    """Envelope of the subscription"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code of ten digits"""
    livemode: bool | Unset = UNSET
    """True for live data, false for test data"""
    msg: str | Unset = UNSET
    """Reason of a refusal"""
    data: None | Subscription | Unset = UNSET
    """The subscription"""

    FIELDS = (
        Field("code", INT),
        Field("livemode", BOOL),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "Subscription"), NULL)),
    )


@model
class Subscription(Model):
    """The subscription and its first payment"""

    cancel_time: int | None | Unset = UNSET
    """When it was cancelled, epoch milliseconds"""
    code: str | Unset = UNSET
    """State as a word, such as requires_action"""
    create_time: int | Unset = UNSET
    """When it was made, epoch milliseconds"""
    description: str | Unset = UNSET
    """Text for the subscription"""
    expire_time: int | None | Unset = UNSET
    """When it ends, epoch milliseconds"""
    first_trade_no: str | Unset = UNSET
    """Number of the first payment"""
    mer_no: str | Unset = UNSET
    """Merchant number"""
    message: str | Unset = UNSET
    """State as a sentence; free text"""
    metadata: str | Unset = UNSET
    """The merchant's own text"""
    payment_method: None | str | Unset = UNSET
    plan: SubscriptionPlan | Unset = UNSET
    """Plan of the subscription"""
    redirect_url: str | Unset = UNSET
    """Address to send the customer to"""
    remark: None | str | Unset = UNSET
    start_time: int | None | Unset = UNSET
    """When it starts, epoch milliseconds"""
    status: int | Unset = UNSET
    """State as a number; 0 right after the creation, the others are not told"""
    sub_token: str | Unset = UNSET
    """Subscription id"""

    FIELDS = (
        Field("cancelTime", OneOf(INT, NULL), time="epoch-ms"),
        Field("code", STR),
        Field("createTime", INT, time="epoch-ms"),
        Field("description", STR),
        Field("expireTime", OneOf(INT, NULL), time="epoch-ms"),
        Field("firstTradeNo", STR),
        Field("merNo", STR),
        Field("message", STR),
        Field("metadata", STR),
        Field("paymentMethod", OneOf(STR, NULL)),
        Field("plan", ModelRef(_models, "SubscriptionPlan")),
        Field("redirectUrl", STR),
        Field("remark", OneOf(STR, NULL)),
        Field("startTime", OneOf(INT, NULL), time="epoch-ms"),
        Field("status", INT),
        Field("subToken", STR),
    )


@model
class SubscriptionPlan(Model):
    """Plan as the gateway keeps it"""

    amount: Decimal | Unset = UNSET
    """Charge for each period, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    interval_count: int | Unset = UNSET
    """Number of units in a period"""
    interval_unit: str | Unset = UNSET
    """Unit of the period, such as month"""
    metadata: None | str | Unset = UNSET
    """The merchant's own text"""
    name: str | Unset = UNSET
    """Name of the plan"""
    plan_token: str | Unset = UNSET
    """Plan id"""
    product_token: str | Unset = UNSET
    """Product id"""
    remark: None | str | Unset = UNSET

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", STR),
        Field("intervalCount", INT),
        Field("intervalUnit", STR),
        Field("metadata", OneOf(STR, NULL)),
        Field("name", STR),
        Field("planToken", STR),
        Field("productToken", STR),
        Field("remark", OneOf(STR, NULL)),
    )


@model
class SubscriptionPlanRequest(Model):
    """Plan to subscribe to"""

    amount: Decimal | Unset = UNSET
    """Charge for each period, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    interval_count: int | Unset = UNSET
    """Number of units in a period"""
    interval_unit: str | Unset = UNSET
    """Unit of the period, such as month"""
    name: str | Unset = UNSET
    """Name of the plan"""
    product: SubscriptionProduct | Unset = UNSET
    """Product shown to the payer"""

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", STR),
        Field("intervalCount", INT),
        Field("intervalUnit", STR),
        Field("name", STR),
        Field("product", ModelRef(_models, "SubscriptionProduct")),
    )


@model
class SubscriptionProduct(Model):
    """Product of a plan"""

    description: str | Unset = UNSET
    """What it is"""
    name: str | Unset = UNSET
    """Name of the product"""
    price: str | Unset = UNSET
    """Price of one piece, major units as text Amount in major units of ../currency."""
    quantity: str | Unset = UNSET
    """Number of pieces, as text"""
    sku: str | Unset = UNSET
    """Stock number"""
    url: str | Unset = UNSET
    """Page of the product"""

    FIELDS = (
        Field("description", STR),
        Field("name", STR),
        Field("price", STR, rules={"format": "decimal"}, money=("major", "string", "../currency")),
        Field("quantity", STR),
        Field("sku", STR),
        Field("url", STR),
    )
