# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class AuthGitHubUserInfo(Model):
    """Auth git hub user info"""

    avatar_url: str | Unset = UNSET
    """Avatar image URL"""
    bio: str | Unset = UNSET
    company: str | Unset = UNSET
    email: str | Unset = UNSET
    """E-mail address"""
    id: int | Unset = UNSET
    """Numeric id"""
    location: str | Unset = UNSET
    """Location text"""
    login: str | Unset = UNSET
    name: str | Unset = UNSET

    FIELDS = (
        Field("avatarUrl", STR),
        Field("bio", STR),
        Field("company", STR),
        Field("email", STR),
        Field("id", INT),
        Field("location", STR),
        Field("login", STR),
        Field("name", STR),
    )


@model
class GetGitHubOauthUrlData(Model):
    """Payload of getGitHubOauthUrl"""

    sign: str | Unset = UNSET
    user_info: AuthGitHubUserInfo | None | Unset = UNSET

    FIELDS = (
        Field("sign", STR),
        Field("userInfo", OneOf(ModelRef(_models, "AuthGitHubUserInfo"), NULL)),
    )


@model
class GetGitHubOauthUrlResponse(Model):
    """Envelope of getGitHubOauthUrl"""

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
    data: GetGitHubOauthUrlData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetGitHubOauthUrlData"), NULL)),
    )
