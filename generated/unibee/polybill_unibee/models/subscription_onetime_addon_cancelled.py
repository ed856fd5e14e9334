# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import INT, NULL, STR, UNSET, Const, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Invoice, Metadata, OnetimeAddonStatus, Payment, Plan, UserAccount


@model
class SubscriptionOnetimeAddonCancelledEvent(Model):
    """Delivery of subscription.onetime_addon.cancelled"""

    addon: None | Plan | Unset = UNSET
    """Plan object of the purchased one-time add-on"""
    addon_id: int | Unset = UNSET
    """Id of a plan of type 3 (one-time add-on)"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    payment: None | Payment | Unset = UNSET
    """Payment object"""
    period_end: int | Unset = UNSET
    """Period end (unix seconds) Evidence: sdk."""
    period_start: int | Unset = UNSET
    """Period start (unix seconds) Evidence: sdk."""
    quantity: int | Unset = UNSET
    """Number of units"""
    status: OnetimeAddonStatus | Unset = UNSET
    """1 created, 2 paid, 3 cancelled, 4 expired Evidence: source."""
    subscription_id: str | Unset = UNSET
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
    event_type: Literal["subscription.onetime_addon.cancelled"] = "subscription.onetime_addon.cancelled"
    """Name of the event"""

    FIELDS = (
        Field("addon", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("addonId", INT),
        Field("createTime", INT, time="epoch-s"),
        Field("id", INT),
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("periodEnd", INT, time="epoch-s"),
        Field("periodStart", INT, time="epoch-s"),
        Field("quantity", INT),
        Field("status", EnumRef(_models, "OnetimeAddonStatus")),
        Field("subscriptionId", STR),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", STR, "datetime_"),
        Field("eventId", STR, required=True),
        Field("msgId", STR),
        Field("eventType", Const("subscription.onetime_addon.cancelled"), required=True),
    )
