# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .product_status import ProductStatus
    from .usvat_config import USVATConfig


@define(kw_only=True, eq=False, repr=False)
class Product(Model):
    """Product"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    description: str | Unset = UNSET
    """Description text"""
    home_url: str | Unset = UNSET
    """Home page URL"""
    id: int | Unset = UNSET
    """Numeric id"""
    image_url: str | Unset = UNSET
    is_deleted: int | Unset = UNSET
    """0 alive; otherwise deleted (flag or unix time)"""
    merchant_id: int | Unset = UNSET
    meta_data: str | Unset = UNSET
    """Free key/value data"""
    product_name: str | Unset = UNSET
    status: ProductStatus | Unset = UNSET
    """1 active (default), 2 inactive Evidence: source."""
    us_vat_config: None | USVATConfig | Unset = UNSET
    """US sales tax settings Evidence: sdk."""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("description", "description", STR),
        Field("homeUrl", "home_url", STR),
        Field("id", "id", INT),
        Field("imageUrl", "image_url", STR),
        Field("isDeleted", "is_deleted", INT, time="epoch-s"),
        Field("merchantId", "merchant_id", INT),
        Field("metaData", "meta_data", STR),
        Field("productName", "product_name", STR),
        Field("status", "status", EnumRef(_models, "ProductStatus")),
        Field("usVATConfig", "us_vat_config", OneOf(ModelRef(_models, "USVATConfig"), NULL)),
    )
