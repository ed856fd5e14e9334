# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, PaymentMethod


@model
class CreatePaymentMethodData(Model):
    """Payload of createPaymentMethod"""

    method: None | PaymentMethod | Unset = UNSET
    """Payment method"""
    url: str | Unset = UNSET
    """Gateway page on which the customer adds the method, empty when not needed"""

    FIELDS = (
        Field("method", OneOf(ModelRef(_models, "PaymentMethod"), NULL)),
        Field("url", STR),
    )


@model
class CreatePaymentMethodRequest(Model):
    """Body of createPaymentMethod"""

    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    gateway_id: int
    """Payment gateway id"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    redirect_url: str | Unset = UNSET
    """Where the customer returns after payment"""
    subscription_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    """Kind of method, e.g. card"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("currency", STR),
        Field("gatewayId", INT, required=True, rules={"minimum": 0}),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("redirectUrl", STR),
        Field("subscriptionId", STR),
        Field("type", STR, "type_"),
        Field("userId", INT, required=True, rules={"minimum": 0}),
    )


@model
class CreatePaymentMethodResponse(Model):
    """Envelope of createPaymentMethod"""

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
    data: CreatePaymentMethodData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreatePaymentMethodData"), NULL)),
    )
