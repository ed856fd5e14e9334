# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("identityNo", "identity_no", STR),
        Field("identityType", "identity_type", STR),
        Field("phone", "phone", STR),
        Field("state", "state", STR),
        Field("zipcode", "zipcode", STR),
        Field("country", "country", STR),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("customerId", "customer_id", STR),
        Field("email", "email", STR),
        Field("firstname", "firstname", STR),
        Field("lastname", "lastname", STR),
    )
