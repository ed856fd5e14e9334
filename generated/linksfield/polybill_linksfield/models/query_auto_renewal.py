# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
class AutoRenewal(Model):
    """A renewal that is switched on"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    order_period: str | Unset = UNSET
    """Number of periods, as text Evidence: example."""
    package_type: str | Unset = UNSET
    """Kind of plan; the values are not told Evidence: example."""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id Evidence: example."""
    service_plan_show_name: str | Unset = UNSET
    """Name of the plan, as shown Evidence: example."""
    subscription_time: str | Unset = UNSET
    """When the renewal was switched on, yyyy.MM.dd Evidence: example."""

    FIELDS = (
        Field("deviceCode", STR),
        Field("orderNo", STR),
        Field("orderPeriod", STR),
        Field("packageType", STR),
        Field("partnerCode", STR),
        Field("payId", STR),
        Field("servicePlanShowName", STR),
        Field("subscriptionTime", STR),
    )


@model
class QueryAutoRenewalRequest(Model):
    """The card whose renewal is asked for"""

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
        Field("terminal", STR),
        Field("tradeType", STR),
    )


@model
class QueryAutoRenewalResponse(Model):
    """The renewal, either bare or inside `data` of the envelope"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    order_period: str | Unset = UNSET
    """Number of periods, as text Evidence: example."""
    package_type: str | Unset = UNSET
    """Kind of plan; the values are not told Evidence: example."""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id Evidence: example."""
    service_plan_show_name: str | Unset = UNSET
    """Name of the plan, as shown Evidence: example."""
    subscription_time: str | Unset = UNSET
    """When the renewal was switched on, yyyy.MM.dd Evidence: example."""
    message: str | Unset = UNSET
    """Result text, `success` on success Evidence: inferred."""
    operate_code: str | Unset = UNSET
    """Result code, `S` on success Evidence: inferred."""
    data: AutoRenewal | Unset = UNSET
    """A renewal that is switched on Evidence: inferred."""

    FIELDS = (
        Field("deviceCode", STR),
        Field("orderNo", STR),
        Field("orderPeriod", STR),
        Field("packageType", STR),
        Field("partnerCode", STR),
        Field("payId", STR),
        Field("servicePlanShowName", STR),
        Field("subscriptionTime", STR),
        Field("message", STR),
        Field("operateCode", STR),
        Field("data", ModelRef(_models, "AutoRenewal")),
    )
