# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .product import Product


@define(kw_only=True, eq=False, repr=False)
class ListProductsData(Model):
    """Payload of listProducts"""

    products: list[Product] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("products", "products", OneOf(ListOf(ModelRef(_models, "Product")), NULL)),
        Field("total", "total", INT),
    )
