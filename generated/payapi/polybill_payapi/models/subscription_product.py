# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SubscriptionProduct(Model):
    """Product of a plan"""

    description: str | Unset = UNSET
    """What it is"""
    name: str | Unset = UNSET
    """Name of the product"""
    price: str | Unset = UNSET
    """Price of one piece, major units as text Amount in major units of ../currency."""
    quantity: str | Unset = UNSET
    """Number of pieces, as text"""
    sku: str | Unset = UNSET
    """Stock number"""
    url: str | Unset = UNSET
    """Page of the product"""

    FIELDS = (
        Field("description", "description", STR),
        Field("name", "name", STR),
        Field("price", "price", STR, rules={"format": "decimal"}, money=("major", "string", "../currency")),
        Field("quantity", "quantity", STR),
        Field("sku", "sku", STR),
        Field("url", "url", STR),
    )
