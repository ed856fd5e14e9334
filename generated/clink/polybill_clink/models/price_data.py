# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal

from polybill_runtime.schema import DECIMAL, INT, STR, UNSET, Field, Model, Unset, model


@model
class PriceData(Model):
    """An item without a product in the dashboard"""

    currency: str | Unset = UNSET
    """Currency of the item, ISO 4217"""
    image_url: str | Unset = UNSET
    """Address of a picture"""
    name: str
    """Name that the customer sees"""
    quantity: int | Unset = UNSET
    """Number of units"""
    unit_amount: Decimal
    """Price of one unit, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", STR),
        Field("imageUrl", STR),
        Field("name", STR, required=True),
        Field("quantity", INT, rules={"minimum": 1}),
        Field(
            "unitAmount", DECIMAL, required=True, rules={"exclusiveMinimum": 0}, money=("major", "number", "currency")
        ),
    )
