# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MetricPlanChargeGraduatedStep, PlanMetricMeteredChargeParam


@model
class EventMetricCharge(Model):
    """Event metric charge"""

    charge_amount: int | Unset = UNSET
    """Charge for this event (minor units) Amount in minor units of currency."""
    charge_pricing: None | PlanMetricMeteredChargeParam | Unset = UNSET
    """Pricing rule that was applied"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    current_value: int | Unset = UNSET
    """Usage value after this event"""
    graduated_step: MetricPlanChargeGraduatedStep | None | Unset = UNSET
    """Step that applied"""
    plan_id: int | Unset = UNSET
    total_charge_amount: int | Unset = UNSET
    """Charge for the usage (minor units) Amount in minor units of currency."""
    unit_amount: int | Unset = UNSET
    """Unit price (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("chargeAmount", INT, money=("minor", "number", "currency")),
        Field("chargePricing", OneOf(ModelRef(_models, "PlanMetricMeteredChargeParam"), NULL)),
        Field("currency", STR),
        Field("currentValue", INT),
        Field("graduatedStep", OneOf(ModelRef(_models, "MetricPlanChargeGraduatedStep"), NULL)),
        Field("planId", INT),
        Field("totalChargeAmount", INT, money=("minor", "number", "currency")),
        Field("unitAmount", INT, money=("minor", "number", "currency")),
    )
