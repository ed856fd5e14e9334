# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class AuthGoogleUserInfo(Model):
    """Auth google user info"""

    email: str | Unset = UNSET
    """E-mail address"""
    family_name: str | Unset = UNSET
    given_name: str | Unset = UNSET
    id: str | Unset = UNSET
    """Id of the person at Google"""
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    picture: str | Unset = UNSET
    verified_email: bool | Unset = UNSET

    FIELDS = (
        Field("email", STR),
        Field("familyName", STR),
        Field("givenName", STR),
        Field("id", STR),
        Field("locale", STR),
        Field("name", STR),
        Field("picture", STR),
        Field("verifiedEmail", BOOL),
    )


@model
class GetGoogleOauthUrlData(Model):
    """Payload of getGoogleOauthUrl"""

    sign: str | Unset = UNSET
    user_info: AuthGoogleUserInfo | None | Unset = UNSET

    FIELDS = (
        Field("sign", STR),
        Field("userInfo", OneOf(ModelRef(_models, "AuthGoogleUserInfo"), NULL)),
    )


@model
class GetGoogleOauthUrlResponse(Model):
    """Envelope of getGoogleOauthUrl"""

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
    data: GetGoogleOauthUrlData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetGoogleOauthUrlData"), NULL)),
    )
