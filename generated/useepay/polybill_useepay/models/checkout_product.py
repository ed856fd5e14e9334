# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CheckoutProduct(Model):
    """Product of a line"""

    desc: str | Unset = UNSET
    """What it is"""
    name: str
    """Name of the product"""

    FIELDS = (
        Field("desc", "desc", STR),
        Field("name", "name", STR, required=True),
    )
