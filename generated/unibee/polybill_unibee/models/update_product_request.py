# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .product_status import ProductStatus
    from .usvat_config import USVATConfig


@define(kw_only=True, eq=False, repr=False)
class UpdateProductRequest(Model):
    """Body of updateProduct"""

    description: str | Unset = UNSET
    """Description text"""
    home_url: str | Unset = UNSET
    """Home page URL"""
    image_url: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    product_id: int
    """Product id; 0/absent means the default product"""
    product_name: str | Unset = UNSET
    status: ProductStatus | Unset = UNSET
    """1 active (default), 2 inactive Evidence: source."""
    us_vat_config: USVATConfig | Unset = UNSET
    """US sales tax settings Evidence: sdk."""

    FIELDS = (
        Field("description", "description", STR),
        Field("homeUrl", "home_url", STR),
        Field("imageUrl", "image_url", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("productId", "product_id", INT, required=True, rules={"minimum": 0}),
        Field("productName", "product_name", STR),
        Field("status", "status", EnumRef(_models, "ProductStatus")),
        Field("usVATConfig", "us_vat_config", ModelRef(_models, "USVATConfig")),
    )
