# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .webhook_event_name import WebhookEventName


@define(kw_only=True, eq=False, repr=False)
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
        Field("description", "description", STR, rules={"maxLength": 512}),
        Field("enabled", "enabled", BOOL),
        Field("events", "events", ListOf(EnumRef(_models, "WebhookEventName")), required=True, rules={"minItems": 1}),
        Field("url", "url", STR, required=True, rules={"maxLength": 512, "pattern": "^https://"}),
    )
