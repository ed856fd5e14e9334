# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("country", "country", STR),
        Field("email", "email", STR),
        Field("firstname", "firstname", STR),
        Field("lastname", "lastname", STR),
        Field("phone", "phone", STR),
        Field("state", "state", STR),
        Field("zipcode", "zipcode", STR),
    )
