# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, EnumRef, ListOf, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .webhook_event_name import WebhookEventName


@define(kw_only=True, eq=False, repr=False)
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
        Field("createdAt", "created_at", OneOf(INT, NULL), time="epoch-ms"),
        Field("description", "description", OneOf(STR, NULL)),
        Field("enabled", "enabled", BOOL),
        Field("events", "events", ListOf(EnumRef(_models, "WebhookEventName"))),
        Field("id", "id", STR),
        Field("maskedSigningSecret", "masked_signing_secret", OneOf(STR, NULL)),
        Field("signingSecret", "signing_secret", OneOf(STR, NULL), secret=True),
        Field("updatedAt", "updated_at", OneOf(INT, NULL), time="epoch-ms"),
        Field("url", "url", STR),
    )
