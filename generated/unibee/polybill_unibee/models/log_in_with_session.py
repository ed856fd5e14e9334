# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDetail


@model
class LogInWithSessionData(Model):
    """Payload of logInWithSession"""

    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    return_url: str | Unset = UNSET
    token: str | Unset = UNSET
    """Portal token of the member"""

    FIELDS = (
        Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("return_url", STR),
        Field("token", STR, secret=True),
    )


@model
class LogInWithSessionRequest(Model):
    """Body of logInWithSession"""

    session: str

    FIELDS = (Field("session", STR, required=True),)


@model
class LogInWithSessionResponse(Model):
    """Envelope of logInWithSession"""

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
    data: LogInWithSessionData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "LogInWithSessionData"), NULL)),
    )
