# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("body", "body", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("endpointId", "endpoint_id", INT),
        Field("id", "id", INT),
        Field("mamo", "mamo", STR),
        Field("merchantId", "merchant_id", INT),
        Field("reconsumeCount", "reconsume_count", INT),
        Field("requestId", "request_id", STR),
        Field("response", "response", STR),
        Field("webhookEvent", "webhook_event", STR),
        Field("webhookUrl", "webhook_url", STR),
    )
