# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, ListOf, Model, Unset, model


@model
class UpdateWebhookEndpointRequest(Model):
    """Body of updateWebhookEndpoint"""

    endpoint_id: int
    """Webhook endpoint id"""
    events: list[str] | Unset = UNSET
    """Event names to subscribe, each must be in event_list"""
    url: str
    """Http(s) URL; docs ask for https"""

    FIELDS = (
        Field("endpointId", INT, required=True, rules={"minimum": 0}),
        Field("events", ListOf(STR)),
        Field("url", STR, required=True),
    )
