# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDetail, Metadata


@model
class RegisterWithOauthData(Model):
    """Payload of registerWithOauth"""

    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    token: str | Unset = UNSET
    """Portal token of the member"""

    FIELDS = (
        Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("token", STR, secret=True),
    )


@model
class RegisterWithOauthRequest(Model):
    """Body of registerWithOauth"""

    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    country_name: str | Unset = UNSET
    email: str
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    password: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number"""
    user_name: str | Unset = UNSET

    FIELDS = (
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("countryName", STR),
        Field("email", STR, required=True),
        Field("firstName", STR),
        Field("lastName", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("password", STR, secret=True),
        Field("phone", STR),
        Field("userName", STR),
    )


@model
class RegisterWithOauthResponse(Model):
    """Envelope of registerWithOauth"""

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
    data: None | RegisterWithOauthData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "RegisterWithOauthData"), NULL)),
    )
