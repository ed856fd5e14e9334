# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_metric import MerchantMetric
    from .metric_plan_charge_graduated_step import MetricPlanChargeGraduatedStep
    from .metric_plan_charge_line import MetricPlanChargeLine
    from .plan_metric_metered_charge_param import PlanMetricMeteredChargeParam


@define(kw_only=True, eq=False, repr=False)
class UserMerchantMetricChargeStat(Model):
    """User merchant metric charge stat"""

    charge_pricing: None | PlanMetricMeteredChargeParam | Unset = UNSET
    """Pricing rule that was applied"""
    current_used_value: int | Unset = UNSET
    """Usage so far in the period"""
    graduated_step: MetricPlanChargeGraduatedStep | None | Unset = UNSET
    """Step that applied"""
    lines: list[MetricPlanChargeLine] | None | Unset = UNSET
    """Charge lines"""
    max_event_id: int | Unset = UNSET
    """Newest event counted"""
    merchant_metric: MerchantMetric | None | Unset = UNSET
    """Metric object"""
    metric_id: int | Unset = UNSET
    min_event_id: int | Unset = UNSET
    """Oldest event counted"""
    total_charge_amount: int | Unset = UNSET
    """Charge for the usage (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("chargePricing", "charge_pricing", OneOf(ModelRef(_models, "PlanMetricMeteredChargeParam"), NULL)),
        Field("CurrentUsedValue", "current_used_value", INT),
        Field("graduatedStep", "graduated_step", OneOf(ModelRef(_models, "MetricPlanChargeGraduatedStep"), NULL)),
        Field("lines", "lines", OneOf(ListOf(ModelRef(_models, "MetricPlanChargeLine")), NULL)),
        Field("maxEventId", "max_event_id", INT),
        Field("merchantMetric", "merchant_metric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),
        Field("metricId", "metric_id", INT),
        Field("minEventId", "min_event_id", INT),
        Field("totalChargeAmount", "total_charge_amount", INT, money=("minor", "number", None)),
    )
