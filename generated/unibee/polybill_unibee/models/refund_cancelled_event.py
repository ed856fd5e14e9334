# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import NULL, STR, Const, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment import Payment
    from .refund import Refund
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class RefundCancelledEvent(Model):
    """Delivery of refund.cancelled"""

    payment: None | Payment | Unset = UNSET
    """Payment object"""
    refund: None | Refund | Unset = UNSET
    """Refund object"""
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
    event_type: Literal["refund.cancelled"] = "refund.cancelled"
    """Name of the event"""

    FIELDS = (
        Field("payment", "payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("refund", "refund", OneOf(ModelRef(_models, "Refund"), NULL)),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
        Field("eventType", "event_type", Const("refund.cancelled"), required=True),
    )
