# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class SubscriptionShipping(Model):
    """Person and address for the delivery"""

    address: str | Unset = UNSET
    """Street and number"""
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    """Country, ISO 3166-1, two letters"""
    email: str | Unset = UNSET
    """E-mail address"""
    firstname: str | Unset = UNSET
    """First name"""
    lastname: str | Unset = UNSET
    """Last name"""
    phone: str | Unset = UNSET
    """Phone number"""
    state: str | Unset = UNSET
    """State or province"""
    zipcode: str | Unset = UNSET
    """Postal code"""

    FIELDS = (
        Field("address", STR),
        Field("city", STR),
        Field("country", STR),
        Field("email", STR),
        Field("firstname", STR),
        Field("lastname", STR),
        Field("phone", STR),
        Field("state", STR),
        Field("zipcode", STR),
    )
