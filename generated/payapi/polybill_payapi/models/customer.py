# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class Customer(Model):
    """A saved customer"""

    address: str | Unset = UNSET
    """Street and number"""
    city: str | Unset = UNSET
    identity_no: str | Unset = UNSET
    """Number of the identity document"""
    identity_type: str | Unset = UNSET
    """Kind of identity document, such as PASSPORT"""
    phone: str | Unset = UNSET
    """Phone number"""
    state: str | Unset = UNSET
    """State or province"""
    zipcode: str | Unset = UNSET
    """Postal code"""
    country: str | Unset = UNSET
    """Country, ISO 3166-1, two letters"""
    create_time: int | Unset = UNSET
    """When it was saved, epoch milliseconds Evidence: inferred."""
    customer_id: str | Unset = UNSET
    """Customer id, cus_..."""
    email: str | Unset = UNSET
    """E-mail address"""
    firstname: str | Unset = UNSET
    """First name"""
    lastname: str | Unset = UNSET
    """Last name"""

    FIELDS = (
        Field("address", STR),
        Field("city", STR),
        Field("identityNo", STR),
        Field("identityType", STR),
        Field("phone", STR),
        Field("state", STR),
        Field("zipcode", STR),
        Field("country", STR),
        Field("createTime", INT, time="epoch-ms"),
        Field("customerId", STR),
        Field("email", STR),
        Field("firstname", STR),
        Field("lastname", STR),
    )
