# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DECIMAL,
    INT,
    NULL,
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
    from . import BillingInterval, Currency, PriceType, PricingModel, TransformQuantity


@model
class PlatformPriceApiVo(Model):
    """A price"""

    active: bool | Unset = UNSET
    """Whether it can be bought"""
    create_time: int | Unset = UNSET
    """When it was made"""
    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    price_id: str | Unset = UNSET
    price_snapshot_id: None | str | Unset = UNSET
    """Unchanging copy of the price; null when there is none in use"""
    price_type: PriceType | Unset = UNSET
    """One-time or recurring"""
    product_id: str | Unset = UNSET
    recurring: RecurringDetails | Unset = UNSET
    """Billing rhythm"""
    unit_amount: Decimal | Unset = UNSET
    """Price of one unit, major units Amount in major units of currency."""

    FIELDS = (
        Field("active", BOOL),
        Field("createTime", INT, time="epoch-ms"),
        Field("currency", EnumRef(_models, "Currency")),
        Field("priceId", STR),
        Field("priceSnapshotId", OneOf(STR, NULL)),
        Field("priceType", EnumRef(_models, "PriceType")),
        Field("productId", STR),
        Field("recurring", ModelRef(_models, "RecurringDetails")),
        Field("unitAmount", DECIMAL, money=("major", "number", "currency")),
    )


@model
class RecurringDetails(Model):
    """Billing rhythm"""

    interval: BillingInterval | Unset = UNSET
    """Billing rhythm"""
    interval_count: int | Unset = UNSET
    """Intervals per period; days for custom"""
    pricing_model: PricingModel | Unset = UNSET
    """Pricing model; two of them are announced only"""
    transform_quantity: TransformQuantity | Unset = UNSET
    """Conversion of units"""
    trial_period_days: int | Unset = UNSET
    """Length of the trial in days"""

    FIELDS = (
        Field("interval", EnumRef(_models, "BillingInterval")),
        Field("intervalCount", INT),
        Field("pricingModel", EnumRef(_models, "PricingModel")),
        Field("transformQuantity", ModelRef(_models, "TransformQuantity")),
        Field("trialPeriodDays", INT),
    )
