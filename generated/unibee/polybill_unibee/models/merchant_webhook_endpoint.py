# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ListOf, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .webhook_endpoint_type import WebhookEndpointType


@define(kw_only=True, eq=False, repr=False)
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
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("gmtModify", "gmt_modify", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("merchantId", "merchant_id", INT),
        Field("type", "type_", EnumRef(_models, "WebhookEndpointType")),
        Field("webhookEvents", "webhook_events", OneOf(ListOf(STR), NULL)),
        Field("webhookUrl", "webhook_url", STR),
    )
