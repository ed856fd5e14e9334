# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import INT, NULL, STR, UNSET, Const, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        Gateway,
        Invoice,
        MerchantDiscountCode,
        Plan,
        PlanAddonDetail,
        PlanAddonParam,
        Subscription,
        SubscriptionPendingUpdateDetail,
        UserAccount,
    )


@model
class SubscriptionCancelledEvent(Model):
    """Delivery of subscription.cancelled"""

    addon_params: list[PlanAddonParam] | None | Unset = UNSET
    """Recurring add-ons to attach, each with a quantity"""
    addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    day_left: int | Unset = UNSET
    """Days until period end (set in webhooks)"""
    discount: MerchantDiscountCode | None | Unset = UNSET
    """Discount object"""
    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    latest_invoice: Invoice | None | Unset = UNSET
    """Newest invoice"""
    note: str | Unset = UNSET
    """Note text"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    previous_status: int | Unset = UNSET
    """Subscription status before the transition Evidence: sdk."""
    source: str | Unset = UNSET
    """Source marker"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    unfinished_subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Change still in progress"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""
    datetime_: str | Unset = UNSET
    """Time of the attempt on the server's own clock, followed by +08:00 whatever its zone is; msgId has the time
without a doubt
"""
    event_id: str
    """Id of the event, the same in all automatic attempts of one delivery. Retries of one business action may have
new ids, so an effect on money is also keyed by its object, such as payment id and status
"""
    msg_id: str | Unset = UNSET
    """Id of the attempt, another one for each: the date, 5 characters, and the time in epoch milliseconds"""
    event_type: Literal["subscription.cancelled"] = "subscription.cancelled"
    """Name of the event"""

    FIELDS = (
        Field("addonParams", OneOf(ListOf(ModelRef(_models, "PlanAddonParam")), NULL)),
        Field("addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("dayLeft", INT),
        Field("discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("latestInvoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("note", STR),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("previousStatus", INT),
        Field("source", STR),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("unfinishedSubscriptionPendingUpdate", OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL)),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", STR, "datetime_"),
        Field("eventId", STR, required=True),
        Field("msgId", STR),
        Field("eventType", Const("subscription.cancelled"), required=True),
    )
