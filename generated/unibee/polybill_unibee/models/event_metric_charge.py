# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metric_plan_charge_graduated_step import MetricPlanChargeGraduatedStep
    from .plan_metric_metered_charge_param import PlanMetricMeteredChargeParam


@define(kw_only=True, eq=False, repr=False)
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
        Field("chargeAmount", "charge_amount", INT, money=("minor", "number", "currency")),
        Field("chargePricing", "charge_pricing", OneOf(ModelRef(_models, "PlanMetricMeteredChargeParam"), NULL)),
        Field("currency", "currency", STR),
        Field("currentValue", "current_value", INT),
        Field("graduatedStep", "graduated_step", OneOf(ModelRef(_models, "MetricPlanChargeGraduatedStep"), NULL)),
        Field("planId", "plan_id", INT),
        Field("totalChargeAmount", "total_charge_amount", INT, money=("minor", "number", "currency")),
        Field("unitAmount", "unit_amount", INT, money=("minor", "number", "currency")),
    )
