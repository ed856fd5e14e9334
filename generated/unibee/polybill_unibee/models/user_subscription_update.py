# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import BOOL, NULL, STR, UNSET, Const, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        Plan,
        PlanAddonDetail,
        Product,
        Subscription,
        UserAccount,
        UserMerchantMetricChargeStat,
        UserMerchantMetricLimitStat,
        UserOnetimeAddonDetail,
    )


@model
class UserSubscriptionUpdateEvent(Model):
    """Delivery of user.subscription.update"""

    addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    description: str | Unset = UNSET
    """Description text"""
    is_paid: bool | Unset = UNSET
    """Paid flag"""
    limit_stats: list[UserMerchantMetricLimitStat] | None | Unset = UNSET
    """Usage against limits"""
    metered_charge_stats: list[UserMerchantMetricChargeStat] | None | Unset = UNSET
    """Metered usage that is charged"""
    onetime_addons: list[UserOnetimeAddonDetail] | None | Unset = UNSET
    """One-time add-ons Evidence: sdk."""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    product: None | Product | Unset = UNSET
    """Product object"""
    recurring_charge_stats: list[UserMerchantMetricChargeStat] | None | Unset = UNSET
    """Recurring usage that is charged"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
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
    event_type: Literal["user.subscription.update"] = "user.subscription.update"
    """Name of the event"""

    FIELDS = (
        Field("addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("description", STR),
        Field("isPaid", BOOL),
        Field("limitStats", OneOf(ListOf(ModelRef(_models, "UserMerchantMetricLimitStat")), NULL)),
        Field("meteredChargeStats", OneOf(ListOf(ModelRef(_models, "UserMerchantMetricChargeStat")), NULL)),
        Field("onetimeAddons", OneOf(ListOf(ModelRef(_models, "UserOnetimeAddonDetail")), NULL)),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("product", OneOf(ModelRef(_models, "Product"), NULL)),
        Field("recurringChargeStats", OneOf(ListOf(ModelRef(_models, "UserMerchantMetricChargeStat")), NULL)),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", STR, "datetime_"),
        Field("eventId", STR, required=True),
        Field("msgId", STR),
        Field("eventType", Const("user.subscription.update"), required=True),
    )
