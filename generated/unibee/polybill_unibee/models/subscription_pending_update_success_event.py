# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import (
    INT,
    NULL,
    STR,
    Const,
    EnumRef,
    ListOf,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice import Invoice
    from .merchant_member_detail import MerchantMemberDetail
    from .metadata import Metadata
    from .pending_update_status import PendingUpdateStatus
    from .plan import Plan
    from .plan_addon_detail import PlanAddonDetail
    from .subscription import Subscription
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class SubscriptionPendingUpdateSuccessEvent(Model):
    """Delivery of subscription.pending_update.success"""

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
    event_type: Literal["subscription.pending_update.success"] = "subscription.pending_update.success"
    """Name of the event"""

    FIELDS = (
        Field("addonData", "addon_data", STR),
        Field("addons", "addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("amount", "amount", INT, money=("minor", "number", "currency")),
        Field("currency", "currency", STR),
        Field("effectImmediate", "effect_immediate", INT),
        Field("effectTime", "effect_time", INT, time="epoch-s"),
        Field("gatewayId", "gateway_id", INT),
        Field("gmtCreate", "gmt_create", STR),
        Field("gmtModify", "gmt_modify", STR),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("link", "link", STR),
        Field("merchantId", "merchant_id", INT),
        Field("merchantMember", "merchant_member", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("note", "note", STR),
        Field("paid", "paid", INT),
        Field("pendingUpdateId", "pending_update_id", STR),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("planId", "plan_id", INT),
        Field("prorationAmount", "proration_amount", INT, money=("minor", "number", "currency")),
        Field("quantity", "quantity", INT),
        Field("status", "status", EnumRef(_models, "PendingUpdateStatus")),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("updateAddonData", "update_addon_data", STR),
        Field("updateAddons", "update_addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("updateAmount", "update_amount", INT, money=("minor", "number", "currency")),
        Field("updateCurrency", "update_currency", STR),
        Field("updatePlan", "update_plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("updatePlanId", "update_plan_id", INT),
        Field("updateQuantity", "update_quantity", INT),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
        Field("eventType", "event_type", Const("subscription.pending_update.success"), required=True),
    )
