# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateCountryConfigRequest(Model):
    """Body of updateCountryConfig"""

    country_code: str
    """ISO 3166-1 alpha-2 country"""
    name: str | Unset = UNSET
    vat_enable: bool | Unset = UNSET
    """VAT on for this invoice (default true)"""

    FIELDS = (
        Field("countryCode", "country_code", STR, required=True),
        Field("name", "name", STR),
        Field("vatEnable", "vat_enable", BOOL),
    )
