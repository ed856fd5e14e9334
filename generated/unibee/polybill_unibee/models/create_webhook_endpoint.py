# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, ListOf, Model, Unset, model


@model
class CreateWebhookEndpointRequest(Model):
    """Body of createWebhookEndpoint"""

    events: list[str] | Unset = UNSET
    """Event names to subscribe, each must be in event_list"""
    url: str
    """Http(s) URL; docs ask for https"""

    FIELDS = (
        Field("events", ListOf(STR)),
        Field("url", STR, required=True),
    )
