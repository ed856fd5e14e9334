# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class ProductApiVo(Model):
    """Product of a checkout"""

    product_id: str | Unset = UNSET
    product_name: str | Unset = UNSET

    FIELDS = (
        Field("productId", STR),
        Field("productName", STR),
    )
