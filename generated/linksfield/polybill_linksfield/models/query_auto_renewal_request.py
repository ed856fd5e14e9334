# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import Literal

from attrs import define
from polybill_runtime.codecs import STR, Const
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("partnerCode", "partner_code", STR, fill="setting:partner_code"),
        Field("sign", "sign", STR, fill="signature"),
        Field("version", "version", Const("3.0"), required=True),
        Field("tradeTime", "trade_time", STR, fill="epoch-ms-text"),
        Field("deviceCode", "device_code", STR),
        Field("languageCode", "language_code", STR),
        Field("mark", "mark", STR),
        Field("terminal", "terminal", STR),
        Field("tradeType", "trade_type", STR),
    )
