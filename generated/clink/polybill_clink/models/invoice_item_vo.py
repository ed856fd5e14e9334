# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, DECIMAL, INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .currency import Currency
    from .price_vo import PriceVo


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("couponTerms", "coupon_terms", STR),
        Field("currency", "currency", EnumRef(_models, "Currency")),
        Field("discountAmount", "discount_amount", DECIMAL, money=("major", "number", "currency")),
        Field("invoiceItemId", "invoice_item_id", STR),
        Field("paymentAmount", "payment_amount", DECIMAL, money=("major", "number", "currency")),
        Field("periodEnd", "period_end", INT, time="epoch-ms"),
        Field("periodStart", "period_start", INT, time="epoch-ms"),
        Field("price", "price", ModelRef(_models, "PriceVo")),
        Field("promotionCode", "promotion_code", STR),
        Field("proration", "proration", BOOL),
    )
