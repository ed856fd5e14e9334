# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .user_status import UserStatus
    from .user_type import UserType


@define(kw_only=True, eq=False, repr=False)
class UserAccount(Model):
    """User account"""

    address: str | Unset = UNSET
    """Street address"""
    avatar_url: str | Unset = UNSET
    """Avatar image URL"""
    billing_type: int | Unset = UNSET
    """1 recurring, 2 one-time, 0 when unset; the other way round than billingType of a discount"""
    birthday: str | Unset = UNSET
    city: str | Unset = UNSET
    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    country_name: str | Unset = UNSET
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    custom: str | Unset = UNSET
    """Free text field"""
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
    gender: str | Unset = UNSET
    id: int | Unset = UNSET
    """Numeric id"""
    is_risk: int | Unset = UNSET
    """Deprecated risk flag"""
    is_special: int | Unset = UNSET
    """Deprecated special-account flag"""
    language: str | Unset = UNSET
    """Language of the customer; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    last_login_at: int | Unset = UNSET
    """Last login (unix seconds)"""
    last_name: str | Unset = UNSET
    linked_in: str | Unset = UNSET
    """LinkedIn handle"""
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    mobile: str | Unset = UNSET
    """Mobile number"""
    other_social_info: str | Unset = UNSET
    """Other social contacts"""
    payment_method: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number"""
    recurring_amount: int | Unset = UNSET
    """Recurring total (minor units) Amount in minor units of a currency that is given elsewhere."""
    registration_number: str | Unset = UNSET
    """Company registration number"""
    school: str | Unset = UNSET
    state: str | Unset = UNSET
    """State or province"""
    status: UserStatus | Unset = UNSET
    """0 active, 2 suspended Evidence: source."""
    subscription_id: str | Unset = UNSET
    subscription_name: str | Unset = UNSET
    subscription_status: int | Unset = UNSET
    """Subscription status (see enum)"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    telegram: str | Unset = UNSET
    """Telegram handle"""
    tik_tok: str | Unset = UNSET
    """TikTok handle"""
    time_zone: str | Unset = UNSET
    type_: UserType | Unset = UNSET
    """1 individual, 2 business Evidence: source."""
    user_name: str | Unset = UNSET
    vat_number: str | Unset = UNSET
    """VAT number (note the spelling of the key)"""
    version: int | Unset = UNSET
    we_chat: str | Unset = UNSET
    """WeChat handle"""
    whats_app: str | Unset = UNSET
    """WhatsApp number (note the spelling of the key)"""
    zip_code: str | Unset = UNSET
    """Postal code"""

    FIELDS = (
        Field("address", "address", STR),
        Field("avatarUrl", "avatar_url", STR),
        Field("billingType", "billing_type", INT),
        Field("birthday", "birthday", STR),
        Field("city", "city", STR),
        Field("companyName", "company_name", STR),
        Field("countryCode", "country_code", STR),
        Field("countryName", "country_name", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("custom", "custom", STR),
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("facebook", "facebook", STR),
        Field("firstName", "first_name", STR),
        Field("gatewayId", "gateway_id", INT),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("gender", "gender", STR),
        Field("id", "id", INT),
        Field("isRisk", "is_risk", INT),
        Field("isSpecial", "is_special", INT),
        Field("language", "language", STR),
        Field("lastLoginAt", "last_login_at", INT, time="epoch-s"),
        Field("lastName", "last_name", STR),
        Field("linkedIn", "linked_in", STR),
        Field("merchantId", "merchant_id", INT),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("mobile", "mobile", STR),
        Field("otherSocialInfo", "other_social_info", STR),
        Field("paymentMethod", "payment_method", STR),
        Field("phone", "phone", STR),
        Field("recurringAmount", "recurring_amount", INT, money=("minor", "number", None)),
        Field("registrationNumber", "registration_number", STR),
        Field("school", "school", STR),
        Field("state", "state", STR),
        Field("status", "status", EnumRef(_models, "UserStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("subscriptionName", "subscription_name", STR),
        Field("subscriptionStatus", "subscription_status", INT),
        Field("taxPercentage", "tax_percentage", INT),
        Field("telegram", "telegram", STR),
        Field("tikTok", "tik_tok", STR),
        Field("timeZone", "time_zone", STR),
        Field("type", "type_", EnumRef(_models, "UserType")),
        Field("userName", "user_name", STR),
        Field("vATNumber", "vat_number", STR),
        Field("version", "version", INT),
        Field("weChat", "we_chat", STR),
        Field("whatsAPP", "whats_app", STR),
        Field("zipCode", "zip_code", STR),
    )
