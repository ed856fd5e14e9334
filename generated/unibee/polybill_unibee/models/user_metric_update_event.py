# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, Const, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan import Plan
    from .plan_addon_detail import PlanAddonDetail
    from .product import Product
    from .subscription import Subscription
    from .user_account import UserAccount
    from .user_merchant_metric_charge_stat import UserMerchantMetricChargeStat
    from .user_merchant_metric_limit_stat import UserMerchantMetricLimitStat
    from .user_onetime_addon_detail import UserOnetimeAddonDetail


@define(kw_only=True, eq=False, repr=False)
class UserMetricUpdateEvent(Model):
    """Delivery of user.metric.update"""

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
    event_type: Literal["user.metric.update"] = "user.metric.update"
    """Name of the event"""

    FIELDS = (
        Field("addons", "addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("description", "description", STR),
        Field("isPaid", "is_paid", BOOL),
        Field("limitStats", "limit_stats", OneOf(ListOf(ModelRef(_models, "UserMerchantMetricLimitStat")), NULL)),
        Field(
            "meteredChargeStats",
            "metered_charge_stats",
            OneOf(ListOf(ModelRef(_models, "UserMerchantMetricChargeStat")), NULL),
        ),
        Field("onetimeAddons", "onetime_addons", OneOf(ListOf(ModelRef(_models, "UserOnetimeAddonDetail")), NULL)),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("product", "product", OneOf(ModelRef(_models, "Product"), NULL)),
        Field(
            "recurringChargeStats",
            "recurring_charge_stats",
            OneOf(ListOf(ModelRef(_models, "UserMerchantMetricChargeStat")), NULL),
        ),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
        Field("eventType", "event_type", Const("user.metric.update"), required=True),
    )
