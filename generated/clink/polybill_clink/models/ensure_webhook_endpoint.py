# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import WebhookEndpointResponse, WebhookEventName


class EnsureNextAction(OpenStrEnum):
    """What to do to get the secret"""

    CALL_ROTATE_SECRET_OR_RETRY_ENSURE_WITH_ROTATE_SECRET_IF_UNAVAILABLE = (
        "CALL_ROTATE_SECRET_OR_RETRY_ENSURE_WITH_ROTATE_SECRET_IF_UNAVAILABLE"
    )


class EnsureSource(OpenStrEnum):
    """What the call did"""

    CREATED = "created"
    EXISTING = "existing"
    UPDATED = "updated"
    ROTATED = "rotated"
    UPDATED_ROTATED = "updated_rotated"


class SigningSecretUnavailableReason(OpenStrEnum):
    """Why the secret is not shown"""

    EXISTING_SECRET_NOT_RETURNABLE = "EXISTING_SECRET_NOT_RETURNABLE"


@model
class WebhookEndpointEnsureEnvelope(Model):
    """Envelope of a reconciled endpoint"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | WebhookEndpointEnsureResponse | Unset = UNSET
    """The endpoint and what was done; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "WebhookEndpointEnsureResponse"), NULL)),
    )


@model
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
        Field("description", STR, rules={"maxLength": 512}),
        Field("enabled", BOOL),
        Field("events", ListOf(EnumRef(_models, "WebhookEventName")), required=True, rules={"minItems": 1}),
        Field("returnSigningSecret", BOOL),
        Field("rotateSecret", BOOL),
        Field("rotateSecretIfUnavailable", BOOL),
        Field("url", STR, required=True, rules={"maxLength": 512, "pattern": "^https://"}),
    )


@model
class WebhookEndpointEnsureResponse(Model):
    """An endpoint after reconciliation"""

    endpoint: WebhookEndpointResponse | Unset = UNSET
    """An endpoint"""
    next_action: EnsureNextAction | None | Unset = UNSET
    """What to do to get the secret"""
    signing_secret_available: bool | Unset = UNSET
    """Whether the secret is shown in plain text"""
    signing_secret_unavailable_reason: None | SigningSecretUnavailableReason | Unset = UNSET
    """Why the secret is not shown"""
    source: EnsureSource | Unset = UNSET
    """What the call did"""

    FIELDS = (
        Field("endpoint", ModelRef(_models, "WebhookEndpointResponse")),
        Field("nextAction", OneOf(EnumRef(_models, "EnsureNextAction"), NULL)),
        Field("signingSecretAvailable", BOOL),
        Field("signingSecretUnavailableReason", OneOf(EnumRef(_models, "SigningSecretUnavailableReason"), NULL)),
        Field("source", EnumRef(_models, "EnsureSource")),
    )
