# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define
from polybill_runtime.codecs import (
    ANY,
    DECIMAL,
    INT,
    NULL,
    STR,
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
    from .checkout_mode import CheckoutMode
    from .checkout_object import CheckoutObject
    from .checkout_payment_method_type import CheckoutPaymentMethodType
    from .checkout_payment_status import CheckoutPaymentStatus
    from .checkout_session_line import CheckoutSessionLine
    from .checkout_shipping import CheckoutShipping
    from .checkout_status import CheckoutStatus
    from .checkout_subscription import CheckoutSubscription
    from .checkout_ui_mode import CheckoutUiMode
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("api_version", "api_version", STR),
        Field("amount", "amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("billing", "billing", ModelRef(_models, "CheckoutBilling")),
        Field("client_secret", "client_secret", STR, secret=True),
        Field("collection_method", "collection_method", OneOf(EnumRef(_models, "CheckoutCollectionMethod"), NULL)),
        Field("country_code", "country_code", STR),
        Field("created", "created", INT, time="epoch-s"),
        Field("currency", "currency", STR, required=True),
        Field("customer", "customer", ModelRef(_models, "CheckoutCustomer")),
        Field("customer_id", "customer_id", STR),
        Field("expires_at", "expires_at", INT, time="epoch-s"),
        Field("id", "id", STR),
        Field("ip_address", "ip_address", STR),
        Field("line_items", "line_items", ListOf(ModelRef(_models, "CheckoutSessionLine"))),
        Field("merchant_order_id", "merchant_order_id", STR, required=True),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("mode", "mode", EnumRef(_models, "CheckoutMode"), required=True),
        Field("object", "object_", EnumRef(_models, "CheckoutObject")),
        Field("payment_intent_id", "payment_intent_id", STR),
        Field("payment_method_types", "payment_method_types", ListOf(EnumRef(_models, "CheckoutPaymentMethodType"))),
        Field("payment_status", "payment_status", EnumRef(_models, "CheckoutPaymentStatus")),
        Field("presentment_payment_method", "presentment_payment_method", ANY),
        Field("shipping", "shipping", ModelRef(_models, "CheckoutShipping")),
        Field("status", "status", EnumRef(_models, "CheckoutStatus")),
        Field("subscription_data", "subscription_data", ModelRef(_models, "CheckoutSubscription")),
        Field("subscription_id", "subscription_id", STR),
        Field("ui_mode", "ui_mode", EnumRef(_models, "CheckoutUiMode")),
    )
