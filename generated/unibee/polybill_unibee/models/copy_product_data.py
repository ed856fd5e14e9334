# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .product import Product


@define(kw_only=True, eq=False, repr=False)
class CopyProductData(Model):
    """Payload of copyProduct"""

    product: None | Product | Unset = UNSET
    """Product object"""

    FIELDS = (Field("product", "product", OneOf(ModelRef("product", "Product"), NULL)),)
