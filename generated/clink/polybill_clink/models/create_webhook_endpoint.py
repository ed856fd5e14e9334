# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, STR, UNSET, EnumRef, Field, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import WebhookEventName


@model
class WebhookEndpointCreateRequest(Model):
    """An endpoint to register"""

    description: str | Unset = UNSET
    """Text, at most 512 characters"""
    enabled: bool | Unset = UNSET
    """Whether events are delivered; true when absent"""
    events: list[WebhookEventName]
    """Names of events, at least one; aliases are not in the schema"""
    url: str
    """Public https address, at most 512 characters; local and private hosts are refused"""

    FIELDS = (
        Field("description", STR, rules={"maxLength": 512}),
        Field("enabled", BOOL),
        Field("events", ListOf(EnumRef(_models, "WebhookEventName")), required=True, rules={"minItems": 1}),
        Field("url", STR, required=True, rules={"maxLength": 512, "pattern": "^https://"}),
    )
