# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, STR, UNSET, Field, Model, Unset, model


@model
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
        Field("address", STR),
        Field("city", STR),
        Field("countryCode", STR),
        Field("state", STR),
        Field("verified", BOOL),
        Field("zipCode", STR),
    )
