# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
class CreateOrderRequest(Model):
    """The plan to buy; the platform's cashier collects the money"""

    partner_code: str | Unset = UNSET
    """Channel (merchant) code, such as P012345"""
    sign: str | Unset = UNSET
    """Signature of the request, 32 lower-case hexadecimal digits"""
    version: Literal["3.0"] = "3.0"
    """Version of the protocol"""
    trade_time: str | Unset = UNSET
    """Time of the call, epoch milliseconds as text"""
    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    language_code: str | Unset = UNSET
    """Language, such as 0 or 1, or empty; the values are not told Evidence: example."""
    mark: str | Unset = UNSET
    """Code, such as 0; the values are not told Evidence: example."""
    auto_renewal: str | Unset = UNSET
    """Renewal switch, such as 0; the values are not told Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    order_period: str | Unset = UNSET
    """Number of periods, as text Evidence: example."""
    package_code: str | Unset = UNSET
    """Plan code, such as PACKAGE20180428000007 Evidence: example."""
    pay_amount: str | Unset = UNSET
    """Amount to pay, major units as text, such as 4.99 Amount in major units of payCurrency. Evidence: example."""
    pay_currency: str | Unset = UNSET
    """Currency of the amount, three letters, such as USD Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id, chosen by the caller Evidence: example."""
    request_order_id: str | Unset = UNSET
    """The caller's own order id Evidence: example."""
    service_plan_code: str | Unset = UNSET
    """Evidence: example."""
    service_plan_show_name: str | Unset = UNSET
    """Name of the plan, as shown Evidence: example."""
    terminal: str | Unset = UNSET
    """Kind of device, such as 0; the values are not told Evidence: example."""
    trade_type: str | Unset = UNSET
    """Name of the interface that is called Evidence: example."""

    FIELDS = (
        Field("partnerCode", STR, fill="setting:partner_code"),
        Field("sign", STR, fill="signature"),
        Field("version", Const("3.0"), required=True),
        Field("tradeTime", STR, fill="epoch-ms-text"),
        Field("deviceCode", STR),
        Field("languageCode", STR),
        Field("mark", STR),
        Field("autoRenewal", STR),
        Field("orderNo", STR),
        Field("orderPeriod", STR),
        Field("packageCode", STR),
        Field("payAmount", STR, rules={"format": "decimal"}, money=("major", "string", "payCurrency")),
        Field("payCurrency", STR),
        Field("payId", STR),
        Field("requestOrderId", STR),
        Field("servicePlanCode", STR),
        Field("servicePlanShowName", STR),
        Field("terminal", STR),
        Field("tradeType", STR),
    )


@model
class CreateOrderResponse(Model):
    """The order, either bare or inside `data` of the envelope"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id Evidence: example."""
    message: str | Unset = UNSET
    """Result text, `success` on success Evidence: inferred."""
    operate_code: str | Unset = UNSET
    """Result code, `S` on success Evidence: inferred."""
    data: CreatedOrder | Unset = UNSET
    """The order as it was taken Evidence: inferred."""

    FIELDS = (
        Field("deviceCode", STR),
        Field("orderNo", STR),
        Field("partnerCode", STR),
        Field("payId", STR),
        Field("message", STR),
        Field("operateCode", STR),
        Field("data", ModelRef(_models, "CreatedOrder")),
    )


@model
class CreatedOrder(Model):
    """The order as it was taken"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id Evidence: example."""

    FIELDS = (
        Field("deviceCode", STR),
        Field("orderNo", STR),
        Field("partnerCode", STR),
        Field("payId", STR),
    )
