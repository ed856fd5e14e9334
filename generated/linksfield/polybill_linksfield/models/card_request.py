# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, Model, Unset, model


@model
class CardRequest(Model):
    """The SIM card that the call is about"""

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

    FIELDS = (
        Field("partnerCode", STR, fill="setting:partner_code"),
        Field("sign", STR, fill="signature"),
        Field("version", Const("3.0"), required=True),
        Field("tradeTime", STR, fill="epoch-ms-text"),
        Field("deviceCode", STR),
        Field("languageCode", STR),
        Field("mark", STR),
    )
