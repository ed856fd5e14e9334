# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .user_type import UserType


@define(kw_only=True, eq=False, repr=False)
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
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("companyName", "company_name", STR),
        Field("countryCode", "country_code", STR),
        Field("countryName", "country_name", STR),
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("facebook", "facebook", STR),
        Field("firstName", "first_name", STR),
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("language", "language", STR),
        Field("lastName", "last_name", STR),
        Field("LinkedIn", "linked_in", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("otherSocialInfo", "other_social_info", STR),
        Field("paymentMethodId", "payment_method_id", STR),
        Field("phone", "phone", STR),
        Field("registrationNumber", "registration_number", STR),
        Field("state", "state", STR),
        Field("telegram", "telegram", STR),
        Field("tiktok", "tiktok", STR),
        Field("type", "type_", EnumRef(_models, "UserType")),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
        Field("vATNumber", "vat_number", STR),
        Field("weChat", "we_chat", STR),
        Field("whatsApp", "whats_app", STR),
        Field("zipCode", "zip_code", STR),
    )
