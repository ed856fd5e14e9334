# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ProductStatus, USVATConfig


@model
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
        Field("createTime", INT, time="epoch-s"),
        Field("description", STR),
        Field("homeUrl", STR),
        Field("id", INT),
        Field("imageUrl", STR),
        Field("isDeleted", INT, time="epoch-s"),
        Field("merchantId", INT),
        Field("metaData", STR),
        Field("productName", STR),
        Field("status", EnumRef(_models, "ProductStatus")),
        Field("usVATConfig", OneOf(ModelRef(_models, "USVATConfig"), NULL), "us_vat_config"),
    )
