# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ShippingAddress(Model):
    """Address of a delivery"""

    city: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """Country, ISO 3166-1, two letters"""
    line1: str | Unset = UNSET
    """Street and number"""
    postcode: str | Unset = UNSET
    """Postal code"""
    state: str | Unset = UNSET
    """State or province"""

    FIELDS = (
        Field("city", "city", STR),
        Field("country_code", "country_code", STR),
        Field("line1", "line1", STR),
        Field("postcode", "postcode", STR),
        Field("state", "state", STR),
    )
