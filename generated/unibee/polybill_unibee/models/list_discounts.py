# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantDiscountCodeDetail


@model
class ListDiscountsData(Model):
    """Payload of listDiscounts"""

    discounts: list[MerchantDiscountCodeDetail] | None | Unset = UNSET
    """Discount codes"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("discounts", OneOf(ListOf(ModelRef(_models, "MerchantDiscountCodeDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListDiscountsResponse(Model):
    """Envelope of listDiscounts"""

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
    data: ListDiscountsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListDiscountsData"), NULL)),
    )
