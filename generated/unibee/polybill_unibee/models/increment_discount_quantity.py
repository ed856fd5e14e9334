# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantDiscountCode


@model
class IncrementDiscountQuantityData(Model):
    """Payload of incrementDiscountQuantity"""

    discount_code: MerchantDiscountCode | None | Unset = UNSET

    FIELDS = (Field("discountCode", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),)


@model
class IncrementDiscountQuantityRequest(Model):
    """Body of incrementDiscountQuantity"""

    amount: int | Unset = UNSET
    """Number of uses to add/remove (> 0)"""
    id: int
    """Numeric id"""

    FIELDS = (
        Field("amount", INT, rules={"minimum": 0}),
        Field("id", INT, required=True, rules={"minimum": 0}),
    )


@model
class IncrementDiscountQuantityResponse(Model):
    """Envelope of incrementDiscountQuantity"""

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
    data: IncrementDiscountQuantityData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "IncrementDiscountQuantityData"), NULL)),
    )
