# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models


class WebhookEndpointType(OpenIntEnum):
    """Kind of a webhook endpoint"""

    WEBHOOK = 0
    ZAPIER = 1


@model
class ListWebhookEndpointsData(Model):
    """Payload of listWebhookEndpoints"""

    endpoint_list: list[MerchantWebhookEndpoint] | None | Unset = UNSET
    """Configured endpoints"""
    zapier_credential: MerchantZapierCredential | None | Unset = UNSET
    """Evidence: sdk."""

    FIELDS = (
        Field("endpointList", OneOf(ListOf(ModelRef(_models, "MerchantWebhookEndpoint")), NULL)),
        Field("zapierCredential", OneOf(ModelRef(_models, "MerchantZapierCredential"), NULL)),
    )


@model
class ListWebhookEndpointsResponse(Model):
    """Envelope of listWebhookEndpoints"""

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
    data: ListWebhookEndpointsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListWebhookEndpointsData"), NULL)),
    )


@model
class MerchantWebhookEndpoint(Model):
    """Merchant webhook endpoint"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    gmt_modify: int | Unset = UNSET
    """Last change (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_id: int | Unset = UNSET
    type_: WebhookEndpointType | Unset = UNSET
    """0 plain webhook, 1 Zapier Evidence: sdk."""
    webhook_events: list[str] | None | Unset = UNSET
    """Subscribed events"""
    webhook_url: str | Unset = UNSET
    """Endpoint URL"""

    FIELDS = (
        Field("createTime", INT, time="epoch-s"),
        Field("gmtModify", INT, time="epoch-s"),
        Field("id", INT),
        Field("merchantId", INT),
        Field("type", EnumRef(_models, "WebhookEndpointType"), "type_"),
        Field("webhookEvents", OneOf(ListOf(STR), NULL)),
        Field("webhookUrl", STR),
    )


@model
class MerchantZapierCredential(Model):
    """Merchant zapier credential"""

    endpoint_ids: list[int] | None | Unset = UNSET
    """Endpoint ids used by Zapier"""

    FIELDS = (Field("endpointIds", OneOf(ListOf(INT), NULL)),)
