# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from polybill_runtime.codecs import (
    DECIMAL,
    NULL,
    STR,
    Const,
    EnumRef,
    ListOf,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .checkout_billing import CheckoutBilling
    from .checkout_collection_method import CheckoutCollectionMethod
    from .checkout_customer import CheckoutCustomer
    from .checkout_line_item import CheckoutLineItem
    from .checkout_mode import CheckoutMode
    from .checkout_payment_method_type import CheckoutPaymentMethodType
    from .checkout_shipping import CheckoutShipping
    from .checkout_subscription import CheckoutSubscription
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field(
            "amount", "amount", DECIMAL, required=True, rules={"minimum": 0.01}, money=("major", "number", "currency")
        ),
        Field("billing", "billing", ModelRef(_models, "CheckoutBilling"), required=True),
        Field("collection_method", "collection_method", OneOf(EnumRef(_models, "CheckoutCollectionMethod"), NULL)),
        Field("currency", "currency", STR, required=True),
        Field("customer", "customer", ModelRef(_models, "CheckoutCustomer")),
        Field("customer_id", "customer_id", STR),
        Field(
            "line_items",
            "line_items",
            ListOf(ModelRef(_models, "CheckoutLineItem")),
            required=True,
            rules={"minItems": 1},
        ),
        Field("merchant_order_id", "merchant_order_id", STR, rules={"maxLength": 64}, fill="idempotency-key"),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("mode", "mode", EnumRef(_models, "CheckoutMode"), required=True),
        Field("payment_method_types", "payment_method_types", ListOf(EnumRef(_models, "CheckoutPaymentMethodType"))),
        Field("shipping", "shipping", ModelRef(_models, "CheckoutShipping")),
        Field("subscription_data", "subscription_data", ModelRef(_models, "CheckoutSubscription")),
        Field("ui_mode", "ui_mode", Const("custom"), required=True),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("customer_id",)}, {"required": ("customer",)}),
        (
            {"required": ("collection_method", "subscription_data"), "values": {"collection_method": ("auto_charge",)}},
            {"required": (), "values": {"mode": ("payment",)}},
        ),
    )
