# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, Product, ProductStatus, USVATConfig


@model
class CreateProductData(Model):
    """Payload of createProduct"""

    product: None | Product | Unset = UNSET
    """Product object"""

    FIELDS = (Field("product", OneOf(ModelRef(_models, "Product"), NULL)),)


@model
class CreateProductRequest(Model):
    """Body of createProduct"""

    description: str | Unset = UNSET
    """Description text"""
    home_url: str | Unset = UNSET
    """Home page URL"""
    image_url: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    product_name: str | Unset = UNSET
    status: ProductStatus | Unset = UNSET
    """1 active (default), 2 inactive Evidence: source."""
    us_vat_config: USVATConfig | Unset = UNSET
    """US sales tax settings Evidence: sdk."""

    FIELDS = (
        Field("description", STR),
        Field("homeUrl", STR),
        Field("imageUrl", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("productName", STR),
        Field("status", EnumRef(_models, "ProductStatus")),
        Field("usVATConfig", ModelRef(_models, "USVATConfig"), "us_vat_config"),
    )


@model
class CreateProductResponse(Model):
    """Envelope of createProduct"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: CreateProductData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateProductData"), NULL)),
    )
