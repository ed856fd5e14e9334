# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import WebhookEventName


@model
class WebhookEndpointResponse(Model):
    """An endpoint"""

    created_at: int | None | Unset = UNSET
    """When it was registered"""
    description: None | str | Unset = UNSET
    """Text"""
    enabled: bool | Unset = UNSET
    """Whether events are delivered"""
    events: list[WebhookEventName] | Unset = UNSET
    """Names of events"""
    id: str | Unset = UNSET
    """Endpoint id, whk_..."""
    masked_signing_secret: None | str | Unset = UNSET
    """Secret with its middle left out, such as whsec_...abcd"""
    signing_secret: None | str | Unset = UNSET
    """Secret in plain text; only right after it was made"""
    updated_at: int | None | Unset = UNSET
    """When it was last changed"""
    url: str | Unset = UNSET
    """Address"""

    FIELDS = (
        Field("createdAt", OneOf(INT, NULL), time="epoch-ms"),
        Field("description", OneOf(STR, NULL)),
        Field("enabled", BOOL),
        Field("events", ListOf(EnumRef(_models, "WebhookEventName"))),
        Field("id", STR),
        Field("maskedSigningSecret", OneOf(STR, NULL)),
        Field("signingSecret", OneOf(STR, NULL), secret=True),
        Field("updatedAt", OneOf(INT, NULL), time="epoch-ms"),
        Field("url", STR),
    )
