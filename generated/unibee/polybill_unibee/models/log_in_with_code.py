# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDetail


@model
class LogInWithCodeData(Model):
    """Payload of logInWithCode"""

    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    token: str | Unset = UNSET
    """Portal token of the member"""

    FIELDS = (
        Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("token", STR, secret=True),
    )


@model
class LogInWithCodeRequest(Model):
    """Body of logInWithCode"""

    email: str
    """E-mail address"""
    verification_code: str
    """Code that was mailed"""

    FIELDS = (
        Field("email", STR, required=True),
        Field("verificationCode", STR, required=True),
    )


@model
class LogInWithCodeResponse(Model):
    """Envelope of logInWithCode"""

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
    data: LogInWithCodeData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "LogInWithCodeData"), NULL)),
    )
