# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import INT, NULL, STR, ListOf, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantWebhookEndpoint(Model):
    """Merchant webhook endpoint"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    gmt_modify: int | Unset = UNSET
    """Last change as text YYYY-MM-DD HH:MM:SS"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_id: int | Unset = UNSET
    """Merchant id"""
    type_: int | Unset = UNSET
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
        Field("type", "type_", INT),
        Field("webhookEvents", "webhook_events", OneOf(ListOf(STR), NULL)),
        Field("webhookUrl", "webhook_url", STR),
    )
