# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantDiscountCode, PlanAddonParam


@model
class PreviewDiscountPlansData(Model):
    """Payload of previewDiscountPlans"""

    allowed_plan_ids: list[int] | None | Unset = UNSET
    """Plans of the basket that receive the discount Evidence: sdk."""
    all_plans_allowed: bool | Unset = UNSET
    """True when the discount covers every plan in the basket Evidence: sdk."""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of a currency that is given elsewhere."""
    discount_code: MerchantDiscountCode | None | Unset = UNSET
    failure_reason: str | Unset = UNSET
    """Human-readable failure reason"""
    valid: bool | Unset = UNSET
    """Result of the check"""

    FIELDS = (
        Field("allowedPlanIds", OneOf(ListOf(INT), NULL)),
        Field("allPlansAllowed", BOOL),
        Field("discountAmount", INT, money=("minor", "number", None)),
        Field("discountCode", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("failureReason", STR),
        Field("valid", BOOL),
    )


@model
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
        Field("addonParams", ListOf(ModelRef(_models, "PlanAddonParam"))),
        Field("code", STR, required=True),
        Field("currency", STR),
        Field("email", STR),
        Field("externalPlanId", STR),
        Field("isChangeToLongPlan", BOOL),
        Field("isChangeToSameIntervalPlan", BOOL),
        Field("isUpgrade", BOOL),
        Field("planId", INT),
        Field("quantity", INT),
        Field("subscriptionId", STR),
    )


@model
class PreviewDiscountPlansResponse(Model):
    """Envelope of previewDiscountPlans"""

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
    data: None | PreviewDiscountPlansData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "PreviewDiscountPlansData"), NULL)),
    )
