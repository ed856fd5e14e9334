# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ListWebhookEndpointLogsData(Model):
    """Payload of listWebhookEndpointLogs"""

    endpoint_log_list: list[MerchantWebhookLog] | None | Unset = UNSET
    """Delivery log entries"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("endpointLogList", OneOf(ListOf(ModelRef(_models, "MerchantWebhookLog")), NULL)),
        Field("total", INT),
    )


@model
class ListWebhookEndpointLogsResponse(Model):
    """Envelope of listWebhookEndpointLogs"""

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
    data: ListWebhookEndpointLogsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListWebhookEndpointLogsData"), NULL)),
    )


@model
class MerchantWebhookLog(Model):
    """Merchant webhook log"""

    body: str | Unset = UNSET
    """Delivered request body (JSON string)"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    endpoint_id: int | Unset = UNSET
    """Webhook endpoint id"""
    id: int | Unset = UNSET
    """Numeric id"""
    mamo: str | Unset = UNSET
    """Note"""
    merchant_id: int | Unset = UNSET
    reconsume_count: int | Unset = UNSET
    """Delivery attempts so far"""
    request_id: str | Unset = UNSET
    """Message id (Msg-id)"""
    response: str | Unset = UNSET
    """Answer body of the endpoint, or the error JSON"""
    webhook_event: str | Unset = UNSET
    """Event name"""
    webhook_url: str | Unset = UNSET
    """Endpoint URL"""

    FIELDS = (
        Field("body", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("endpointId", INT),
        Field("id", INT),
        Field("mamo", STR),
        Field("merchantId", INT),
        Field("reconsumeCount", INT),
        Field("requestId", STR),
        Field("response", STR),
        Field("webhookEvent", STR),
        Field("webhookUrl", STR),
    )
