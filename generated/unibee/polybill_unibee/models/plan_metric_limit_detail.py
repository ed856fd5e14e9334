# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMetricPlanLimitDetail, MetricAggregationType, MetricType


@model
class MetricLimitQuotaDetail(Model):
    """Metric limit quota detail"""

    adjustment_time: int | Unset = UNSET
    """When a manual quota change was made (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_member_email: str | Unset = UNSET
    """E-mail of the operator"""
    merchant_member_id: int | Unset = UNSET
    """Id of the operator"""
    previous_period_limit: int | Unset = UNSET
    previous_period_used: int | Unset = UNSET
    """Usage in the previous period"""
    quota_amount: int | Unset = UNSET
    """Size of the quota change"""
    quota_type: str | Unset = UNSET
    """Carryover or manual"""
    reason: str | Unset = UNSET
    """Reason text"""

    FIELDS = (
        Field("adjustmentTime", INT, time="epoch-s"),
        Field("id", INT),
        Field("merchantMemberEmail", STR),
        Field("merchantMemberId", INT),
        Field("previousPeriodLimit", INT),
        Field("previousPeriodUsed", INT),
        Field("quotaAmount", INT),
        Field("quotaType", STR),
        Field("reason", STR),
    )


@model
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
        Field("aggregationProperty", STR),
        Field("aggregationType", EnumRef(_models, "MetricAggregationType")),
        Field("code", STR),
        Field("MerchantId", INT),
        Field("MetricId", INT),
        Field("metricName", STR),
        Field("PlanLimits", OneOf(ListOf(ModelRef(_models, "MerchantMetricPlanLimitDetail")), NULL)),
        Field("quotaAdjustments", OneOf(ListOf(ModelRef(_models, "MetricLimitQuotaDetail")), NULL)),
        Field("TotalLimit", INT),
        Field("type", EnumRef(_models, "MetricType"), "type_"),
        Field("UserId", INT),
    )
