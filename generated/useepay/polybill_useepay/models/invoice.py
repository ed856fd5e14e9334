# Generated: edit specs/useepay.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from polybill_runtime.schema import (
    ANY,
    DATETIME,
    DECIMAL,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import CollectionMethod, Metadata


class InvoiceStatus(OpenStrEnum):
    """State of an invoice"""

    DRAFT = "draft"
    OPEN = "open"
    PAID = "paid"
    UNCOLLECTIBLE = "uncollectible"
    VOID = "void"


@model
class Invoice(Model):
    """An invoice"""

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
    collection_method: CollectionMethod | Unset = UNSET
    """How the charge is collected"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    customer_id: str | Unset = UNSET
    description: str | Unset = UNSET
    """Text for the invoice"""
    footer: str | Unset = UNSET
    """Text at the foot of the invoice"""
    hosted_invoice_url: None | str | Unset = UNSET
    """Page to pay it at Evidence: inferred."""
    id: str | Unset = UNSET
    """Invoice id, inv_..."""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    number: str | Unset = UNSET
    """Number of the invoice"""
    payment_intent: Any | Unset = UNSET
    """Payment intent; an id or an object, not told"""
    period_end: datetime.datetime | None | Unset = UNSET
    """End of the billed period Evidence: inferred."""
    period_start: datetime.datetime | None | Unset = UNSET
    """Begin of the billed period Evidence: inferred."""
    status: InvoiceStatus | Unset = UNSET
    """State of the invoice Evidence: sdk."""
    subscription_id: str | Unset = UNSET
    """Subscription that it belongs to"""
    subtotal: Decimal | Unset = UNSET
    """Amount before tax or discount, major units Amount in major units of currency. Evidence: sdk."""
    total: Decimal | Unset = UNSET
    """Amount, major units; how it differs from total_amount is not documented Amount in major units of currency.
Evidence: sdk.
"""
    total_amount: Decimal | Unset = UNSET
    """Amount to pay, major units Amount in major units of currency."""

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
        Field("collection_method", EnumRef(_models, "CollectionMethod")),
        Field("currency", STR),
        Field("customer_id", STR),
        Field("description", STR),
        Field("footer", STR),
        Field("hosted_invoice_url", OneOf(STR, NULL)),
        Field("id", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("number", STR),
        Field("payment_intent", ANY),
        Field("period_end", OneOf(DATETIME, NULL)),
        Field("period_start", OneOf(DATETIME, NULL)),
        Field("status", EnumRef(_models, "InvoiceStatus")),
        Field("subscription_id", STR),
        Field("subtotal", DECIMAL, money=("major", "number", "currency")),
        Field("total", DECIMAL, money=("major", "number", "currency")),
        Field("total_amount", DECIMAL, money=("major", "number", "currency")),
    )
