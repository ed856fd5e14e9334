# Generated: edit specs/useepay.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from polybill_runtime.schema import (
    ANY,
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
    OpenStrEnum,
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


class CheckoutObject(OpenStrEnum):
    """Kind of object"""

    CHECKOUT_SESSION = "checkout.session"


class CheckoutPaymentStatus(OpenStrEnum):
    """Whether a checkout is paid"""

    UNPAID = "unpaid"
    PAID = "paid"
    NO_PAYMENT_REQUIRED = "no_payment_required"


class CheckoutStatus(OpenStrEnum):
    """State of a checkout session. open: payment has not begun; complete: finished, but the payment may still be in
    process, see payment_status; expired
    """

    OPEN = "open"
    COMPLETE = "complete"
    EXPIRED = "expired"


class CheckoutUiMode(OpenStrEnum):
    """How the page is shown"""

    CUSTOM = "custom"


@model
class CheckoutSession(Model):
    """A checkout session"""

    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""
    amount: Decimal
    """Amount to pay, major units Amount in major units of currency."""
    billing: CheckoutBilling | Unset = UNSET
    """Person who is billed Evidence: sdk."""
    client_secret: str | Unset = UNSET
    """Secret for the payer's page, cs_..."""
    collection_method: CheckoutCollectionMethod | None | Unset = UNSET
    """How a subscription is collected"""
    country_code: str | Unset = UNSET
    """Evidence: sdk."""
    created: int | Unset = UNSET
    """When it was made, epoch seconds"""
    currency: str
    """Currency, ISO 4217"""
    customer: CheckoutCustomer | Unset = UNSET
    """Person who pays"""
    customer_id: str | Unset = UNSET
    """Evidence: sdk."""
    expires_at: int | Unset = UNSET
    """When it expires, epoch seconds"""
    id: str | Unset = UNSET
    """Checkout session id, cs_..."""
    ip_address: str | Unset = UNSET
    """Evidence: sdk."""
    line_items: list[CheckoutSessionLine] | Unset = UNSET
    merchant_order_id: str
    """The merchant's order number"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    mode: CheckoutMode
    """A single payment or a subscription"""
    object_: CheckoutObject | Unset = UNSET
    """Kind of object"""
    payment_intent_id: str | Unset = UNSET
    """Payment intent of the checkout"""
    payment_method_types: list[CheckoutPaymentMethodType] | Unset = UNSET
    """Payment methods that are offered"""
    payment_status: CheckoutPaymentStatus | Unset = UNSET
    """Whether it is paid"""
    presentment_payment_method: Any | Unset = UNSET
    """Payment method that is shown; its form is not told Evidence: sdk."""
    shipping: CheckoutShipping | Unset = UNSET
    """Delivery Evidence: sdk."""
    status: CheckoutStatus | Unset = UNSET
    """State of the session"""
    subscription_data: CheckoutSubscription | Unset = UNSET
    """Terms of the subscription"""
    subscription_id: str | Unset = UNSET
    """Subscription of the checkout"""
    ui_mode: CheckoutUiMode | Unset = UNSET
    """How the page is shown"""

    FIELDS = (
        Field("api_version", STR),
        Field("amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("billing", ModelRef(_models, "CheckoutBilling")),
        Field("client_secret", STR, secret=True),
        Field("collection_method", OneOf(EnumRef(_models, "CheckoutCollectionMethod"), NULL)),
        Field("country_code", STR),
        Field("created", INT, time="epoch-s"),
        Field("currency", STR, required=True),
        Field("customer", ModelRef(_models, "CheckoutCustomer")),
        Field("customer_id", STR),
        Field("expires_at", INT, time="epoch-s"),
        Field("id", STR),
        Field("ip_address", STR),
        Field("line_items", ListOf(ModelRef(_models, "CheckoutSessionLine"))),
        Field("merchant_order_id", STR, required=True),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("mode", EnumRef(_models, "CheckoutMode"), required=True),
        Field("object", EnumRef(_models, "CheckoutObject"), "object_"),
        Field("payment_intent_id", STR),
        Field("payment_method_types", ListOf(EnumRef(_models, "CheckoutPaymentMethodType"))),
        Field("payment_status", EnumRef(_models, "CheckoutPaymentStatus")),
        Field("presentment_payment_method", ANY),
        Field("shipping", ModelRef(_models, "CheckoutShipping")),
        Field("status", EnumRef(_models, "CheckoutStatus")),
        Field("subscription_data", ModelRef(_models, "CheckoutSubscription")),
        Field("subscription_id", STR),
        Field("ui_mode", EnumRef(_models, "CheckoutUiMode")),
    )


@model
class CheckoutSessionLine(Model):
    """A line of a checkout session"""

    price_data: CheckoutSessionPrice
    """Product and price"""
    quantity: int
    """Number of pieces"""

    FIELDS = (
        Field("price_data", ModelRef(_models, "CheckoutSessionPrice"), required=True),
        Field("quantity", INT, required=True),
    )


@model
class CheckoutSessionPrice(Model):
    """Product and price of a line of a checkout session"""

    currency: str | Unset = UNSET
    """Currency, ISO 4217; that of the session when absent"""
    product_data: CheckoutProduct
    """Product of a line"""
    recurring: CheckoutSessionRecurring | Unset = UNSET
    """Billing period"""
    unit_amount: Decimal
    """Price of one piece, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", STR),
        Field("product_data", ModelRef(_models, "CheckoutProduct"), required=True),
        Field("recurring", ModelRef(_models, "CheckoutSessionRecurring")),
        Field("unit_amount", DECIMAL, required=True, money=("major", "number", "currency")),
    )


@model
class CheckoutSessionRecurring(Model):
    """Billing period of a line of a checkout session"""

    interval: Interval
    """Unit of the billing period Evidence: sdk."""
    interval_count: int
    """Number of units in a period"""
    total_billing_cycles: int | Unset = UNSET
    """Number of periods to bill; without end when absent"""
    unit_amount: str | Unset = UNSET
    """Most that one period may charge, major units as text Amount in major units of ../currency."""

    FIELDS = (
        Field("interval", EnumRef(_models, "Interval"), required=True),
        Field("interval_count", INT, required=True),
        Field("total_billing_cycles", INT),
        Field("unit_amount", STR, rules={"format": "decimal"}, money=("major", "string", "../currency")),
    )
