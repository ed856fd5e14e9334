# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, EnumRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .invoice_pricing_model import InvoicePricingModel
    from .tiers_mode import TiersMode


@define(kw_only=True, eq=False, repr=False)
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
        Field("interval", "interval", OneOf(EnumRef(_models, "BillingInterval"), NULL)),
        Field("intervalCount", "interval_count", OneOf(INT, NULL)),
        Field("pricingModel", "pricing_model", OneOf(EnumRef(_models, "InvoicePricingModel"), NULL)),
        Field("tiersMode", "tiers_mode", OneOf(EnumRef(_models, "TiersMode"), NULL)),
        Field("trialPeriodDays", "trial_period_days", OneOf(INT, NULL)),
    )
