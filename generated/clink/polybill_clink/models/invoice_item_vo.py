# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, DECIMAL, INT, STR, UNSET, EnumRef, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Currency, Recurring


@model
class InvoiceItemVo(Model):
    """Line of an invoice with its discount"""

    amount: Decimal | Unset = UNSET
    """Amount, major units Amount in major units of currency."""
    coupon_terms: str | Unset = UNSET
    """Terms of the coupon, readable"""
    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    discount_amount: Decimal | Unset = UNSET
    """Discount, major units Amount in major units of currency."""
    invoice_item_id: str | Unset = UNSET
    """Line id"""
    payment_amount: Decimal | Unset = UNSET
    """Amount to pay or paid, major units Amount in major units of currency."""
    period_end: int | Unset = UNSET
    period_start: int | Unset = UNSET
    price: PriceVo | Unset = UNSET
    """Price of a line with its discount"""
    promotion_code: str | Unset = UNSET
    proration: bool | Unset = UNSET
    """Whether the line covers part of a period"""

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("couponTerms", STR),
        Field("currency", EnumRef(_models, "Currency")),
        Field("discountAmount", DECIMAL, money=("major", "number", "currency")),
        Field("invoiceItemId", STR),
        Field("paymentAmount", DECIMAL, money=("major", "number", "currency")),
        Field("periodEnd", INT, time="epoch-ms"),
        Field("periodStart", INT, time="epoch-ms"),
        Field("price", ModelRef(_models, "PriceVo")),
        Field("promotionCode", STR),
        Field("proration", BOOL),
    )


@model
class PriceVo(Model):
    """Price of a line with its discount"""

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
