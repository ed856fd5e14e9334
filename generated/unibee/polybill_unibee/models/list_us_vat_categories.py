# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ListUsVatCategoriesData(Model):
    """Payload of listUsVatCategories"""

    category_list: list[USVATGatewayProductTaxCode] | None | Unset = UNSET

    FIELDS = (Field("categoryList", OneOf(ListOf(ModelRef(_models, "USVATGatewayProductTaxCode")), NULL)),)


@model
class ListUsVatCategoriesResponse(Model):
    """Envelope of listUsVatCategories"""

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
    data: ListUsVatCategoriesData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListUsVatCategoriesData"), NULL)),
    )


@model
class USVATGatewayProductTaxCode(Model):
    """Usvatgateway product tax code"""

    category: str | Unset = UNSET
    """Category label"""
    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET
    tax_code: str | Unset = UNSET
    """Tax category of the product"""

    FIELDS = (
        Field("category", STR),
        Field("description", STR),
        Field("name", STR),
        Field("taxCode", STR),
    )
