# Generated: edit specs/useepay.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from polybill_runtime.schema import (
    DECIMAL,
    INT,
    NULL,
    STR,
    UNSET,
    Const,
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
    from . import (
        CheckoutBilling,
        CheckoutCollectionMethod,
        CheckoutCustomer,
        CheckoutMode,
        CheckoutPaymentMethodType,
        CheckoutProduct,
        CheckoutShipping,
        CheckoutSubscription,
        Interval,
        Metadata,
    )


@model
class CheckoutLineItem(Model):
    """A line of a checkout"""

    price_data: CheckoutPrice
    """Product and price"""
    quantity: int
    """Number of pieces, at least 1"""

    FIELDS = (
        Field("price_data", ModelRef(_models, "CheckoutPrice"), required=True),
        Field("quantity", INT, required=True, rules={"minimum": 1}),
    )


@model
class CheckoutPrice(Model):
    """Product and price of a line"""

    currency: str | Unset = UNSET
    """Currency, ISO 4217; that of the session when absent"""
    product_data: CheckoutProduct
    """Product of a line"""
    recurring: CheckoutRecurring | Unset = UNSET
    """Billing period; needed for a subscription"""
    unit_amount: Decimal
    """Price of one piece, major units, at least 0.01 Amount in major units of currency."""

    FIELDS = (
        Field("currency", STR),
        Field("product_data", ModelRef(_models, "CheckoutProduct"), required=True),
        Field("recurring", ModelRef(_models, "CheckoutRecurring")),
        Field("unit_amount", DECIMAL, required=True, rules={"minimum": 0.01}, money=("major", "number", "currency")),
    )


@model
class CheckoutRecurring(Model):
    """Billing period of a line"""

    interval: Interval
    """Unit of the billing period Evidence: sdk."""
    interval_count: int
    """Number of units in a period, at least 1"""
    total_billing_cycles: int | Unset = UNSET
    """Number of periods to bill, at least 1; without end when absent"""
    unit_amount: str
    """Most that one period may charge, major units as text Amount in major units of ../currency."""

    FIELDS = (
        Field("interval", EnumRef(_models, "Interval"), required=True),
        Field("interval_count", INT, required=True, rules={"minimum": 1}),
        Field("total_billing_cycles", INT, rules={"minimum": 1}),
        Field("unit_amount", STR, required=True, rules={"format": "decimal"}, money=("major", "string", "../currency")),
    )


@model
class CreateCheckoutSessionRequest(Model):
    """What to pay, by whom, and how"""

    amount: Decimal
    """Amount to pay, major units, at least 0.01; must equal the sum of the lines Amount in major units of currency."""
    billing: CheckoutBilling
    """Person who is billed"""
    collection_method: CheckoutCollectionMethod | None | Unset = UNSET
    """How a subscription is collected; auto_charge for one"""
    currency: str
    """Currency, ISO 4217"""
    customer: CheckoutCustomer | Unset = UNSET
    """Person who pays; or customer_id"""
    customer_id: str | Unset = UNSET
    line_items: list[CheckoutLineItem]
    """Lines, at least one"""
    merchant_order_id: str | Unset = UNSET
    """The merchant's order number, unique, at most 64 characters"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    mode: CheckoutMode
    """A single payment or a subscription"""
    payment_method_types: list[CheckoutPaymentMethodType] | Unset = UNSET
    """Payment methods to offer"""
    shipping: CheckoutShipping | Unset = UNSET
    """Delivery"""
    subscription_data: CheckoutSubscription | Unset = UNSET
    """Terms of the subscription; needed for one, may be empty"""
    ui_mode: Literal["custom"] = "custom"
    """How the page is shown"""

    FIELDS = (
        Field("amount", DECIMAL, required=True, rules={"minimum": 0.01}, money=("major", "number", "currency")),
        Field("billing", ModelRef(_models, "CheckoutBilling"), required=True),
        Field("collection_method", OneOf(EnumRef(_models, "CheckoutCollectionMethod"), NULL)),
        Field("currency", STR, required=True),
        Field("customer", ModelRef(_models, "CheckoutCustomer")),
        Field("customer_id", STR),
        Field("line_items", ListOf(ModelRef(_models, "CheckoutLineItem")), required=True, rules={"minItems": 1}),
        Field("merchant_order_id", STR, rules={"maxLength": 64}, fill="idempotency-key"),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("mode", EnumRef(_models, "CheckoutMode"), required=True),
        Field("payment_method_types", ListOf(EnumRef(_models, "CheckoutPaymentMethodType"))),
        Field("shipping", ModelRef(_models, "CheckoutShipping")),
        Field("subscription_data", ModelRef(_models, "CheckoutSubscription")),
        Field("ui_mode", Const("custom"), required=True),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("customer_id",)}, {"required": ("customer",)}),
        (
            {"required": ("collection_method", "subscription_data"), "values": {"collection_method": ("auto_charge",)}},
            {"required": (), "values": {"mode": ("payment",)}},
        ),
    )
