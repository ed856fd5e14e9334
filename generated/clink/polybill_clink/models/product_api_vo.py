# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ProductApiVo(Model):
    """Product of a checkout"""

    product_id: str | Unset = UNSET
    product_name: str | Unset = UNSET

    FIELDS = (
        Field("productId", "product_id", STR),
        Field("productName", "product_name", STR),
    )
