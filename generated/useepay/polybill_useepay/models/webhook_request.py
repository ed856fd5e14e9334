# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .webhook_status import WebhookStatus


@define(kw_only=True, eq=False, repr=False)
class WebhookRequest(Model):
    """What to change about an endpoint"""

    api_version: str | Unset = UNSET
    """Version of the deliveries, such as 2024-12-21; older ones are forms, newer ones JSON"""
    description: str | Unset = UNSET
    """Text for the endpoint Evidence: inferred."""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    status: WebhookStatus | Unset = UNSET
    """Whether it is in use Evidence: sdk."""
    events: list[str] | Unset = UNSET
    """Names of the events"""
    url: str | Unset = UNSET
    """Address to deliver to, https"""

    FIELDS = (
        Field("api_version", "api_version", STR),
        Field("description", "description", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("status", "status", EnumRef(_models, "WebhookStatus")),
        Field("events", "events", ListOf(STR)),
        Field("url", "url", STR),
    )
