# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import Literal

from attrs import define
from polybill_runtime.codecs import STR, Const
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("partnerCode", "partner_code", STR, fill="setting:partner_code"),
        Field("sign", "sign", STR, fill="signature"),
        Field("version", "version", Const("3.0"), required=True),
        Field("tradeTime", "trade_time", STR, fill="epoch-ms-text"),
        Field("deviceCode", "device_code", STR),
        Field("languageCode", "language_code", STR),
        Field("mark", "mark", STR),
        Field("autoRenewal", "auto_renewal", STR),
        Field("orderNo", "order_no", STR),
        Field("orderPeriod", "order_period", STR),
        Field("packageCode", "package_code", STR),
        Field("payAmount", "pay_amount", STR, rules={"format": "decimal"}, money=("major", "string", "payCurrency")),
        Field("payCurrency", "pay_currency", STR),
        Field("payId", "pay_id", STR),
        Field("requestOrderId", "request_order_id", STR),
        Field("servicePlanCode", "service_plan_code", STR),
        Field("servicePlanShowName", "service_plan_show_name", STR),
        Field("terminal", "terminal", STR),
        Field("tradeType", "trade_type", STR),
    )
