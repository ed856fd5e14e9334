# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_metric_plan_limit_detail import MerchantMetricPlanLimitDetail
    from .metric_aggregation_type import MetricAggregationType
    from .metric_limit_quota_detail import MetricLimitQuotaDetail
    from .metric_type import MetricType


@define(kw_only=True, eq=False, repr=False)
class PlanMetricLimitDetail(Model):
    """Plan metric limit detail"""

    aggregation_property: str | Unset = UNSET
    """Name of the event property that is aggregated"""
    aggregation_type: MetricAggregationType | Unset = UNSET
    """1 count, 2 count-unique, 3 latest, 4 max, 5 sum Evidence: source."""
    code: str | Unset = UNSET
    """Unique code"""
    merchant_id: int | Unset = UNSET
    metric_id: int | Unset = UNSET
    metric_name: str | Unset = UNSET
    plan_limits: list[MerchantMetricPlanLimitDetail] | None | Unset = UNSET
    """Limits by plan"""
    quota_adjustments: list[MetricLimitQuotaDetail] | None | Unset = UNSET
    """Quota changes (carry-over and manual) Evidence: sdk."""
    total_limit: int | Unset = UNSET
    type_: MetricType | Unset = UNSET
    """1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring Evidence: source."""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("aggregationProperty", "aggregation_property", STR),
        Field("aggregationType", "aggregation_type", EnumRef(_models, "MetricAggregationType")),
        Field("code", "code", STR),
        Field("MerchantId", "merchant_id", INT),
        Field("MetricId", "metric_id", INT),
        Field("metricName", "metric_name", STR),
        Field("PlanLimits", "plan_limits", OneOf(ListOf(ModelRef(_models, "MerchantMetricPlanLimitDetail")), NULL)),
        Field(
            "quotaAdjustments", "quota_adjustments", OneOf(ListOf(ModelRef(_models, "MetricLimitQuotaDetail")), NULL)
        ),
        Field("TotalLimit", "total_limit", INT),
        Field("type", "type_", EnumRef(_models, "MetricType")),
        Field("UserId", "user_id", INT),
    )
