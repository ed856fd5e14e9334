# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, Const, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway import Gateway
    from .invoice import Invoice
    from .merchant_discount_code import MerchantDiscountCode
    from .plan import Plan
    from .plan_addon_detail import PlanAddonDetail
    from .plan_addon_param import PlanAddonParam
    from .subscription import Subscription
    from .subscription_pending_update_detail import SubscriptionPendingUpdateDetail
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class SubscriptionTrackEvent(Model):
    """Delivery of subscription.track"""

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
    event_type: Literal["subscription.track"] = "subscription.track"
    """Name of the event"""

    FIELDS = (
        Field("addonParams", "addon_params", OneOf(ListOf(ModelRef(_models, "PlanAddonParam")), NULL)),
        Field("addons", "addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("dayLeft", "day_left", INT),
        Field("discount", "discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("gateway", "gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("latestInvoice", "latest_invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("note", "note", STR),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("previousStatus", "previous_status", INT),
        Field("source", "source", STR),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field(
            "unfinishedSubscriptionPendingUpdate",
            "unfinished_subscription_pending_update",
            OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL),
        ),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
        Field("eventType", "event_type", Const("subscription.track"), required=True),
    )
