# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import DECIMAL, INT, STR, Const, EnumRef, Field, Model, ModelRef, OpenStrEnum, model

from .. import models as _models

if TYPE_CHECKING:
    from . import OrderEventData


class OrderAccountResponseType(OpenStrEnum):
    """Whether the account is new or got more"""

    ACCOUNT_CREATED = "account.created"
    ACCOUNT_RELOADED = "account.reloaded"


@model
class OrderAccountResponseDataVo(Model):
    """The merchant's account of a customer"""

    amount: Decimal
    """amountTotal of the order, major units Amount in major units of currency."""
    currency: str
    """paymentCurrency of the order"""
    customer_email: str
    """customerEmail of the order; has to be the same"""
    user_id: str
    """The merchant's own user id"""
    web_site: str
    """The merchant's site, with its scheme"""

    FIELDS = (
        Field("amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("currency", STR, required=True),
        Field("customerEmail", STR, required=True),
        Field("userId", STR, required=True),
        Field("webSite", STR, required=True, rules={"pattern": "^https?://"}),
    )


@model
class OrderAccountResponseVo(Model):
    """What became of the customer's account at the merchant"""

    data: OrderAccountResponseDataVo
    """The account"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    type_: OrderAccountResponseType
    """What happened to the account"""

    FIELDS = (
        Field("data", ModelRef(_models, "OrderAccountResponseDataVo"), required=True),
        Field("object", Const("event"), "object_", required=True),
        Field("type", EnumRef(_models, "OrderAccountResponseType"), "type_", required=True),
    )


@model
class OrderSucceededEvent(Model):
    """An order was paid"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    data: OrderEventData
    """Content of the event"""
    type_: Literal["order.succeeded"] = "order.succeeded"

    FIELDS = (
        Field("created", INT, required=True, time="epoch-ms"),
        Field("id", STR, required=True),
        Field("object", Const("event"), "object_", required=True),
        Field("data", ModelRef(_models, "OrderEventData"), required=True),
        Field("type", Const("order.succeeded"), "type_", required=True),
    )
