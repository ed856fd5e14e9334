# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    BOOL,
    DATETIME,
    DECIMAL,
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
    from .customer import Customer
    from .last_payment_error import LastPaymentError
    from .metadata import Metadata
    from .next_action import NextAction
    from .payment_intent_order import PaymentIntentOrder
    from .payment_intent_status import PaymentIntentStatus
    from .payment_method_options import PaymentMethodOptions
    from .payment_method_summary import PaymentMethodSummary


@define(kw_only=True, eq=False, repr=False)
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
        Field("code", "code", OneOf(STR, NULL)),
        Field("decline_code", "decline_code", OneOf(STR, NULL)),
        Field("doc_url", "doc_url", OneOf(STR, NULL)),
        Field("message", "message", OneOf(STR, NULL)),
        Field("source", "source", OneOf(STR, NULL)),
        Field("created_at", "created_at", DATETIME),
        Field("object", "object_", STR),
        Field("app_id", "app_id", STR),
        Field("create_at", "create_at", DATETIME),
        Field("merchant_no", "merchant_no", STR),
        Field("modify_at", "modify_at", DATETIME),
        Field("api_version", "api_version", STR),
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("available_payment_method_types", "available_payment_method_types", ListOf(STR)),
        Field("cancel_url", "cancel_url", STR),
        Field("cancellation_reason", "cancellation_reason", OneOf(STR, NULL)),
        Field("cancelled_at", "cancelled_at", OneOf(STR, NULL)),
        Field("captured_amount", "captured_amount", OneOf(DECIMAL, NULL), money=("major", "number", "currency")),
        Field("client_secret", "client_secret", STR, secret=True),
        Field("confirm", "confirm", BOOL),
        Field("currency", "currency", STR),
        Field("customer", "customer", ModelRef(_models, "Customer")),
        Field("customer_id", "customer_id", STR),
        Field("description", "description", STR),
        Field("id", "id", STR),
        Field("invoice_id", "invoice_id", STR),
        Field("last_payment_error", "last_payment_error", OneOf(ModelRef(_models, "LastPaymentError"), NULL)),
        Field("merchant_order_id", "merchant_order_id", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("next_action", "next_action", OneOf(ModelRef(_models, "NextAction"), NULL)),
        Field("order", "order", ModelRef(_models, "PaymentIntentOrder")),
        Field("payment_method", "payment_method", ModelRef(_models, "PaymentMethodSummary")),
        Field("payment_method_options", "payment_method_options", ModelRef(_models, "PaymentMethodOptions")),
        Field("payment_method_types", "payment_method_types", ListOf(STR)),
        Field("return_url", "return_url", STR),
        Field("status", "status", EnumRef(_models, "PaymentIntentStatus")),
    )
