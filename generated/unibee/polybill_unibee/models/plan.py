# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        GasPayer,
        IntervalUnit,
        Metadata,
        PlanMetricLimitParam,
        PlanMetricMeteredChargeParam,
        PlanMultiCurrency,
        PlanMultiTrial,
        PlanPublishStatus,
        PlanStatus,
        PlanType,
        USVATConfig,
    )


@model
class Plan(Model):
    """Plan"""

    amount: int | Unset = UNSET
    """Price before tax (minor units) Amount in minor units of currency."""
    auto_upgrade_plan_id: int | Unset = UNSET
    """Plan the subscription moves to automatically; 0 means none Evidence: sdk."""
    binding_addon_ids: str | Unset = UNSET
    """Comma-separated ids of bound recurring add-ons"""
    binding_onetime_addon_ids: str | Unset = UNSET
    """Comma-separated ids of bound one-time add-ons"""
    cancel_at_trial_end: int | Unset = UNSET
    """1 ends the subscription after its first trial, else 0"""
    checkout_template_id: int | Unset = UNSET
    """Checkout setup attached to the plan Evidence: sdk."""
    checkout_url: str | Unset = UNSET
    """Hosted checkout URL of the plan"""
    compare_at_amount: int | Unset = UNSET
    """Strike-through display price (minor units), never billed Amount in minor units of currency. Evidence: sdk."""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    disable_auto_charge: int | Unset = UNSET
    """1 auto-charge off, else 0. Answers show 1, whatever is stored, for a plan that is free or not a main plan"""
    external_plan_id: str | Unset = UNSET
    """Caller's plan id"""
    extra_metric_data: str | Unset = UNSET
    """Extra metric data (string)"""
    gas_payer: GasPayer | Unset = UNSET
    """Who carries crypto network fees: merchant or user Evidence: source."""
    home_url: str | Unset = UNSET
    """Home page URL"""
    id: int | Unset = UNSET
    """Numeric id"""
    image_url: str | Unset = UNSET
    internal_name: str | Unset = UNSET
    """Internal plan name"""
    interval_count: int | Unset = UNSET
    """Number of interval units per billing period"""
    interval_unit: IntervalUnit | Unset = UNSET
    """Billing unit: day, week, month or year"""
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    metric_limits: list[PlanMetricLimitParam] | None | Unset = UNSET
    """Limits granted by the plan"""
    metric_metered_charge: list[PlanMetricMeteredChargeParam] | None | Unset = UNSET
    """Usage pricing rules (metered)"""
    metric_recurring_charge: list[PlanMetricMeteredChargeParam] | None | Unset = UNSET
    """Usage pricing rules (recurring)"""
    multi_currencies: list[PlanMultiCurrency] | None | Unset = UNSET
    """Prices in further currencies"""
    multi_trials: list[PlanMultiTrial] | None | Unset = UNSET
    """Trial stages Evidence: sdk."""
    plan_name: str | Unset = UNSET
    """Name of the plan as customers see it"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    publish_status: PlanPublishStatus | Unset = UNSET
    """1 unpublished, 2 published Evidence: source."""
    status: PlanStatus | Unset = UNSET
    """1 editing, 2 active, 3 inactive, 4 soft-archived, 5 hard-archived Evidence: source."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    trial_amount: int | Unset = UNSET
    """Price of the trial (minor units) Amount in minor units of currency."""
    trial_demand: str | Unset = UNSET
    """Empty, or paymentMethod to require one before the trial"""
    trial_duration_time: int | Unset = UNSET
    """Length of the trial in seconds"""
    type_: PlanType | Unset = UNSET
    """1 main plan (default), 2 recurring add-on, 3 one-time add-on Evidence: source."""
    us_vat_config: None | USVATConfig | Unset = UNSET
    """US sales tax settings Evidence: sdk."""

    FIELDS = (
        Field("amount", INT, money=("minor", "number", "currency")),
        Field("autoUpgradePlanId", INT),
        Field("bindingAddonIds", STR),
        Field("bindingOnetimeAddonIds", STR),
        Field("cancelAtTrialEnd", INT),
        Field("checkoutTemplateId", INT),
        Field("checkoutUrl", STR),
        Field("compareAtAmount", INT, money=("minor", "number", "currency")),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("description", STR),
        Field("disableAutoCharge", INT),
        Field("externalPlanId", STR),
        Field("extraMetricData", STR),
        Field("gasPayer", EnumRef(_models, "GasPayer")),
        Field("homeUrl", STR),
        Field("id", INT),
        Field("imageUrl", STR),
        Field("internalName", STR),
        Field("intervalCount", INT),
        Field("intervalUnit", EnumRef(_models, "IntervalUnit")),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("metricLimits", OneOf(ListOf(ModelRef(_models, "PlanMetricLimitParam")), NULL)),
        Field("metricMeteredCharge", OneOf(ListOf(ModelRef(_models, "PlanMetricMeteredChargeParam")), NULL)),
        Field("metricRecurringCharge", OneOf(ListOf(ModelRef(_models, "PlanMetricMeteredChargeParam")), NULL)),
        Field("multiCurrencies", OneOf(ListOf(ModelRef(_models, "PlanMultiCurrency")), NULL)),
        Field("multiTrials", OneOf(ListOf(ModelRef(_models, "PlanMultiTrial")), NULL)),
        Field("planName", STR),
        Field("productId", INT),
        Field("publishStatus", EnumRef(_models, "PlanPublishStatus")),
        Field("status", EnumRef(_models, "PlanStatus")),
        Field("taxPercentage", INT),
        Field("trialAmount", INT, money=("minor", "number", "currency")),
        Field("trialDemand", STR),
        Field("trialDurationTime", INT, time="duration-s"),
        Field("type", EnumRef(_models, "PlanType"), "type_"),
        Field("usVATConfig", OneOf(ModelRef(_models, "USVATConfig"), NULL), "us_vat_config"),
    )
