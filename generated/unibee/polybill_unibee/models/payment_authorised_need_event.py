# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._codecs import NULL, STR, Const, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gateway import Gateway
    from .invoice_detail import InvoiceDetail
    from .payment import Payment
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class PaymentAuthorisedNeedEvent(Model):
    """Delivery of payment.authorised.need"""

    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    invoice: InvoiceDetail | None | Unset = UNSET
    """Invoice object"""
    payment: None | Payment | Unset = UNSET
    """Payment object"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""
    datetime_: str | Unset = UNSET
    """Time of the attempt, with a fixed +08:00 whatever the zone is"""
    event_id: str
    """Id of the event; the same in every delivery of it"""
    msg_id: str | Unset = UNSET
    """Id of the attempt; another one for each"""
    event_type: Literal["payment.authorised.need"] = "payment.authorised.need"
    """Name of the event"""

    FIELDS = (
        Field("gateway", "gateway", OneOf(ModelRef("gateway", "Gateway"), NULL)),
        Field("invoice", "invoice", OneOf(ModelRef("invoice_detail", "InvoiceDetail"), NULL)),
        Field("payment", "payment", OneOf(ModelRef("payment", "Payment"), NULL)),
        Field("user", "user", OneOf(ModelRef("user_account", "UserAccount"), NULL)),
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
        Field("eventType", "event_type", Const("payment.authorised.need"), required=True),
    )
