# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, Field, Model, model


@model
class DeleteWebhookEndpointRequest(Model):
    """Body of deleteWebhookEndpoint"""

    endpoint_id: int
    """Webhook endpoint id"""

    FIELDS = (Field("endpointId", INT, required=True, rules={"minimum": 0}),)
