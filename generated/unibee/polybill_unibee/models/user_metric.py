# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        MerchantMetric,
        MetricPlanChargeGraduatedStep,
        MetricPlanChargeLine,
        Plan,
        PlanAddonDetail,
        PlanMetricLimitDetail,
        PlanMetricMeteredChargeParam,
        Product,
        Subscription,
        UserAccount,
    )


@model
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
        Field("chargePricing", OneOf(ModelRef(_models, "PlanMetricMeteredChargeParam"), NULL)),
        Field("CurrentUsedValue", INT),
        Field("graduatedStep", OneOf(ModelRef(_models, "MetricPlanChargeGraduatedStep"), NULL)),
        Field("lines", OneOf(ListOf(ModelRef(_models, "MetricPlanChargeLine")), NULL)),
        Field("maxEventId", INT),
        Field("merchantMetric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),
        Field("metricId", INT),
        Field("minEventId", INT),
        Field("totalChargeAmount", INT, money=("minor", "number", None)),
    )


@model
class UserMerchantMetricLimitStat(Model):
    """User merchant metric limit stat"""

    current_used_value: int | Unset = UNSET
    """Usage so far in the period"""
    max_event_id: int | Unset = UNSET
    """Newest event counted Evidence: sdk."""
    metric_limit: None | PlanMetricLimitDetail | Unset = UNSET
    """Limit value"""
    min_event_id: int | Unset = UNSET
    """Oldest event counted Evidence: sdk."""

    FIELDS = (
        Field("CurrentUsedValue", INT),
        Field("maxEventId", INT),
        Field("metricLimit", OneOf(ModelRef(_models, "PlanMetricLimitDetail"), NULL)),
        Field("minEventId", INT),
    )


@model
class UserMetric(Model):
    """User metric"""

    addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    description: str | Unset = UNSET
    """Description text"""
    is_paid: bool | Unset = UNSET
    """Paid flag"""
    limit_stats: list[UserMerchantMetricLimitStat] | None | Unset = UNSET
    """Usage against limits"""
    metered_charge_stats: list[UserMerchantMetricChargeStat] | None | Unset = UNSET
    """Metered usage that is charged"""
    onetime_addons: list[UserOnetimeAddonDetail] | None | Unset = UNSET
    """One-time add-ons Evidence: sdk."""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    product: None | Product | Unset = UNSET
    """Product object"""
    recurring_charge_stats: list[UserMerchantMetricChargeStat] | None | Unset = UNSET
    """Recurring usage that is charged"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("description", STR),
        Field("isPaid", BOOL),
        Field("limitStats", OneOf(ListOf(ModelRef(_models, "UserMerchantMetricLimitStat")), NULL)),
        Field("meteredChargeStats", OneOf(ListOf(ModelRef(_models, "UserMerchantMetricChargeStat")), NULL)),
        Field("onetimeAddons", OneOf(ListOf(ModelRef(_models, "UserOnetimeAddonDetail")), NULL)),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("product", OneOf(ModelRef(_models, "Product"), NULL)),
        Field("recurringChargeStats", OneOf(ListOf(ModelRef(_models, "UserMerchantMetricChargeStat")), NULL)),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )


@model
class UserOnetimeAddonDetail(Model):
    """User onetime addon detail"""

    addon: None | Plan | Unset = UNSET
    """Plan object of the purchased one-time add-on"""
    addon_id: int | Unset = UNSET
    """Id of a plan of type 3 (one-time add-on)"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    period_end: int | Unset = UNSET
    """Period end (unix seconds)"""
    period_start: int | Unset = UNSET
    """Period start (unix seconds)"""
    quantity: int | Unset = UNSET
    """Number of units"""

    FIELDS = (
        Field("addon", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("addonId", INT),
        Field("createTime", INT, time="epoch-s"),
        Field("periodEnd", INT, time="epoch-s"),
        Field("periodStart", INT, time="epoch-s"),
        Field("quantity", INT),
    )
