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
        Field("interval", "interval", EnumRef(_models, "BillingInterval"), required=True),
        Field("intervalCount", "interval_count", INT),
        Field("pricingModel", "pricing_model", EnumRef(_models, "InvoicePricingModel"), required=True),
        Field("tiersMode", "tiers_mode", OneOf(EnumRef(_models, "TiersMode"), NULL), required=True),
        Field("trialPeriodDays", "trial_period_days", INT),
    )
