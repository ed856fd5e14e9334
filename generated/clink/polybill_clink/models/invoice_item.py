# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, DECIMAL, INT, STR, UNSET, EnumRef, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Currency, Recurring


@model
class InvoiceItem(Model):
    """Line of an invoice"""

    amount: Decimal | Unset = UNSET
    """Amount, major units Amount in major units of currency."""
    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    description: str | Unset = UNSET
    """Text of the line"""
    invoice_item_id: str | Unset = UNSET
    """Line id"""
    period_end: int | Unset = UNSET
    period_start: int | Unset = UNSET
    price: InvoiceItemPrice | Unset = UNSET
    """Price of a line"""
    proration: bool | Unset = UNSET
    """Whether the line covers part of a period"""

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", EnumRef(_models, "Currency")),
        Field("description", STR),
        Field("invoiceItemId", STR),
        Field("periodEnd", INT, time="epoch-ms"),
        Field("periodStart", INT, time="epoch-ms"),
        Field("price", ModelRef(_models, "InvoiceItemPrice")),
        Field("proration", BOOL),
    )


@model
class InvoiceItemPrice(Model):
    """Price of a line"""

    price_id: str | Unset = UNSET
    price_snapshot_id: str | Unset = UNSET
    """Unchanging copy of the price"""
    product_id: str | Unset = UNSET
    product_name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    recurring: Recurring | Unset = UNSET
    """Billing rhythm"""
    unit_amount: Decimal | Unset = UNSET
    """Price of one unit, major units Amount in major units of ../currency."""

    FIELDS = (
        Field("priceId", STR),
        Field("priceSnapshotId", STR),
        Field("productId", STR),
        Field("productName", STR),
        Field("quantity", INT),
        Field("recurring", ModelRef(_models, "Recurring")),
        Field("unitAmount", DECIMAL, money=("major", "number", "../currency")),
    )
