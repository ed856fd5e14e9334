# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import NULL, STR, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Address(Model):
    """An address"""

    city: str | Unset = UNSET
    country: None | str | Unset = UNSET
    """Country, ISO 3166-1, two letters"""
    line1: str | Unset = UNSET
    """Street and number"""
    line2: None | str | Unset = UNSET
    """Second line"""
    postcode: str | Unset = UNSET
    """Postal code"""
    state: str | Unset = UNSET
    """State or province"""

    FIELDS = (
        Field("city", "city", STR),
        Field("country", "country", OneOf(STR, NULL)),
        Field("line1", "line1", STR),
        Field("line2", "line2", OneOf(STR, NULL)),
        Field("postcode", "postcode", STR),
        Field("state", "state", STR),
    )
