# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreateWebhookEndpointRequest(Model):
    """Body of createWebhookEndpoint"""

    events: list[str] | Unset = UNSET
    """Event names to subscribe, each must be in event_list"""
    url: str
    """Http(s) URL; docs ask for https"""

    FIELDS = (
        Field("events", "events", ListOf(STR)),
        Field("url", "url", STR, required=True),
    )
