# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .us_address import USAddress


@define(kw_only=True, eq=False, repr=False)
class USVATConfig(Model):
    """US sales tax settings"""

    active: bool | Unset = UNSET
    """Switch of this tax configuration"""
    from_address: None | USAddress | Unset = UNSET
    """Seller address for US tax"""
    nexus_addresses: list[USAddress] | None | Unset = UNSET
    """US tax nexus addresses"""
    sell_on_us_only: bool | Unset = UNSET
    """Only US customers allowed"""
    tax_code: str | Unset = UNSET
    """Tax category of the product"""
    to_address: None | USAddress | Unset = UNSET
    """Customer address for US tax"""

    FIELDS = (
        Field("active", "active", BOOL),
        Field("fromAddress", "from_address", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("nexusAddresses", "nexus_addresses", OneOf(ListOf(ModelRef(_models, "USAddress")), NULL)),
        Field("sellOnUSOnly", "sell_on_us_only", BOOL),
        Field("taxCode", "tax_code", STR),
        Field("toAddress", "to_address", OneOf(ModelRef(_models, "USAddress"), NULL)),
    )
