# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    DATETIME,
    NULL,
    STR,
    EnumRef,
    ListOf,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .webhook_status import WebhookStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("app_id", "app_id", STR),
        Field("create_at", "create_at", DATETIME),
        Field("merchant_no", "merchant_no", STR),
        Field("modify_at", "modify_at", DATETIME),
        Field("api_version", "api_version", STR),
        Field("description", "description", OneOf(STR, NULL)),
        Field("events", "events", ListOf(STR)),
        Field("id", "id", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("secret", "secret", OneOf(STR, NULL), secret=True),
        Field("status", "status", OneOf(EnumRef(_models, "WebhookStatus"), NULL)),
        Field("url", "url", STR),
    )
