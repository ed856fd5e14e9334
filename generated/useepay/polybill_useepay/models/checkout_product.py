# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class CheckoutProduct(Model):
    """Product of a line"""

    desc: str | Unset = UNSET
    """What it is"""
    name: str
    """Name of the product"""

    FIELDS = (
        Field("desc", STR),
        Field("name", STR, required=True),
    )
