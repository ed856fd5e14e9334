# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DATETIME, DECIMAL, INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .seller import Seller


@define(kw_only=True, eq=False, repr=False)
class OrderProduct(Model):
    """A product of an order"""

    category: str | Unset = UNSET
    """Category of the product"""
    code: str | Unset = UNSET
    """Product code"""
    desc: str | Unset = UNSET
    """What it is"""
    effective_end_at: datetime.datetime | Unset = UNSET
    """End of its validity"""
    effective_start_at: datetime.datetime | Unset = UNSET
    """Begin of its validity"""
    name: str | Unset = UNSET
    """Name of the product"""
    quantity: int | Unset = UNSET
    """Number of pieces"""
    seller: Seller | Unset = UNSET
    """Who sells it"""
    sku: str | Unset = UNSET
    """Stock number"""
    type_: str | Unset = UNSET
    """Kind of product, such as physical"""
    unit_price: Decimal | Unset = UNSET
    """Price of one piece, major units Amount in major units of ../../currency."""
    url: str | Unset = UNSET
    """Page of the product"""

    FIELDS = (
        Field("category", "category", STR),
        Field("code", "code", STR),
        Field("desc", "desc", STR),
        Field("effective_end_at", "effective_end_at", DATETIME),
        Field("effective_start_at", "effective_start_at", DATETIME),
        Field("name", "name", STR),
        Field("quantity", "quantity", INT),
        Field("seller", "seller", ModelRef(_models, "Seller")),
        Field("sku", "sku", STR),
        Field("type", "type_", STR),
        Field("unit_price", "unit_price", DECIMAL, money=("major", "number", "../../currency")),
        Field("url", "url", STR),
    )
