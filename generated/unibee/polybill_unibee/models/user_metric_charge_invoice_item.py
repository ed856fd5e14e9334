# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metric_plan_charge_line import MetricPlanChargeLine
    from .plan_metric_metered_charge_param import PlanMetricMeteredChargeParam


@define(kw_only=True, eq=False, repr=False)
class UserMetricChargeInvoiceItem(Model):
    """User metric charge invoice item"""

    charge_pricing: None | PlanMetricMeteredChargeParam | Unset = UNSET
    """Pricing rule that was applied"""
    current_used_value: int | Unset = UNSET
    """Usage so far in the period"""
    description: str | Unset = UNSET
    """Description text"""
    lines: list[MetricPlanChargeLine] | None | Unset = UNSET
    """Charge lines"""
    max_event_id: int | Unset = UNSET
    """Newest event counted"""
    metric_id: int | Unset = UNSET
    min_event_id: int | Unset = UNSET
    """Oldest event counted"""
    name: str | Unset = UNSET
    total_charge_amount: int | Unset = UNSET
    """Charge for the usage (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("chargePricing", "charge_pricing", OneOf(ModelRef(_models, "PlanMetricMeteredChargeParam"), NULL)),
        Field("CurrentUsedValue", "current_used_value", INT),
        Field("description", "description", STR),
        Field("lines", "lines", OneOf(ListOf(ModelRef(_models, "MetricPlanChargeLine")), NULL)),
        Field("maxEventId", "max_event_id", INT),
        Field("metricId", "metric_id", INT),
        Field("minEventId", "min_event_id", INT),
        Field("name", "name", STR),
        Field("totalChargeAmount", "total_charge_amount", INT, money=("minor", "number", None)),
    )
