# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .pricing_model import PricingModel
    from .transform_quantity import TransformQuantity


@define(kw_only=True, eq=False, repr=False)
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
        Field("interval", "interval", EnumRef(_models, "BillingInterval")),
        Field("intervalCount", "interval_count", INT),
        Field("pricingModel", "pricing_model", EnumRef(_models, "PricingModel")),
        Field("transformQuantity", "transform_quantity", ModelRef(_models, "TransformQuantity")),
        Field("trialPeriodDays", "trial_period_days", INT),
    )
