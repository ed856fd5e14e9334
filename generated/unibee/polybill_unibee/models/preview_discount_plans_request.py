# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan_addon_param import PlanAddonParam


@define(kw_only=True, eq=False, repr=False)
class PreviewDiscountPlansRequest(Model):
    """Body of previewDiscountPlans"""

    addon_params: list[PlanAddonParam] | Unset = UNSET
    """Recurring add-ons to attach, each with a quantity Evidence: sdk."""
    code: str
    """Unique code"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    email: str | Unset = UNSET
    """E-mail address"""
    external_plan_id: str | Unset = UNSET
    """Caller's plan id"""
    is_change_to_long_plan: bool | Unset = UNSET
    """Assume the change goes to a longer period"""
    is_change_to_same_interval_plan: bool | Unset = UNSET
    """Assume the change keeps the period"""
    is_upgrade: bool | Unset = UNSET
    """Assume the change is an upgrade"""
    plan_id: int | Unset = UNSET
    quantity: int | Unset = UNSET
    """Plan units, default 1 Evidence: sdk."""
    subscription_id: str | Unset = UNSET
    """Evidence: sdk."""

    FIELDS = (
        Field("addonParams", "addon_params", ListOf(ModelRef(_models, "PlanAddonParam"))),
        Field("code", "code", STR, required=True),
        Field("currency", "currency", STR),
        Field("email", "email", STR),
        Field("externalPlanId", "external_plan_id", STR),
        Field("isChangeToLongPlan", "is_change_to_long_plan", BOOL),
        Field("isChangeToSameIntervalPlan", "is_change_to_same_interval_plan", BOOL),
        Field("isUpgrade", "is_upgrade", BOOL),
        Field("planId", "plan_id", INT),
        Field("quantity", "quantity", INT),
        Field("subscriptionId", "subscription_id", STR),
    )
