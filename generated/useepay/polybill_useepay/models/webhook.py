# Generated: edit specs/useepay.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    DATETIME,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, WebhookStatus


@model
class Webhook(Model):
    """An endpoint to which events are delivered"""

    app_id: str | Unset = UNSET
    """Domain or app that made it"""
    create_at: datetime.datetime | Unset = UNSET
    """When it was made"""
    merchant_no: str | Unset = UNSET
    """Merchant number"""
    modify_at: datetime.datetime | Unset = UNSET
    """When it was last changed"""
    api_version: str | Unset = UNSET
    """Version of the deliveries, such as 2024-12-21 or 2026-04"""
    description: None | str | Unset = UNSET
    """Text for the endpoint"""
    events: list[str] | Unset = UNSET
    """Names of the events"""
    id: str | Unset = UNSET
    """Webhook id, wek_..."""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    secret: None | str | Unset = UNSET
    """Secret of the endpoint; no source uses it, deliveries are checked with UseePay's public key"""
    status: None | WebhookStatus | Unset = UNSET
    """Whether it is in use"""
    url: str | Unset = UNSET
    """Address to deliver to"""

    FIELDS = (
        Field("app_id", STR),
        Field("create_at", DATETIME),
        Field("merchant_no", STR),
        Field("modify_at", DATETIME),
        Field("api_version", STR),
        Field("description", OneOf(STR, NULL)),
        Field("events", ListOf(STR)),
        Field("id", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("secret", OneOf(STR, NULL), secret=True),
        Field("status", OneOf(EnumRef(_models, "WebhookStatus"), NULL)),
        Field("url", STR),
    )
