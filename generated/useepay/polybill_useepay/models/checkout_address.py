# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CheckoutAddress(Model):
    """An address"""

    city: str
    country: str
    """Country, ISO 3166-1, two letters"""
    line1: str
    """Street and number"""
    line2: str | Unset = UNSET
    """Second line"""
    postcode: str
    """Postal code"""
    state: str
    """State or province"""

    FIELDS = (
        Field("city", "city", STR, required=True),
        Field("country", "country", STR, required=True),
        Field("line1", "line1", STR, required=True),
        Field("line2", "line2", STR),
        Field("postcode", "postcode", STR, required=True),
        Field("state", "state", STR, required=True),
    )
