# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

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
        Field("products", "products", ListOf(ModelRef(_models, "OrderProduct"))),
        Field("shipping", "shipping", ModelRef(_models, "Shipping")),
    )
