# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .product import Product


@define(kw_only=True, eq=False, repr=False)
class GetProductData(Model):
    """Payload of getProduct"""

    product: None | Product | Unset = UNSET
    """Product object"""

    FIELDS = (Field("product", "product", OneOf(ModelRef(_models, "Product"), NULL)),)
