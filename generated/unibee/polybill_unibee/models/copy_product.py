# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Product


@model
class CopyProductData(Model):
    """Payload of copyProduct"""

    product: None | Product | Unset = UNSET
    """Product object"""

    FIELDS = (Field("product", OneOf(ModelRef(_models, "Product"), NULL)),)


@model
class CopyProductRequest(Model):
    """Body of copyProduct"""

    product_id: int
    """Product id; 0/absent means the default product"""

    FIELDS = (Field("productId", INT, required=True, rules={"minimum": 0}),)


@model
class CopyProductResponse(Model):
    """Envelope of copyProduct"""

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
    data: CopyProductData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CopyProductData"), NULL)),
    )
