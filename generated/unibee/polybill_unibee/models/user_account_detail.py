# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccount, Gateway, Metadata, UserStatus, UserType


@model
class UserAccountDetail(Model):
    """User account detail"""

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
    credit_accounts: list[CreditAccount] | None | Unset = UNSET
    """Main credit accounts"""
    custom: str | Unset = UNSET
    """Free text field"""
    email: str | Unset = UNSET
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    facebook: str | Unset = UNSET
    """Facebook handle"""
    first_name: str | Unset = UNSET
    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
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
    plan_id: int | Unset = UNSET
    promo_credit_accounts: list[CreditAccount] | None | Unset = UNSET
    recurring_amount: int | Unset = UNSET
    """Recurring total (minor units) Amount in minor units of a currency that is given elsewhere."""
    registration_number: str | Unset = UNSET
    """Company registration number"""
    school: str | Unset = UNSET
    state: str | Unset = UNSET
    """State or province Evidence: sdk."""
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
        Field("address", STR),
        Field("avatarUrl", STR),
        Field("billingType", INT),
        Field("birthday", STR),
        Field("city", STR),
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("countryName", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("creditAccounts", OneOf(ListOf(ModelRef(_models, "CreditAccount")), NULL)),
        Field("custom", STR),
        Field("email", STR),
        Field("externalUserId", STR),
        Field("facebook", STR),
        Field("firstName", STR),
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("gatewayId", INT),
        Field("gatewayPaymentType", STR),
        Field("gender", STR),
        Field("id", INT),
        Field("isRisk", INT),
        Field("isSpecial", INT),
        Field("language", STR),
        Field("lastLoginAt", INT, time="epoch-s"),
        Field("lastName", STR),
        Field("linkedIn", STR),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("mobile", STR),
        Field("otherSocialInfo", STR),
        Field("paymentMethod", STR),
        Field("phone", STR),
        Field("planId", INT),
        Field("promoCreditAccounts", OneOf(ListOf(ModelRef(_models, "CreditAccount")), NULL)),
        Field("recurringAmount", INT, money=("minor", "number", None)),
        Field("registrationNumber", STR),
        Field("school", STR),
        Field("state", STR),
        Field("status", EnumRef(_models, "UserStatus")),
        Field("subscriptionId", STR),
        Field("subscriptionName", STR),
        Field("subscriptionStatus", INT),
        Field("taxPercentage", INT),
        Field("telegram", STR),
        Field("tikTok", STR),
        Field("timeZone", STR),
        Field("type", EnumRef(_models, "UserType"), "type_"),
        Field("userName", STR),
        Field("vATNumber", STR, "vat_number"),
        Field("version", INT),
        Field("weChat", STR),
        Field("whatsAPP", STR),
        Field("zipCode", STR),
    )
