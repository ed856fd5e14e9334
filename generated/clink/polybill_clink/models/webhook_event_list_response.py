# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import ListOf, ModelRef
from .._model import Field, Model
from ..types import UNSET, Unset

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
        Field("aliases", "aliases", ModelRef("webhook_event_aliases", "WebhookEventAliases")),
        Field("events", "events", ListOf(ModelRef("webhook_event_response", "WebhookEventResponse"))),
    )
