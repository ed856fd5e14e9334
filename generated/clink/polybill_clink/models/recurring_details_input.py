# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, UNSET, EnumRef, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import BillingInterval, PricingModel, TransformQuantity


@model
class RecurringDetailsInput(Model):
    """Billing rhythm to set"""

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
    EXTRA = None
