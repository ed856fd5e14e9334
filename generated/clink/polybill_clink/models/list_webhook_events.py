# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import WebhookEventName


@model
class WebhookEventAliases(Model):
    """Names for groups of events"""

    all_: list[WebhookEventName] | Unset = UNSET
    """Every event"""
    core: list[WebhookEventName] | Unset = UNSET
    """The most important events"""

    FIELDS = (
        Field("all", ListOf(EnumRef(_models, "WebhookEventName")), "all_"),
        Field("core", ListOf(EnumRef(_models, "WebhookEventName"))),
    )


@model
class WebhookEventListResponse(Model):
    """Catalogue of events"""

    aliases: WebhookEventAliases | Unset = UNSET
    """Names for groups of events"""
    events: list[WebhookEventResponse] | Unset = UNSET

    FIELDS = (
        Field("aliases", ModelRef(_models, "WebhookEventAliases")),
        Field("events", ListOf(ModelRef(_models, "WebhookEventResponse"))),
    )


@model
class WebhookEventResponse(Model):
    """An event that can be subscribed to"""

    code: int | Unset = UNSET
    """Number, for information; calls and events never carry it"""
    description: str | Unset = UNSET
    """What it tells"""
    name: WebhookEventName | Unset = UNSET
    """Names of events, in the order of their numbers"""

    FIELDS = (
        Field("code", INT),
        Field("description", STR),
        Field("name", EnumRef(_models, "WebhookEventName")),
    )


@model
class WebhookEventsEnvelope(Model):
    """Envelope of the catalogue"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | WebhookEventListResponse | Unset = UNSET
    """The catalogue; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "WebhookEventListResponse"), NULL)),
    )
