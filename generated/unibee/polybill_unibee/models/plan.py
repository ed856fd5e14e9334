# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gas_payer import GasPayer
    from .interval_unit import IntervalUnit
    from .metadata import Metadata
    from .plan_metric_limit_param import PlanMetricLimitParam
    from .plan_metric_metered_charge_param import PlanMetricMeteredChargeParam
    from .plan_multi_currency import PlanMultiCurrency
    from .plan_multi_trial import PlanMultiTrial
    from .plan_publish_status import PlanPublishStatus
    from .plan_status import PlanStatus
    from .plan_type import PlanType
    from .usvat_config import USVATConfig


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", INT, money=("minor", "number", "currency")),
        Field("autoUpgradePlanId", "auto_upgrade_plan_id", INT),
        Field("bindingAddonIds", "binding_addon_ids", STR),
        Field("bindingOnetimeAddonIds", "binding_onetime_addon_ids", STR),
        Field("cancelAtTrialEnd", "cancel_at_trial_end", INT),
        Field("checkoutTemplateId", "checkout_template_id", INT),
        Field("checkoutUrl", "checkout_url", STR),
        Field("compareAtAmount", "compare_at_amount", INT, money=("minor", "number", "currency")),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("disableAutoCharge", "disable_auto_charge", INT),
        Field("externalPlanId", "external_plan_id", STR),
        Field("extraMetricData", "extra_metric_data", STR),
        Field("gasPayer", "gas_payer", EnumRef(_models, "GasPayer")),
        Field("homeUrl", "home_url", STR),
        Field("id", "id", INT),
        Field("imageUrl", "image_url", STR),
        Field("internalName", "internal_name", STR),
        Field("intervalCount", "interval_count", INT),
        Field("intervalUnit", "interval_unit", EnumRef(_models, "IntervalUnit")),
        Field("merchantId", "merchant_id", INT),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("metricLimits", "metric_limits", OneOf(ListOf(ModelRef(_models, "PlanMetricLimitParam")), NULL)),
        Field(
            "metricMeteredCharge",
            "metric_metered_charge",
            OneOf(ListOf(ModelRef(_models, "PlanMetricMeteredChargeParam")), NULL),
        ),
        Field(
            "metricRecurringCharge",
            "metric_recurring_charge",
            OneOf(ListOf(ModelRef(_models, "PlanMetricMeteredChargeParam")), NULL),
        ),
        Field("multiCurrencies", "multi_currencies", OneOf(ListOf(ModelRef(_models, "PlanMultiCurrency")), NULL)),
        Field("multiTrials", "multi_trials", OneOf(ListOf(ModelRef(_models, "PlanMultiTrial")), NULL)),
        Field("planName", "plan_name", STR),
        Field("productId", "product_id", INT),
        Field("publishStatus", "publish_status", EnumRef(_models, "PlanPublishStatus")),
        Field("status", "status", EnumRef(_models, "PlanStatus")),
        Field("taxPercentage", "tax_percentage", INT),
        Field("trialAmount", "trial_amount", INT, money=("minor", "number", "currency")),
        Field("trialDemand", "trial_demand", STR),
        Field("trialDurationTime", "trial_duration_time", INT, time="duration-s"),
        Field("type", "type_", EnumRef(_models, "PlanType")),
        Field("usVATConfig", "us_vat_config", OneOf(ModelRef(_models, "USVATConfig"), NULL)),
    )
