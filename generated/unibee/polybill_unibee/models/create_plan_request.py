# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gas_payer import GasPayer
    from .metadata import Metadata
    from .plan_metric_limit_param import PlanMetricLimitParam
    from .plan_metric_metered_charge_param import PlanMetricMeteredChargeParam
    from .plan_multi_currency import PlanMultiCurrency
    from .plan_multi_trial import PlanMultiTrial
    from .plan_type import PlanType
    from .usvat_config import USVATConfig


@define(kw_only=True, eq=False, repr=False)
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
        Field("addonIds", "addon_ids", ListOf(INT)),
        Field("amount", "amount", INT, required=True, money=("minor", "number", "currency")),
        Field("autoUpgradePlanId", "auto_upgrade_plan_id", INT),
        Field("cancelAtTrialEnd", "cancel_at_trial_end", INT),
        Field("checkoutTemplateId", "checkout_template_id", INT),
        Field("compareAtAmount", "compare_at_amount", INT, money=("minor", "number", "currency")),
        Field("currency", "currency", STR, required=True),
        Field("description", "description", STR),
        Field("disableAutoCharge", "disable_auto_charge", INT),
        Field("externalPlanId", "external_plan_id", STR, fill="idempotency-key"),
        Field("gasPayer", "gas_payer", EnumRef(_models, "GasPayer")),
        Field("homeUrl", "home_url", STR),
        Field("imageUrl", "image_url", STR),
        Field("internalName", "internal_name", STR),
        Field("intervalCount", "interval_count", INT),
        Field("intervalUnit", "interval_unit", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("metricLimits", "metric_limits", ListOf(ModelRef(_models, "PlanMetricLimitParam"))),
        Field(
            "metricMeteredCharge", "metric_metered_charge", ListOf(ModelRef(_models, "PlanMetricMeteredChargeParam"))
        ),
        Field(
            "metricRecurringCharge",
            "metric_recurring_charge",
            ListOf(ModelRef(_models, "PlanMetricMeteredChargeParam")),
        ),
        Field("multiCurrencies", "multi_currencies", ListOf(ModelRef(_models, "PlanMultiCurrency"))),
        Field("multiTrials", "multi_trials", ListOf(ModelRef(_models, "PlanMultiTrial"))),
        Field("onetimeAddonIds", "onetime_addon_ids", ListOf(INT)),
        Field("planName", "plan_name", STR, required=True),
        Field("productDescription", "product_description", STR),
        Field("productId", "product_id", INT),
        Field("productName", "product_name", STR),
        Field("trialAmount", "trial_amount", INT, money=("minor", "number", "currency")),
        Field("trialDemand", "trial_demand", STR),
        Field("trialDurationTime", "trial_duration_time", INT, time="duration-s"),
        Field("type", "type_", EnumRef(_models, "PlanType")),
        Field("usVATConfig", "us_vat_config", ModelRef(_models, "USVATConfig")),
    )
