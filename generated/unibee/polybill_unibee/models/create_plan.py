# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        GasPayer,
        Metadata,
        Plan,
        PlanMetricLimitParam,
        PlanMetricMeteredChargeParam,
        PlanMultiCurrency,
        PlanMultiTrial,
        PlanType,
        USVATConfig,
    )


@model
class CreatePlanData(Model):
    """Payload of createPlan"""

    plan: None | Plan | Unset = UNSET
    """Plan object"""

    FIELDS = (Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),)


@model
class CreatePlanRequest(Model):
    """Body of createPlan"""

    addon_ids: list[int] | Unset = UNSET
    """Ids of recurring add-on plans (type 2)"""
    amount: int
    """Price before tax (minor units, >= 0) Amount in minor units of currency."""
    auto_upgrade_plan_id: int | Unset = UNSET
    """Plan the subscription moves to automatically; 0 means none Evidence: sdk."""
    cancel_at_trial_end: int | Unset = UNSET
    """1 ends the subscription after its first trial, else 0"""
    checkout_template_id: int | Unset = UNSET
    """Checkout setup attached to the plan Evidence: sdk."""
    compare_at_amount: int | Unset = UNSET
    """Strike-through display price (minor units), never billed Amount in minor units of currency. Evidence: sdk."""
    currency: str
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    disable_auto_charge: int | Unset = UNSET
    """1 auto-charge off, 0 allowed Evidence: sdk."""
    external_plan_id: str | Unset = UNSET
    """Caller's plan id"""
    gas_payer: GasPayer | Unset = UNSET
    """Who carries crypto network fees: merchant or user Evidence: source."""
    home_url: str | Unset = UNSET
    """Home page URL"""
    image_url: str | Unset = UNSET
    internal_name: str | Unset = UNSET
    """Internal plan name"""
    interval_count: int | Unset = UNSET
    """Number of interval units per billing period"""
    interval_unit: str | Unset = UNSET
    """Billing unit: day, week, month or year"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    metric_limits: list[PlanMetricLimitParam] | Unset = UNSET
    """Limits granted by the plan"""
    metric_metered_charge: list[PlanMetricMeteredChargeParam] | Unset = UNSET
    """Usage pricing rules (metered)"""
    metric_recurring_charge: list[PlanMetricMeteredChargeParam] | Unset = UNSET
    """Usage pricing rules (recurring)"""
    multi_currencies: list[PlanMultiCurrency] | Unset = UNSET
    """Prices in further currencies"""
    multi_trials: list[PlanMultiTrial] | Unset = UNSET
    """Trial stages Evidence: sdk."""
    onetime_addon_ids: list[int] | Unset = UNSET
    """Ids of one-time add-on plans (type 3)"""
    plan_name: str
    """Name of the plan as customers see it"""
    product_description: str | Unset = UNSET
    """Product description of the plan"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    product_name: str | Unset = UNSET
    trial_amount: int | Unset = UNSET
    """Price of the trial (minor units) Amount in minor units of currency."""
    trial_demand: str | Unset = UNSET
    """Empty, or paymentMethod to require one before the trial"""
    trial_duration_time: int | Unset = UNSET
    """Length of the trial in seconds"""
    type_: PlanType | Unset = UNSET
    """1 main plan (default), 2 recurring add-on, 3 one-time add-on Evidence: source."""
    us_vat_config: USVATConfig | Unset = UNSET
    """US sales tax settings Evidence: sdk."""

    FIELDS = (
        Field("addonIds", ListOf(INT)),
        Field("amount", INT, required=True, money=("minor", "number", "currency")),
        Field("autoUpgradePlanId", INT),
        Field("cancelAtTrialEnd", INT),
        Field("checkoutTemplateId", INT),
        Field("compareAtAmount", INT, money=("minor", "number", "currency")),
        Field("currency", STR, required=True),
        Field("description", STR),
        Field("disableAutoCharge", INT),
        Field("externalPlanId", STR, fill="idempotency-key"),
        Field("gasPayer", EnumRef(_models, "GasPayer")),
        Field("homeUrl", STR),
        Field("imageUrl", STR),
        Field("internalName", STR),
        Field("intervalCount", INT),
        Field("intervalUnit", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("metricLimits", ListOf(ModelRef(_models, "PlanMetricLimitParam"))),
        Field("metricMeteredCharge", ListOf(ModelRef(_models, "PlanMetricMeteredChargeParam"))),
        Field("metricRecurringCharge", ListOf(ModelRef(_models, "PlanMetricMeteredChargeParam"))),
        Field("multiCurrencies", ListOf(ModelRef(_models, "PlanMultiCurrency"))),
        Field("multiTrials", ListOf(ModelRef(_models, "PlanMultiTrial"))),
        Field("onetimeAddonIds", ListOf(INT)),
        Field("planName", STR, required=True),
        Field("productDescription", STR),
        Field("productId", INT),
        Field("productName", STR),
        Field("trialAmount", INT, money=("minor", "number", "currency")),
        Field("trialDemand", STR),
        Field("trialDurationTime", INT, time="duration-s"),
        Field("type", EnumRef(_models, "PlanType"), "type_"),
        Field("usVATConfig", ModelRef(_models, "USVATConfig"), "us_vat_config"),
    )


@model
class CreatePlanResponse(Model):
    """Envelope of createPlan"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: CreatePlanData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreatePlanData"), NULL)),
    )
