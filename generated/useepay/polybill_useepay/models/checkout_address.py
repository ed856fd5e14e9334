# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
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
        Field("city", STR, required=True),
        Field("country", STR, required=True),
        Field("line1", STR, required=True),
        Field("line2", STR),
        Field("postcode", STR, required=True),
        Field("state", STR, required=True),
    )
