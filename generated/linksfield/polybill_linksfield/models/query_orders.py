# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models


@model
class CardOrder(Model):
    """An order of a SIM card, in use or waiting"""

    expire_date: str | Unset = UNSET
    """Last day, yyyy-MM-dd; absent on an order that has not begun Evidence: example."""
    order_status: str | Unset = UNSET
    """State; in the example 2 is in use, 1 is waiting Evidence: example."""
    remaining_days: str | Unset = UNSET
    """Days left, as text Evidence: example."""
    service_plan_show_name: str | Unset = UNSET
    """Name of the plan, as shown Evidence: example."""
    time: str | Unset = UNSET
    """Length of the plan in units, as text Evidence: example."""
    unit: str | Unset = UNSET
    """Unit of the length, such as 2; the values are not told Evidence: example."""

    FIELDS = (
        Field("expireDate", STR),
        Field("orderStatus", STR),
        Field("remainingDays", STR),
        Field("servicePlanShowName", STR),
        Field("time", STR),
        Field("unit", STR),
    )


@model
class CardOrders(Model):
    """The orders of a SIM card"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card"""
    order_list: list[CardOrder]
    """Orders in use and waiting"""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code"""

    FIELDS = (
        Field("deviceCode", STR),
        Field("orderList", ListOf(ModelRef(_models, "CardOrder")), required=True),
        Field("partnerCode", STR),
    )


@model
class QueryOrdersRequest(Model):
    """The card whose orders are asked for"""

    partner_code: str | Unset = UNSET
    """Channel (merchant) code, such as P012345"""
    sign: str | Unset = UNSET
    """Signature of the request, 32 lower-case hexadecimal digits"""
    version: Literal["3.0"] = "3.0"
    """Version of the protocol"""
    trade_time: str | Unset = UNSET
    """Time of the call, epoch milliseconds as text"""
    device_code: str
    """ICCID of the SIM card"""
    language_code: str
    """Language, such as 1; the values are not told"""
    mark: str
    """Code, such as 0; the values are not told"""
    terminal: str
    """Kind of device, such as 0; the values are not told"""
    trade_type: str | Unset = UNSET
    """Name of the interface that is called"""

    FIELDS = (
        Field("partnerCode", STR, fill="setting:partner_code"),
        Field("sign", STR, fill="signature"),
        Field("version", Const("3.0"), required=True),
        Field("tradeTime", STR, fill="epoch-ms-text"),
        Field("deviceCode", STR, required=True),
        Field("languageCode", STR, required=True),
        Field("mark", STR, required=True),
        Field("terminal", STR, required=True),
        Field("tradeType", STR),
    )


@model
class QueryOrdersResponse(Model):
    """Envelope of a card's orders"""

    data: CardOrders
    """The orders of a SIM card"""
    message: str
    """Result text, `success` on success"""
    operate_code: str
    """Result code, `S` on success"""

    FIELDS = (
        Field("data", ModelRef(_models, "CardOrders"), required=True),
        Field("message", STR, required=True),
        Field("operateCode", STR, required=True),
    )
