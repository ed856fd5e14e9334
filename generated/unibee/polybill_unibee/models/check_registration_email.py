# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class CheckRegistrationEmailData(Model):
    """Payload of checkRegistrationEmail"""

    valid: bool | Unset = UNSET
    """Result of the check"""

    FIELDS = (Field("valid", BOOL),)


@model
class CheckRegistrationEmailRequest(Model):
    """Body of checkRegistrationEmail"""

    email: str
    """E-mail address"""

    FIELDS = (Field("email", STR, required=True),)


@model
class CheckRegistrationEmailResponse(Model):
    """Envelope of checkRegistrationEmail"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: CheckRegistrationEmailData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CheckRegistrationEmailData"), NULL)),
    )
