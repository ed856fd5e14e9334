# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DATETIME, DECIMAL, INT, NULL, STR, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PaymentIntentProduct(Model):
    """A product of an order"""

    desc: str | Unset = UNSET
    """What it is"""
    effective_end_at: datetime.datetime | Unset = UNSET
    """End of its validity"""
    effective_start_at: datetime.datetime | Unset = UNSET
    """Begin of its validity"""
    id: None | str | Unset = UNSET
    """Product id Evidence: inferred."""
    name: str | Unset = UNSET
    """Name of the product"""
    price: Decimal | None | Unset = UNSET
    """Price of one piece, major units Amount in major units of ../../currency. Evidence: inferred."""
    quantity: int | Unset = UNSET
    """Number of pieces"""
    sku: str | Unset = UNSET
    """Stock number"""
    type_: str | Unset = UNSET
    """Kind of product, such as physical"""
    url: str | Unset = UNSET
    """Page of the product"""

    FIELDS = (
        Field("desc", "desc", STR),
        Field("effective_end_at", "effective_end_at", DATETIME),
        Field("effective_start_at", "effective_start_at", DATETIME),
        Field("id", "id", OneOf(STR, NULL)),
        Field("name", "name", STR),
        Field("price", "price", OneOf(DECIMAL, NULL), money=("major", "number", "../../currency")),
        Field("quantity", "quantity", INT),
        Field("sku", "sku", STR),
        Field("type", "type_", STR),
        Field("url", "url", STR),
    )
