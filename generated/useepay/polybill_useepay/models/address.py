# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import NULL, STR, UNSET, Field, Model, OneOf, Unset, model


@model
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
        Field("city", STR),
        Field("country", OneOf(STR, NULL)),
        Field("line1", STR),
        Field("line2", OneOf(STR, NULL)),
        Field("postcode", STR),
        Field("state", STR),
    )
