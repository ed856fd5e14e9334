# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("identityNo", "identity_no", STR),
        Field("identityType", "identity_type", STR),
        Field("phone", "phone", STR),
        Field("state", "state", STR),
        Field("zipcode", "zipcode", STR),
    )
