# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import NULL, STR, Const, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway import Gateway
    from .invoice_detail import InvoiceDetail
    from .payment import Payment
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class PaymentFailureEvent(Model):
    """Delivery of payment.failure"""

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
    event_type: Literal["payment.failure"] = "payment.failure"
    """Name of the event"""

    FIELDS = (
        Field("gateway", "gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "InvoiceDetail"), NULL)),
        Field("payment", "payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
        Field("eventType", "event_type", Const("payment.failure"), required=True),
    )
