# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        Invoice,
        MerchantMemberDetail,
        Metadata,
        PendingUpdateStatus,
        Plan,
        PlanAddonDetail,
        Subscription,
        UserAccount,
    )


@model
class SubscriptionPendingUpdateEvent(Model):
    """Subscription pending update event"""

    addon_data: str | Unset = UNSET
    """Add-ons serialised as a JSON string"""
    addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of currency."""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    effect_immediate: int | Unset = UNSET
    """1 now with proration, 2 at next period; default: upgrade now, downgrade later"""
    effect_time: int | Unset = UNSET
    """When a scheduled change applies (unix seconds)"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gmt_create: str | Unset = UNSET
    """Creation time as text YYYY-MM-DD HH:MM:SS"""
    gmt_modify: str | Unset = UNSET
    """Last change as text YYYY-MM-DD HH:MM:SS"""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    link: str | Unset = UNSET
    """Hosted URL"""
    merchant_id: int | Unset = UNSET
    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    note: str | Unset = UNSET
    """Note text"""
    paid: int | Unset = UNSET
    """Paid flag"""
    pending_update_id: str | Unset = UNSET
    """Id of a pending change"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    plan_id: int | Unset = UNSET
    proration_amount: int | Unset = UNSET
    """Proration amount (minor units) Amount in minor units of currency."""
    quantity: int | Unset = UNSET
    """Number of units"""
    status: PendingUpdateStatus | Unset = UNSET
    """0 init, 1 pending, 2 finished, 3 cancelled Evidence: source."""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    update_addon_data: str | Unset = UNSET
    """Target add-ons as JSON string"""
    update_addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Target add-ons"""
    update_amount: int | Unset = UNSET
    """Amount after the change (minor units) Amount in minor units of currency."""
    update_currency: str | Unset = UNSET
    """Currency after the change"""
    update_plan: None | Plan | Unset = UNSET
    """Target plan"""
    update_plan_id: int | Unset = UNSET
    """Target plan id"""
    update_quantity: int | Unset = UNSET
    """Target quantity"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("addonData", STR),
        Field("addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("amount", INT, money=("minor", "number", "currency")),
        Field("currency", STR),
        Field("effectImmediate", INT),
        Field("effectTime", INT, time="epoch-s"),
        Field("gatewayId", INT),
        Field("gmtCreate", STR),
        Field("gmtModify", STR),
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("link", STR),
        Field("merchantId", INT),
        Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("note", STR),
        Field("paid", INT),
        Field("pendingUpdateId", STR),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("planId", INT),
        Field("prorationAmount", INT, money=("minor", "number", "currency")),
        Field("quantity", INT),
        Field("status", EnumRef(_models, "PendingUpdateStatus")),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("updateAddonData", STR),
        Field("updateAddons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("updateAmount", INT, money=("minor", "number", "currency")),
        Field("updateCurrency", STR),
        Field("updatePlan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("updatePlanId", INT),
        Field("updateQuantity", INT),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
