# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, Model, Unset, model


@model
class CancelAutoRenewalRequest(Model):
    """The renewal to switch off"""

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
    """Language, such as 0; the values are not told"""
    mark: str
    """Code, such as 0; the values are not told"""
    order_no: str
    """Order number"""
    pay_id: str
    """Payment id"""
    terminal: str
    """Kind of device, such as 0; the values are not told"""
    trade_type: str
    """Name of the interface, cancelAutoRenewalRecord"""

    FIELDS = (
        Field("partnerCode", STR, fill="setting:partner_code"),
        Field("sign", STR, fill="signature"),
        Field("version", Const("3.0"), required=True),
        Field("tradeTime", STR, fill="epoch-ms-text"),
        Field("deviceCode", STR, required=True),
        Field("languageCode", STR, required=True),
        Field("mark", STR, required=True),
        Field("orderNo", STR, required=True),
        Field("payId", STR, required=True),
        Field("terminal", STR, required=True),
        Field("tradeType", STR, required=True),
    )
