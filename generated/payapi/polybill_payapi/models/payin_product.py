# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import Any

from attrs import define
from polybill_runtime.codecs import ANY, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PayinProduct(Model):
    """A product of a payment"""

    amount: Any | Unset = UNSET
    """Of an older SDK; its type is not told"""
    currency: str | Unset = UNSET
    """Of an older SDK"""
    description: str
    """What it is"""
    metadata: str | Unset = UNSET
    """Of an older SDK"""
    name: str
    """Name of the product"""
    price: str
    """Price of one piece, major units as text Amount in major units of ../currency."""
    product_id: str | Unset = UNSET
    """Of an older SDK"""
    quantity: str
    """Number of pieces, as text"""
    sku: str
    """Stock number"""
    url: str
    """Page of the product"""

    FIELDS = (
        Field("amount", "amount", ANY),
        Field("currency", "currency", STR),
        Field("description", "description", STR, required=True),
        Field("metadata", "metadata", STR),
        Field("name", "name", STR, required=True),
        Field(
            "price", "price", STR, required=True, rules={"format": "decimal"}, money=("major", "string", "../currency")
        ),
        Field("productId", "product_id", STR),
        Field("quantity", "quantity", STR, required=True),
        Field("sku", "sku", STR, required=True),
        Field("url", "url", STR, required=True),
    )
