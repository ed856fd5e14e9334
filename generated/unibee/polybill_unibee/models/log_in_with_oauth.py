# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDetail


@model
class LogInWithOauthData(Model):
    """Payload of logInWithOauth"""

    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    token: str | Unset = UNSET
    """Portal token of the member"""

    FIELDS = (
        Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("token", STR, secret=True),
    )


@model
class LogInWithOauthRequest(Model):
    """Body of logInWithOauth"""

    email: str
    """E-mail address"""
    totp_code: str | Unset = UNSET
    """Code of the second factor"""

    FIELDS = (
        Field("email", STR, required=True),
        Field("totpCode", STR),
    )


@model
class LogInWithOauthResponse(Model):
    """Envelope of logInWithOauth"""

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
    data: LogInWithOauthData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "LogInWithOauthData"), NULL)),
    )
