# Generated: edit specs/useepay.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from polybill_runtime.schema import (
    ANY,
    BOOL,
    DATETIME,
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
    from . import Address, Customer, Metadata, PaymentMethodOptions


class PaymentErrorCode(OpenStrEnum):
    """Kind of failure of a payment"""

    SYSTEM_ERROR = "system_error"
    PAYMENT_INTENT_AUTHENTICATION_FAILED = "payment_intent_authentication_failed"
    AUTHENTICATION_FAILED = "authentication_failed"
    CARD_DECLINED = "card_declined"
    PAYMENT_METHOD_NOT_AVAILABLE = "payment_method_not_available"
    REENTER_TRANSACTION = "reenter_transaction"
    PROCESSING_ERROR = "processing_error"
    FRAUDULENT = "fraudulent"
    QUOTA_EXCEEDED = "quota_exceeded"
    PROVIDER_SESSION_EXPIRED = "provider_session_expired"
    INVALID_ACCOUNT = "invalid_account"


class PaymentIntentStatus(OpenStrEnum):
    """State of a payment intent"""

    REQUIRES_PAYMENT_METHOD = "requires_payment_method"
    REQUIRES_CUSTOMER_ACTION = "requires_customer_action"
    REQUIRES_CAPTURE = "requires_capture"
    PENDING = "pending"
    SUCCEEDED = "succeeded"
    CANCELLED = "cancelled"
    FAILED = "failed"


@model
class CardSummary(Model):
    """Card that was charged"""

    brand: str | Unset = UNSET
    """Brand, such as visa"""
    last4: str | Unset = UNSET
    """Last four digits"""

    FIELDS = (
        Field("brand", STR),
        Field("last4", STR),
    )


@model
class LastPaymentError(Model):
    """Why the last attempt failed"""

    code: PaymentErrorCode | Unset = UNSET
    """Kind of failure"""
    decline_code: str | Unset = UNSET
    """Reason of the card's bank, such as insufficient_funds"""
    message: str | Unset = UNSET
    """Reason as text"""

    FIELDS = (
        Field("code", EnumRef(_models, "PaymentErrorCode")),
        Field("decline_code", STR),
        Field("message", STR),
    )


@model
class NextAction(Model):
    """What the payer has to do next"""

    redirect: Redirect | Unset = UNSET
    """Where to send the payer Evidence: sdk."""

    FIELDS = (Field("redirect", ModelRef(_models, "Redirect")),)


@model
class PaymentIntent(Model):
    """A payment intent"""

    code: None | str | Unset = UNSET
    """Error code"""
    decline_code: None | str | Unset = UNSET
    """Reason of the card's bank"""
    doc_url: None | str | Unset = UNSET
    """Page that explains the error"""
    message: None | str | Unset = UNSET
    """Reason as text"""
    source: None | str | Unset = UNSET
    """Parameter that is at fault"""
    created_at: datetime.datetime | Unset = UNSET
    """When it was made, in events"""
    object_: str | Unset = UNSET
    """Kind of the resource in events, such as payment_intent"""
    app_id: str | Unset = UNSET
    """Domain or app that made it"""
    create_at: datetime.datetime | Unset = UNSET
    """When it was made"""
    merchant_no: str | Unset = UNSET
    """Merchant number"""
    modify_at: datetime.datetime | Unset = UNSET
    """When it was last changed"""
    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""
    amount: Decimal | Unset = UNSET
    """Amount to pay, major units; for those in events see GAPS.md, 22 Amount in major units of currency."""
    available_payment_method_types: list[str] | Unset = UNSET
    """Payment methods that can be used"""
    cancel_url: str | Unset = UNSET
    """Where to send a payer who gives up Evidence: sdk."""
    cancellation_reason: None | str | Unset = UNSET
    """Why it was cancelled Evidence: inferred."""
    cancelled_at: None | str | Unset = UNSET
    """When it was cancelled Evidence: inferred."""
    captured_amount: Decimal | None | Unset = UNSET
    """Amount that was captured, major units Amount in major units of currency. Evidence: inferred."""
    client_secret: str | Unset = UNSET
    """Secret for the payer's page"""
    confirm: bool | Unset = UNSET
    """Whether it was charged at once"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    customer: Customer | Unset = UNSET
    """Customer's data"""
    customer_id: str | Unset = UNSET
    description: str | Unset = UNSET
    """Text for the payment"""
    id: str | Unset = UNSET
    """Payment intent id"""
    invoice_id: str | Unset = UNSET
    """Invoice that it pays"""
    last_payment_error: LastPaymentError | None | Unset = UNSET
    """Why the last attempt failed"""
    merchant_order_id: str | Unset = UNSET
    """The merchant's order number"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    next_action: NextAction | None | Unset = UNSET
    """What the payer has to do next"""
    order: PaymentIntentOrder | Unset = UNSET
    """What is sold"""
    payment_method: PaymentMethodSummary | Unset = UNSET
    """Payment method that was charged Evidence: example."""
    payment_method_options: PaymentMethodOptions | Unset = UNSET
    """How the payment method is charged"""
    payment_method_types: list[str] | Unset = UNSET
    """Payment methods to offer Evidence: sdk."""
    return_url: str | Unset = UNSET
    """Where to send the payer afterwards"""
    status: PaymentIntentStatus | Unset = UNSET
    """State of the payment intent Evidence: sdk."""

    FIELDS = (
        Field("code", OneOf(STR, NULL)),
        Field("decline_code", OneOf(STR, NULL)),
        Field("doc_url", OneOf(STR, NULL)),
        Field("message", OneOf(STR, NULL)),
        Field("source", OneOf(STR, NULL)),
        Field("created_at", DATETIME),
        Field("object", STR, "object_"),
        Field("app_id", STR),
        Field("create_at", DATETIME),
        Field("merchant_no", STR),
        Field("modify_at", DATETIME),
        Field("api_version", STR),
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("available_payment_method_types", ListOf(STR)),
        Field("cancel_url", STR),
        Field("cancellation_reason", OneOf(STR, NULL)),
        Field("cancelled_at", OneOf(STR, NULL)),
        Field("captured_amount", OneOf(DECIMAL, NULL), money=("major", "number", "currency")),
        Field("client_secret", STR, secret=True),
        Field("confirm", BOOL),
        Field("currency", STR),
        Field("customer", ModelRef(_models, "Customer")),
        Field("customer_id", STR),
        Field("description", STR),
        Field("id", STR),
        Field("invoice_id", STR),
        Field("last_payment_error", OneOf(ModelRef(_models, "LastPaymentError"), NULL)),
        Field("merchant_order_id", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("next_action", OneOf(ModelRef(_models, "NextAction"), NULL)),
        Field("order", ModelRef(_models, "PaymentIntentOrder")),
        Field("payment_method", ModelRef(_models, "PaymentMethodSummary")),
        Field("payment_method_options", ModelRef(_models, "PaymentMethodOptions")),
        Field("payment_method_types", ListOf(STR)),
        Field("return_url", STR),
        Field("status", EnumRef(_models, "PaymentIntentStatus")),
    )


@model
class PaymentIntentOrder(Model):
    """What is sold and where it goes"""

    category: str | Unset = UNSET
    """Category of the goods"""
    products: list[PaymentIntentProduct] | Unset = UNSET
    """Products of the order"""
    sellers: Any | Unset = UNSET
    """Sellers; null in the example"""
    shipping: PaymentIntentShipping | Unset = UNSET
    """Delivery"""

    FIELDS = (
        Field("category", STR),
        Field("products", ListOf(ModelRef(_models, "PaymentIntentProduct"))),
        Field("sellers", ANY),
        Field("shipping", ModelRef(_models, "PaymentIntentShipping")),
    )


@model
class PaymentIntentProduct(Model):
    """A product of an order"""

    desc: str | Unset = UNSET
    """What it is"""
    effective_end_at: datetime.datetime | Unset = UNSET
    """End of its validity"""
    effective_start_at: datetime.datetime | Unset = UNSET
    """Begin of its validity"""
    id: None | str | Unset = UNSET
    """Product id Evidence: inferred."""
    name: str | Unset = UNSET
    """Name of the product"""
    price: Decimal | None | Unset = UNSET
    """Price of one piece, major units Amount in major units of ../../currency. Evidence: inferred."""
    quantity: int | Unset = UNSET
    """Number of pieces"""
    sku: str | Unset = UNSET
    """Stock number"""
    type_: str | Unset = UNSET
    """Kind of product, such as physical"""
    url: str | Unset = UNSET
    """Page of the product"""

    FIELDS = (
        Field("desc", STR),
        Field("effective_end_at", DATETIME),
        Field("effective_start_at", DATETIME),
        Field("id", OneOf(STR, NULL)),
        Field("name", STR),
        Field("price", OneOf(DECIMAL, NULL), money=("major", "number", "../../currency")),
        Field("quantity", INT),
        Field("sku", STR),
        Field("type", STR, "type_"),
        Field("url", STR),
    )


@model
class PaymentIntentShipping(Model):
    """Delivery of an order"""

    address: Address | Unset = UNSET
    """Where to deliver"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    name: None | str | Unset = UNSET
    """Full name"""
    phone: None | str | Unset = UNSET
    """Phone number"""
    shipping_method: str | Unset = UNSET
    """Way of delivery, such as sameday"""

    FIELDS = (
        Field("address", ModelRef(_models, "Address")),
        Field("first_name", STR),
        Field("last_name", STR),
        Field("name", OneOf(STR, NULL)),
        Field("phone", OneOf(STR, NULL)),
        Field("shipping_method", STR),
    )


@model
class PaymentMethodSummary(Model):
    """Payment method that was charged"""

    card: CardSummary | Unset = UNSET
    """Card that was charged Evidence: example."""
    type_: str | Unset = UNSET
    """Kind of payment method, such as card"""

    FIELDS = (
        Field("card", ModelRef(_models, "CardSummary")),
        Field("type", STR, "type_"),
    )


@model
class Redirect(Model):
    """Where to send the payer"""

    url: str | Unset = UNSET
    """Address"""

    FIELDS = (Field("url", STR),)
