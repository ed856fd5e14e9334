# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, STR, UNSET, Field, Model, Unset, model


@model
class UpdateCountryConfigRequest(Model):
    """Body of updateCountryConfig"""

    country_code: str
    """ISO 3166-1 alpha-2 country"""
    name: str | Unset = UNSET
    vat_enable: bool | Unset = UNSET
    """VAT on for this invoice (default true)"""

    FIELDS = (
        Field("countryCode", STR, required=True),
        Field("name", STR),
        Field("vatEnable", BOOL),
    )
