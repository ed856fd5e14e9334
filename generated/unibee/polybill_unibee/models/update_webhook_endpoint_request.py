# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateWebhookEndpointRequest(Model):
    """Body of updateWebhookEndpoint"""

    endpoint_id: int
    """Webhook endpoint id"""
    events: list[str] | Unset = UNSET
    """Event names to subscribe, each must be in event_list"""
    url: str
    """Http(s) URL; docs ask for https"""

    FIELDS = (
        Field("endpointId", "endpoint_id", INT, required=True, rules={"minimum": 0}),
        Field("events", "events", ListOf(STR)),
        Field("url", "url", STR, required=True),
    )
