# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .currency import Currency
    from .invoice_item_price_webhook_vo import InvoiceItemPriceWebhookVo


@define(kw_only=True, eq=False, repr=False)
class InvoiceItemWebhookVo(Model):
    """Line of an invoice or subscription"""

    amount: None | str | Unset = UNSET
    """Amount, major units as text Amount in major units of currency."""
    coupon_terms: None | str | Unset = UNSET
    """Terms of the coupon, readable"""
    currency: Currency | None | Unset = UNSET
    """ISO 4217, three letters"""
    description: None | str | Unset = UNSET
    """Text of the line"""
    discount_amount: None | str | Unset = UNSET
    """Discount, major units as text Amount in major units of currency."""
    invoice_item_id: None | str | Unset = UNSET
    """Line id"""
    payment_amount: None | str | Unset = UNSET
    """Amount to pay or paid, major units as text Amount in major units of currency."""
    period_end: int | None | Unset = UNSET
    period_start: int | None | Unset = UNSET
    price: InvoiceItemPriceWebhookVo | None | Unset = UNSET
    promotion_code: None | str | Unset = UNSET
    proration: bool | None | Unset = UNSET
    """Whether the line covers part of a period"""

    FIELDS = (
        Field("amount", "amount", OneOf(STR, NULL), rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("couponTerms", "coupon_terms", OneOf(STR, NULL)),
        Field("currency", "currency", OneOf(EnumRef(_models, "Currency"), NULL)),
        Field("description", "description", OneOf(STR, NULL)),
        Field(
            "discountAmount",
            "discount_amount",
            OneOf(STR, NULL),
            rules={"format": "decimal"},
            money=("major", "string", "currency"),
        ),
        Field("invoiceItemId", "invoice_item_id", OneOf(STR, NULL)),
        Field(
            "paymentAmount",
            "payment_amount",
            OneOf(STR, NULL),
            rules={"format": "decimal"},
            money=("major", "string", "currency"),
        ),
        Field("periodEnd", "period_end", OneOf(INT, NULL), time="epoch-ms"),
        Field("periodStart", "period_start", OneOf(INT, NULL), time="epoch-ms"),
        Field("price", "price", OneOf(ModelRef(_models, "InvoiceItemPriceWebhookVo"), NULL)),
        Field("promotionCode", "promotion_code", OneOf(STR, NULL)),
        Field("proration", "proration", OneOf(BOOL, NULL)),
    )
