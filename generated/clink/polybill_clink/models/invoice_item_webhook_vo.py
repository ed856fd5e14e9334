# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import BillingInterval, Currency, InvoicePricingModel, TiersMode


@model
class InvoiceItemPriceWebhookVo(Model):
    """Price of a line"""

    price_id: None | str | Unset = UNSET
    price_snapshot_id: None | str | Unset = UNSET
    """Unchanging copy of the price"""
    product_id: None | str | Unset = UNSET
    product_name: None | str | Unset = UNSET
    quantity: int | None | Unset = UNSET
    """Number of units"""
    recurring: None | RecurringWebhookVo | Unset = UNSET
    """Billing rhythm"""
    unit_amount: None | str | Unset = UNSET
    """Price of one unit, major units as text Amount in major units of ../currency."""

    FIELDS = (
        Field("priceId", OneOf(STR, NULL)),
        Field("priceSnapshotId", OneOf(STR, NULL)),
        Field("productId", OneOf(STR, NULL)),
        Field("productName", OneOf(STR, NULL)),
        Field("quantity", OneOf(INT, NULL)),
        Field("recurring", OneOf(ModelRef(_models, "RecurringWebhookVo"), NULL)),
        Field("unitAmount", OneOf(STR, NULL), rules={"format": "decimal"}, money=("major", "string", "../currency")),
    )


@model
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
        Field("amount", OneOf(STR, NULL), rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("couponTerms", OneOf(STR, NULL)),
        Field("currency", OneOf(EnumRef(_models, "Currency"), NULL)),
        Field("description", OneOf(STR, NULL)),
        Field("discountAmount", OneOf(STR, NULL), rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("invoiceItemId", OneOf(STR, NULL)),
        Field("paymentAmount", OneOf(STR, NULL), rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("periodEnd", OneOf(INT, NULL), time="epoch-ms"),
        Field("periodStart", OneOf(INT, NULL), time="epoch-ms"),
        Field("price", OneOf(ModelRef(_models, "InvoiceItemPriceWebhookVo"), NULL)),
        Field("promotionCode", OneOf(STR, NULL)),
        Field("proration", OneOf(BOOL, NULL)),
    )


@model
class RecurringWebhookVo(Model):
    """Billing rhythm of a price"""

    interval: BillingInterval | None | Unset = UNSET
    """Billing rhythm"""
    interval_count: int | None | Unset = UNSET
    """Intervals per period; days for custom"""
    pricing_model: InvoicePricingModel | None | Unset = UNSET
    tiers_mode: None | TiersMode | Unset = UNSET
    """How tiers are applied"""
    trial_period_days: int | None | Unset = UNSET
    """Length of the trial in days"""

    FIELDS = (
        Field("interval", OneOf(EnumRef(_models, "BillingInterval"), NULL)),
        Field("intervalCount", OneOf(INT, NULL)),
        Field("pricingModel", OneOf(EnumRef(_models, "InvoicePricingModel"), NULL)),
        Field("tiersMode", OneOf(EnumRef(_models, "TiersMode"), NULL)),
        Field("trialPeriodDays", OneOf(INT, NULL)),
    )
