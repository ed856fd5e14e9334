# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_metric_plan_charge_detail import MerchantMetricPlanChargeDetail
    from .merchant_metric_plan_limit_detail import MerchantMetricPlanLimitDetail
    from .plan import Plan
    from .product import Product


@define(kw_only=True, eq=False, repr=False)
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
        Field("addonIds", "addon_ids", OneOf(ListOf(INT), NULL)),
        Field("addons", "addons", OneOf(ListOf(ModelRef(_models, "Plan")), NULL)),
        Field("checkAddressViaGateway", "check_address_via_gateway", BOOL),
        Field("globalUSVATActive", "global_usvat_active", BOOL),
        Field(
            "metricMeteredCharge",
            "metric_metered_charge",
            OneOf(ListOf(ModelRef(_models, "MerchantMetricPlanChargeDetail")), NULL),
        ),
        Field(
            "metricPlanLimits",
            "metric_plan_limits",
            OneOf(ListOf(ModelRef(_models, "MerchantMetricPlanLimitDetail")), NULL),
        ),
        Field(
            "metricRecurringCharge",
            "metric_recurring_charge",
            OneOf(ListOf(ModelRef(_models, "MerchantMetricPlanChargeDetail")), NULL),
        ),
        Field("onetimeAddonIds", "onetime_addon_ids", OneOf(ListOf(INT), NULL)),
        Field("onetimeAddons", "onetime_addons", OneOf(ListOf(ModelRef(_models, "Plan")), NULL)),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("product", "product", OneOf(ModelRef(_models, "Product"), NULL)),
        Field("sellOnUSOnly", "sell_on_us_only", BOOL),
    )
