# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        MerchantMetric,
        MerchantMetricPlanLimitDetail,
        MetricChargeType,
        MetricPlanChargeGraduatedStep,
        Plan,
        Product,
    )


@model
class MerchantMetricPlanChargeDetail(Model):
    """Merchant metric plan charge detail"""

    charge_type: MetricChargeType | Unset = UNSET
    """0 standard (flat unit price), 1 graduated Evidence: source."""
    graduated_amounts: list[MetricPlanChargeGraduatedStep] | None | Unset = UNSET
    """Price steps (graduated pricing)"""
    merchant_metric: MerchantMetric | None | Unset = UNSET
    """Metric object"""
    metric_id: int | Unset = UNSET
    standard_amount: int | Unset = UNSET
    """Unit price (minor units), standard pricing Amount in minor units of a currency that is given elsewhere."""
    standard_start_value: int | Unset = UNSET
    """Units free before pricing starts"""

    FIELDS = (
        Field("chargeType", EnumRef(_models, "MetricChargeType")),
        Field("graduatedAmounts", OneOf(ListOf(ModelRef(_models, "MetricPlanChargeGraduatedStep")), NULL)),
        Field("merchantMetric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),
        Field("metricId", INT),
        Field("standardAmount", INT, money=("minor", "number", None)),
        Field("standardStartValue", INT),
    )


@model
class PlanDetail(Model):
    """Plan detail"""

    addon_ids: list[int] | None | Unset = UNSET
    """Ids of recurring add-on plans (type 2)"""
    addons: list[Plan] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    check_address_via_gateway: bool | Unset = UNSET
    """Addresses are verified by the tax gateway Evidence: sdk."""
    global_usvat_active: bool | Unset = UNSET
    """Global US sales tax switched on Evidence: sdk."""
    metric_metered_charge: list[MerchantMetricPlanChargeDetail] | None | Unset = UNSET
    """Usage pricing rules (metered)"""
    metric_plan_limits: list[MerchantMetricPlanLimitDetail] | None | Unset = UNSET
    metric_recurring_charge: list[MerchantMetricPlanChargeDetail] | None | Unset = UNSET
    """Usage pricing rules (recurring)"""
    onetime_addon_ids: list[int] | None | Unset = UNSET
    """Ids of one-time add-on plans (type 3)"""
    onetime_addons: list[Plan] | None | Unset = UNSET
    """One-time add-ons"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    product: None | Product | Unset = UNSET
    """Product object"""
    sell_on_us_only: bool | Unset = UNSET
    """Only US customers allowed Evidence: sdk."""

    FIELDS = (
        Field("addonIds", OneOf(ListOf(INT), NULL)),
        Field("addons", OneOf(ListOf(ModelRef(_models, "Plan")), NULL)),
        Field("checkAddressViaGateway", BOOL),
        Field("globalUSVATActive", BOOL, "global_usvat_active"),
        Field("metricMeteredCharge", OneOf(ListOf(ModelRef(_models, "MerchantMetricPlanChargeDetail")), NULL)),
        Field("metricPlanLimits", OneOf(ListOf(ModelRef(_models, "MerchantMetricPlanLimitDetail")), NULL)),
        Field("metricRecurringCharge", OneOf(ListOf(ModelRef(_models, "MerchantMetricPlanChargeDetail")), NULL)),
        Field("onetimeAddonIds", OneOf(ListOf(INT), NULL)),
        Field("onetimeAddons", OneOf(ListOf(ModelRef(_models, "Plan")), NULL)),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("product", OneOf(ModelRef(_models, "Product"), NULL)),
        Field("sellOnUSOnly", BOOL, "sell_on_us_only"),
    )
