# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, UserAccountDetail, UserType


@model
class UpdateUserData(Model):
    """Payload of updateUser"""

    user: None | UserAccountDetail | Unset = UNSET
    """Customer object"""

    FIELDS = (Field("user", OneOf(ModelRef(_models, "UserAccountDetail"), NULL)),)


@model
class UpdateUserRequest(Model):
    """Body of updateUser"""

    address: str | Unset = UNSET
    """Street address"""
    city: str | Unset = UNSET
    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    country_name: str | Unset = UNSET
    email: str | Unset = UNSET
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    facebook: str | Unset = UNSET
    """Facebook handle"""
    first_name: str | Unset = UNSET
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    language: str | Unset = UNSET
    """Language of the customer; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    last_name: str | Unset = UNSET
    linked_in: str | Unset = UNSET
    """LinkedIn handle"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    other_social_info: str | Unset = UNSET
    """Other social contacts"""
    payment_method_id: str | Unset = UNSET
    """Gateway payment method id"""
    phone: str | Unset = UNSET
    """Phone number"""
    registration_number: str | Unset = UNSET
    """Company registration number"""
    state: str | Unset = UNSET
    """State or province Evidence: sdk."""
    telegram: str | Unset = UNSET
    """Telegram handle"""
    tiktok: str | Unset = UNSET
    """TikTok handle"""
    type_: UserType | Unset = UNSET
    """1 individual, 2 business Evidence: source."""
    user_id: int | Unset = UNSET
    """Customer id"""
    vat_number: str | Unset = UNSET
    """VAT number (note the spelling of the key)"""
    we_chat: str | Unset = UNSET
    """WeChat handle"""
    whats_app: str | Unset = UNSET
    """WhatsApp number"""
    zip_code: str | Unset = UNSET
    """Postal code"""

    FIELDS = (
        Field("address", STR),
        Field("city", STR),
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("countryName", STR),
        Field("email", STR),
        Field("externalUserId", STR),
        Field("facebook", STR),
        Field("firstName", STR),
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", STR),
        Field("language", STR),
        Field("lastName", STR),
        Field("LinkedIn", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("otherSocialInfo", STR),
        Field("paymentMethodId", STR),
        Field("phone", STR),
        Field("registrationNumber", STR),
        Field("state", STR),
        Field("telegram", STR),
        Field("tiktok", STR),
        Field("type", EnumRef(_models, "UserType"), "type_"),
        Field("userId", INT, rules={"minimum": 0}),
        Field("vATNumber", STR, "vat_number"),
        Field("weChat", STR),
        Field("whatsApp", STR),
        Field("zipCode", STR),
    )


@model
class UpdateUserResponse(Model):
    """Envelope of updateUser"""

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
    data: None | UpdateUserData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateUserData"), NULL)),
    )
