# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, UNSET, EnumRef, Field, Model, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import BillingInterval, InvoicePricingModel, TiersMode


@model
class Recurring(Model):
    """Billing rhythm of a price"""

    interval: BillingInterval
    """Billing rhythm"""
    interval_count: int | Unset = UNSET
    """Intervals per period; days for custom"""
    pricing_model: InvoicePricingModel
    """Pricing model of an invoice line"""
    tiers_mode: None | TiersMode
    """How tiers are applied"""
    trial_period_days: int | Unset = UNSET
    """Length of the trial in days"""

    FIELDS = (
        Field("interval", EnumRef(_models, "BillingInterval"), required=True),
        Field("intervalCount", INT),
        Field("pricingModel", EnumRef(_models, "InvoicePricingModel"), required=True),
        Field("tiersMode", OneOf(EnumRef(_models, "TiersMode"), NULL), required=True),
        Field("trialPeriodDays", INT),
    )
