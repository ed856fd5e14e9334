# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        Gateway,
        Invoice,
        Plan,
        PlanAddonDetail,
        PlanAddonParam,
        Subscription,
        SubscriptionPendingUpdateDetail,
        UserAccount,
    )


@model
class GetSubscriptionData(Model):
    """Payload of getSubscription"""

    addon_params: list[PlanAddonParam] | None | Unset = UNSET
    """Recurring add-ons to attach, each with a quantity"""
    addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    latest_invoice: Invoice | None | Unset = UNSET
    """Newest invoice"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    unfinished_subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Change still in progress"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("addonParams", OneOf(ListOf(ModelRef(_models, "PlanAddonParam")), NULL)),
        Field("addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("latestInvoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("unfinishedSubscriptionPendingUpdate", OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL)),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )


@model
class GetSubscriptionResponse(Model):
    """Envelope of getSubscription"""

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
    data: GetSubscriptionData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetSubscriptionData"), NULL)),
    )
