# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class SetUpGatewayWebhookData(Model):
    """Payload of setUpGatewayWebhook"""

    gateway_webhook_url: str | Unset = UNSET
    """URL the gateway must call"""

    FIELDS = (Field("gatewayWebhookUrl", STR),)


@model
class SetUpGatewayWebhookRequest(Model):
    """Body of setUpGatewayWebhook"""

    gateway_id: int
    """Payment gateway id"""
    webhook_secret: str | Unset = UNSET
    """Webhook secret of the gateway"""

    FIELDS = (
        Field("gatewayId", INT, required=True, rules={"minimum": 0}),
        Field("webhookSecret", STR, secret=True),
    )


@model
class SetUpGatewayWebhookResponse(Model):
    """Envelope of setUpGatewayWebhook"""

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
    data: None | SetUpGatewayWebhookData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "SetUpGatewayWebhookData"), NULL)),
    )
