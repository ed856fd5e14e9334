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
        Field("description", "description", STR),
        Field("enabled", "enabled", BOOL),
        Field("events", "events", ListOf(EnumRef(_models, "WebhookEventName")), rules={"minItems": 1}),
        Field("url", "url", STR, rules={"maxLength": 512, "pattern": "^https://"}),
    )
