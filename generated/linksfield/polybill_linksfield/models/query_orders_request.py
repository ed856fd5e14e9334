# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import Literal

from attrs import define
from polybill_runtime.codecs import STR, Const
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("partnerCode", "partner_code", STR, fill="setting:partner_code"),
        Field("sign", "sign", STR, fill="signature"),
        Field("version", "version", Const("3.0"), required=True),
        Field("tradeTime", "trade_time", STR, fill="epoch-ms-text"),
        Field("deviceCode", "device_code", STR, required=True),
        Field("languageCode", "language_code", STR, required=True),
        Field("mark", "mark", STR, required=True),
        Field("terminal", "terminal", STR, required=True),
        Field("tradeType", "trade_type", STR),
    )
