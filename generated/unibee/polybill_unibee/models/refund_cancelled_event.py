# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._codecs import NULL, STR, Const, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

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
    """Time of the attempt, with a fixed +08:00 whatever the zone is"""
    event_id: str
    """Id of the event; the same in every delivery of it"""
    msg_id: str | Unset = UNSET
    """Id of the attempt; another one for each"""
    event_type: Literal["refund.cancelled"] = "refund.cancelled"
    """Name of the event"""

    FIELDS = (
        Field("payment", "payment", OneOf(ModelRef("payment", "Payment"), NULL)),
        Field("refund", "refund", OneOf(ModelRef("refund", "Refund"), NULL)),
        Field("user", "user", OneOf(ModelRef("user_account", "UserAccount"), NULL)),
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
        Field("eventType", "event_type", Const("refund.cancelled"), required=True),
    )
