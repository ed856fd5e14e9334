# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import STR, ListOf, ModelRef
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_product import OrderProduct
    from .shipping import Shipping


@define(kw_only=True, eq=False, repr=False)
class Order(Model):
    """What is sold and where it goes"""

    category: str | Unset = UNSET
    """Category of the goods"""
    products: list[OrderProduct] | Unset = UNSET
    """Products of the order"""
    shipping: Shipping | Unset = UNSET
    """Delivery"""

    FIELDS = (
        Field("category", "category", STR),
        Field("products", "products", ListOf(ModelRef("order_product", "OrderProduct"))),
        Field("shipping", "shipping", ModelRef("shipping", "Shipping")),
    )
