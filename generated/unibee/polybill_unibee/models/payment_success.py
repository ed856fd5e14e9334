# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import NULL, STR, UNSET, Const, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Gateway, InvoiceDetail, Payment, UserAccount


@model
class PaymentSuccessEvent(Model):
    """Delivery of payment.success"""

    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    invoice: InvoiceDetail | None | Unset = UNSET
    """Invoice object"""
    payment: None | Payment | Unset = UNSET
    """Payment object"""
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
    event_type: Literal["payment.success"] = "payment.success"
    """Name of the event"""

    FIELDS = (
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("invoice", OneOf(ModelRef(_models, "InvoiceDetail"), NULL)),
        Field("payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", STR, "datetime_"),
        Field("eventId", STR, required=True),
        Field("msgId", STR),
        Field("eventType", Const("payment.success"), required=True),
    )
