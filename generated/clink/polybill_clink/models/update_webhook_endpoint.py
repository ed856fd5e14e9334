# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, STR, UNSET, EnumRef, Field, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import WebhookEventName


@model
class WebhookEndpointUpdateRequest(Model):
    """What to change of an endpoint; what is absent stays"""

    description: str | Unset = UNSET
    """Text; an empty text clears it"""
    enabled: bool | Unset = UNSET
    """Whether events are delivered"""
    events: list[WebhookEventName] | Unset = UNSET
    """Names of events, at least one"""
    url: str | Unset = UNSET
    """Public https address, at most 512 characters; unchanged when absent"""

    FIELDS = (
        Field("description", STR),
        Field("enabled", BOOL),
        Field("events", ListOf(EnumRef(_models, "WebhookEventName")), rules={"minItems": 1}),
        Field("url", STR, rules={"maxLength": 512, "pattern": "^https://"}),
    )
