# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import USAddress


@model
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
        Field("active", BOOL),
        Field("fromAddress", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("nexusAddresses", OneOf(ListOf(ModelRef(_models, "USAddress")), NULL)),
        Field("sellOnUSOnly", BOOL, "sell_on_us_only"),
        Field("taxCode", STR),
        Field("toAddress", OneOf(ModelRef(_models, "USAddress"), NULL)),
    )
