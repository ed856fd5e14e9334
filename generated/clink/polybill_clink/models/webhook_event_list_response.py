# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .webhook_event_aliases import WebhookEventAliases
    from .webhook_event_response import WebhookEventResponse


@define(kw_only=True, eq=False, repr=False)
class WebhookEventListResponse(Model):
    """Catalogue of events"""

    aliases: WebhookEventAliases | Unset = UNSET
    """Names for groups of events"""
    events: list[WebhookEventResponse] | Unset = UNSET

    FIELDS = (
        Field("aliases", "aliases", ModelRef(_models, "WebhookEventAliases")),
        Field("events", "events", ListOf(ModelRef(_models, "WebhookEventResponse"))),
    )
