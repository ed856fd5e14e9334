# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Seller(Model):
    """Seller of a product"""

    identifier: str | Unset = UNSET
    """Seller id"""
    name: str | Unset = UNSET
    """Seller's name"""

    FIELDS = (
        Field("identifier", "identifier", STR),
        Field("name", "name", STR),
    )
