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
class WebhookEndpointEnsureRequest(Model):
    """The endpoint as it should be"""

    description: str | Unset = UNSET
    """Text, at most 512 characters"""
    enabled: bool | Unset = UNSET
    """Whether events are delivered; true when absent"""
    events: list[WebhookEventName]
    """Names of events, at least one"""
    return_signing_secret: bool | Unset = UNSET
    """Asks for the secret in plain text"""
    rotate_secret: bool | Unset = UNSET
    """Makes a new secret in any case"""
    rotate_secret_if_unavailable: bool | Unset = UNSET
    """Makes a new secret when the stored one cannot be shown"""
    url: str
    """Public https address, at most 512 characters; the endpoint is found by it"""

    FIELDS = (
        Field("description", "description", STR, rules={"maxLength": 512}),
        Field("enabled", "enabled", BOOL),
        Field("events", "events", ListOf(EnumRef(_models, "WebhookEventName")), required=True, rules={"minItems": 1}),
        Field("returnSigningSecret", "return_signing_secret", BOOL),
        Field("rotateSecret", "rotate_secret", BOOL),
        Field("rotateSecretIfUnavailable", "rotate_secret_if_unavailable", BOOL),
        Field("url", "url", STR, required=True, rules={"maxLength": 512, "pattern": "^https://"}),
    )
