# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MetricPlanChargeLine, PlanMetricMeteredChargeParam


@model
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
        Field("chargePricing", OneOf(ModelRef(_models, "PlanMetricMeteredChargeParam"), NULL)),
        Field("CurrentUsedValue", INT),
        Field("description", STR),
        Field("lines", OneOf(ListOf(ModelRef(_models, "MetricPlanChargeLine")), NULL)),
        Field("maxEventId", INT),
        Field("metricId", INT),
        Field("minEventId", INT),
        Field("name", STR),
        Field("totalChargeAmount", INT, money=("minor", "number", None)),
    )
