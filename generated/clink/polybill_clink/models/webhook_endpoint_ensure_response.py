# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .ensure_next_action import EnsureNextAction
    from .ensure_source import EnsureSource
    from .signing_secret_unavailable_reason import SigningSecretUnavailableReason
    from .webhook_endpoint_response import WebhookEndpointResponse


@define(kw_only=True, eq=False, repr=False)
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
        Field("endpoint", "endpoint", ModelRef(_models, "WebhookEndpointResponse")),
        Field("nextAction", "next_action", OneOf(EnumRef(_models, "EnsureNextAction"), NULL)),
        Field("signingSecretAvailable", "signing_secret_available", BOOL),
        Field(
            "signingSecretUnavailableReason",
            "signing_secret_unavailable_reason",
            OneOf(EnumRef(_models, "SigningSecretUnavailableReason"), NULL),
        ),
        Field("source", "source", EnumRef(_models, "EnsureSource")),
    )
