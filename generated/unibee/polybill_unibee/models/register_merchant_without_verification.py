# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDetail, Metadata


@model
class RegisterMerchantWithoutVerificationData(Model):
    """Payload of registerMerchantWithoutVerification"""

    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    token: str | Unset = UNSET
    """Portal token of the member"""

    FIELDS = (
        Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("token", STR, secret=True),
    )


@model
class RegisterMerchantWithoutVerificationRequest(Model):
    """Body of registerMerchantWithoutVerification"""

    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    country_name: str | Unset = UNSET
    email: str
    """E-mail address"""
    first_name: str
    last_name: str
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    password: str
    phone: str | Unset = UNSET
    """Phone number"""
    user_name: str | Unset = UNSET

    FIELDS = (
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("countryName", STR),
        Field("email", STR, required=True),
        Field("firstName", STR, required=True),
        Field("lastName", STR, required=True),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("password", STR, required=True, secret=True),
        Field("phone", STR),
        Field("userName", STR),
    )


@model
class RegisterMerchantWithoutVerificationResponse(Model):
    """Envelope of registerMerchantWithoutVerification"""

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
    data: None | RegisterMerchantWithoutVerificationData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "RegisterMerchantWithoutVerificationData"), NULL)),
    )
