# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DECIMAL,
    INT,
    NULL,
    NUMBER,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import BillingInterval, Currency


@model
class SubscriptionUpdateDiscountApiVo(Model):
    """Discount of a plan change"""

    coupon_id: str | Unset = UNSET
    coupon_name: str | Unset = UNSET
    coupon_terms: str | Unset = UNSET
    """Terms, readable"""
    coupon_used_times: int | Unset = UNSET
    """How often it was used"""
    discount_amount: Decimal | Unset = UNSET
    """Discount, major units Amount in major units of ../lines/currency."""
    duration_months: int | Unset = UNSET
    """Number of periods"""
    duration_type: str | Unset = UNSET
    """How long it lasts; no list of values is given here"""
    promotion_code: str | Unset = UNSET

    FIELDS = (
        Field("couponId", STR),
        Field("couponName", STR),
        Field("couponTerms", STR),
        Field("couponUsedTimes", INT),
        Field("discountAmount", DECIMAL, money=("major", "number", "../lines/currency")),
        Field("durationMonths", INT),
        Field("durationType", STR),
        Field("promotionCode", STR),
    )


@model
class SubscriptionUpdateLineDataApiVo(Model):
    """Cost of a plan change"""

    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    currency_symbol: str | Unset = UNSET
    """Currency sign to show"""
    period_end: int | Unset = UNSET
    period_start: int | Unset = UNSET
    prorated_charge: SubscriptionUpdateLineDataPriceApiVo | Unset = UNSET
    """Charge for the rest of the period; immediate changes only"""
    prorated_credit: SubscriptionUpdateLineDataPriceApiVo | Unset = UNSET
    """Credit for the rest of the period; immediate changes only"""
    subtotal_amount: Decimal | Unset = UNSET
    """Amount before tax, major units Amount in major units of currency."""
    tax_amount: Decimal | Unset = UNSET
    """Tax, major units Amount in major units of currency."""
    tax_name: str | Unset = UNSET
    tax_rate: float | Unset = UNSET
    """Tax rate; whether 0.19 or 19 is not told"""
    total_amount: Decimal | Unset = UNSET
    """Amount with tax, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", EnumRef(_models, "Currency")),
        Field("currencySymbol", STR),
        Field("periodEnd", INT, time="epoch-ms"),
        Field("periodStart", INT, time="epoch-ms"),
        Field("proratedCharge", ModelRef(_models, "SubscriptionUpdateLineDataPriceApiVo")),
        Field("proratedCredit", ModelRef(_models, "SubscriptionUpdateLineDataPriceApiVo")),
        Field("subtotalAmount", DECIMAL, money=("major", "number", "currency")),
        Field("taxAmount", DECIMAL, money=("major", "number", "currency")),
        Field("taxName", STR),
        Field("taxRate", NUMBER),
        Field("totalAmount", DECIMAL, money=("major", "number", "currency")),
    )


@model
class SubscriptionUpdateLineDataPriceApiVo(Model):
    """One line of a plan change"""

    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    currency_symbol: str | Unset = UNSET
    """Currency sign to show"""
    product_name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    total_amount: Decimal | Unset = UNSET
    """Amount of the line, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", EnumRef(_models, "Currency")),
        Field("currencySymbol", STR),
        Field("productName", STR),
        Field("quantity", INT),
        Field("totalAmount", DECIMAL, money=("major", "number", "currency")),
    )


@model
class SubscriptionUpdatePreviewApiRequest(Model):
    """The plan to change to"""

    price_id: str
    """Recurring price of the same merchant in the subscription's currency"""
    promotion_code: str | Unset = UNSET
    """Promotion code to apply"""

    FIELDS = (
        Field("priceId", STR, required=True),
        Field("promotionCode", STR),
    )


@model
class SubscriptionUpdatePreviewApiVo(Model):
    """What a plan change would cost"""

    discount_object: SubscriptionUpdateDiscountApiVo | Unset = UNSET
    """Discount of a plan change"""
    immediate: bool | Unset = UNSET
    """True: at once; false: at the next period"""
    lines: SubscriptionUpdateLineDataApiVo | Unset = UNSET
    """Cost"""
    recurring_price: SubscriptionUpdateRecurringPriceApiVo | Unset = UNSET
    """Price to change to"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("discountObject", ModelRef(_models, "SubscriptionUpdateDiscountApiVo")),
        Field("immediate", BOOL),
        Field("lines", ModelRef(_models, "SubscriptionUpdateLineDataApiVo")),
        Field("recurringPrice", ModelRef(_models, "SubscriptionUpdateRecurringPriceApiVo")),
        Field("subscriptionId", STR),
    )


@model
class SubscriptionUpdatePreviewEnvelope(Model):
    """Envelope of a preview"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | SubscriptionUpdatePreviewApiVo | Unset = UNSET
    """The preview; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "SubscriptionUpdatePreviewApiVo"), NULL)),
    )


@model
class SubscriptionUpdateRecurringPriceApiVo(Model):
    """Price to change to"""

    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    currency_symbol: str | Unset = UNSET
    """Currency sign to show"""
    interval: BillingInterval | Unset = UNSET
    """Billing rhythm"""
    period_end: int | Unset = UNSET
    period_start: int | Unset = UNSET
    price_id: str | Unset = UNSET
    price_snapshot_id: str | Unset = UNSET
    """Unchanging copy of the price; the confirmation wants it"""
    product_id: str | Unset = UNSET
    product_name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    recurring: str | Unset = UNSET
    """Raw configuration of the rhythm, as text"""
    total_amount: Decimal | Unset = UNSET
    """Amount of a period, major units Amount in major units of currency."""
    unit_amount: Decimal | Unset = UNSET
    """Price of one unit, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", EnumRef(_models, "Currency")),
        Field("currencySymbol", STR),
        Field("interval", EnumRef(_models, "BillingInterval")),
        Field("periodEnd", INT, time="epoch-ms"),
        Field("periodStart", INT, time="epoch-ms"),
        Field("priceId", STR),
        Field("priceSnapshotId", STR),
        Field("productId", STR),
        Field("productName", STR),
        Field("quantity", INT),
        Field("recurring", STR),
        Field("totalAmount", DECIMAL, money=("major", "number", "currency")),
        Field("unitAmount", DECIMAL, money=("major", "number", "currency")),
    )
