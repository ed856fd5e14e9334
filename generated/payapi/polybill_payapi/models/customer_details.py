# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class CustomerDetails(Model):
    """Identity and address of a customer"""

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

    FIELDS = (
        Field("address", STR),
        Field("city", STR),
        Field("identityNo", STR),
        Field("identityType", STR),
        Field("phone", STR),
        Field("state", STR),
        Field("zipcode", STR),
    )
