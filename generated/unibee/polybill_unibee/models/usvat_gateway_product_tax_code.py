# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class USVATGatewayProductTaxCode(Model):
    """Usvatgateway product tax code"""

    category: str | Unset = UNSET
    """Category label"""
    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET
    tax_code: str | Unset = UNSET
    """Tax category of the product"""

    FIELDS = (
        Field("category", "category", STR),
        Field("description", "description", STR),
        Field("name", "name", STR),
        Field("taxCode", "tax_code", STR),
    )
