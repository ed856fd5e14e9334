# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("currency", "currency", STR),
        Field("imageUrl", "image_url", STR),
        Field("name", "name", STR, required=True),
        Field("quantity", "quantity", INT, rules={"minimum": 1}),
        Field(
            "unitAmount",
            "unit_amount",
            DECIMAL,
            required=True,
            rules={"exclusiveMinimum": 0},
            money=("major", "number", "currency"),
        ),
    )
