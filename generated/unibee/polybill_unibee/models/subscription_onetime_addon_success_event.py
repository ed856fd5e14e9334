# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, Const, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice import Invoice
    from .metadata import Metadata
    from .onetime_addon_status import OnetimeAddonStatus
    from .payment import Payment
    from .plan import Plan
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class SubscriptionOnetimeAddonSuccessEvent(Model):
    """Delivery of subscription.onetime_addon.success"""

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
    event_type: Literal["subscription.onetime_addon.success"] = "subscription.onetime_addon.success"
    """Name of the event"""

    FIELDS = (
        Field("addon", "addon", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("addonId", "addon_id", INT),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("payment", "payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("periodEnd", "period_end", INT, time="epoch-s"),
        Field("periodStart", "period_start", INT, time="epoch-s"),
        Field("quantity", "quantity", INT),
        Field("status", "status", EnumRef(_models, "OnetimeAddonStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
        Field("eventType", "event_type", Const("subscription.onetime_addon.success"), required=True),
    )
