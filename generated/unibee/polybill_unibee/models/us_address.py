# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class USAddress(Model):
    """Usaddress"""

    address: str | Unset = UNSET
    """Street address"""
    city: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    state: str | Unset = UNSET
    """State or province"""
    verified: bool | Unset = UNSET
    """Verified flag"""
    zip_code: str | Unset = UNSET
    """Postal code"""

    FIELDS = (
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("countryCode", "country_code", STR),
        Field("state", "state", STR),
        Field("verified", "verified", BOOL),
        Field("zipCode", "zip_code", STR),
    )
