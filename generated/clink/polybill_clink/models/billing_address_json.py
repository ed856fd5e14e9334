# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class BillingAddressJson(Model):
    """Billing address; UPI needs all but line2"""

    city: str | Unset = UNSET
    country: str | Unset = UNSET
    """Country code or name"""
    line1: str | Unset = UNSET
    """First line of the street"""
    line2: str | Unset = UNSET
    """Second line of the street"""
    postal_code: str | Unset = UNSET
    region: str | Unset = UNSET
    """State or region"""

    FIELDS = (
        Field("city", "city", STR),
        Field("country", "country", STR),
        Field("line1", "line1", STR),
        Field("line2", "line2", STR),
        Field("postalCode", "postal_code", STR),
        Field("region", "region", STR),
    )
