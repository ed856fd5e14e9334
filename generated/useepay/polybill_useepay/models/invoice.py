# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define
from polybill_runtime.codecs import (
    ANY,
    DATETIME,
    DECIMAL,
    NULL,
    STR,
    EnumRef,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .collection_method import CollectionMethod
    from .invoice_status import InvoiceStatus
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("collection_method", "collection_method", EnumRef(_models, "CollectionMethod")),
        Field("currency", "currency", STR),
        Field("customer_id", "customer_id", STR),
        Field("description", "description", STR),
        Field("footer", "footer", STR),
        Field("hosted_invoice_url", "hosted_invoice_url", OneOf(STR, NULL)),
        Field("id", "id", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("number", "number", STR),
        Field("payment_intent", "payment_intent", ANY),
        Field("period_end", "period_end", OneOf(DATETIME, NULL)),
        Field("period_start", "period_start", OneOf(DATETIME, NULL)),
        Field("status", "status", EnumRef(_models, "InvoiceStatus")),
        Field("subscription_id", "subscription_id", STR),
        Field("subtotal", "subtotal", DECIMAL, money=("major", "number", "currency")),
        Field("total", "total", DECIMAL, money=("major", "number", "currency")),
        Field("total_amount", "total_amount", DECIMAL, money=("major", "number", "currency")),
    )
