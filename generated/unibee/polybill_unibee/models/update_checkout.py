# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantCheckout, Metadata


@model
class UpdateCheckoutData(Model):
    """Payload of updateCheckout"""

    merchant_checkout: MerchantCheckout | None | Unset = UNSET
    """Checkout setup"""

    FIELDS = (Field("merchantCheckout", OneOf(ModelRef(_models, "MerchantCheckout"), NULL)),)


@model
class UpdateCheckoutRequest(Model):
    """Body of updateCheckout"""

    checkout_id: int
    """Id of a checkout setup"""
    data: Metadata | Unset = UNSET
    """Free-form data"""
    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET
    staging_data: Metadata | Unset = UNSET
    """Checkout settings for staging"""

    FIELDS = (
        Field("checkoutId", INT, required=True),
        Field("data", ModelRef(_models, "Metadata")),
        Field("description", STR),
        Field("name", STR),
        Field("stagingData", ModelRef(_models, "Metadata")),
    )


@model
class UpdateCheckoutResponse(Model):
    """Envelope of updateCheckout"""

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
    data: None | UpdateCheckoutData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateCheckoutData"), NULL)),
    )
