# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, WebhookStatus


@model
class CreateWebhookRequest(Model):
    """A new endpoint"""

    api_version: str | Unset = UNSET
    """Version of the deliveries, such as 2024-12-21; older ones are forms, newer ones JSON"""
    description: str | Unset = UNSET
    """Text for the endpoint Evidence: inferred."""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    status: WebhookStatus | Unset = UNSET
    """Whether it is in use Evidence: sdk."""
    events: list[str]
    """Names of the events, at least one"""
    url: str
    """Address to deliver to, https"""

    FIELDS = (
        Field("api_version", STR),
        Field("description", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("status", EnumRef(_models, "WebhookStatus")),
        Field("events", ListOf(STR), required=True, rules={"minItems": 1}),
        Field("url", STR, required=True),
    )
