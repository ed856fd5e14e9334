# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        Gateway,
        Invoice,
        MerchantDiscountCode,
        NewUser,
        Plan,
        PlanAddonDetail,
        PlanAddonParam,
        SubscriptionDetail,
        ValidResult,
    )


@model
class PreviewSubscriptionData(Model):
    """Payload of previewSubscription"""

    addon_params: list[PlanAddonParam] | None | Unset = UNSET
    """Recurring add-ons to attach, each with a quantity"""
    addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount: MerchantDiscountCode | None | Unset = UNSET
    """Discount object"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_message: str | Unset = UNSET
    """Why the discount was (not) granted"""
    email: str | Unset = UNSET
    """E-mail address"""
    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    origin_amount: int | Unset = UNSET
    """Amount before discounts (minor units) Amount in minor units of currency."""
    other_active_subscription_id: str | Unset = UNSET
    """Another live subscription of the same product"""
    other_pending_crypto_subscription: None | SubscriptionDetail | Unset = UNSET
    """Another subscription waiting for a crypto payment"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    quantity: int | Unset = UNSET
    """Number of units"""
    recurring_discount_code: str | Unset = UNSET
    """Code kept for later cycles Evidence: sdk."""
    subscription_amount_excluding_tax: int | Unset = UNSET
    """The same before tax (minor units) Amount in minor units of currency."""
    tax_amount: int | Unset = UNSET
    """Tax (minor units) Amount in minor units of currency."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""
    trial_end: int | Unset = UNSET
    """End of trial (unix seconds)"""
    user_id: int | Unset = UNSET
    """Customer id"""
    vat_country_code: str | Unset = UNSET
    """Country used for VAT"""
    vat_country_name: str | Unset = UNSET
    vat_number: str | Unset = UNSET
    """VAT number of the company"""
    vat_number_validate: None | ValidResult | Unset = UNSET
    """VAT number check result"""
    vat_number_validate_message: str | Unset = UNSET
    """Message of that check"""

    FIELDS = (
        Field("addonParams", OneOf(ListOf(ModelRef(_models, "PlanAddonParam")), NULL)),
        Field("addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("applyPromoCredit", BOOL),
        Field("currency", STR),
        Field("discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountMessage", STR),
        Field("email", STR),
        Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", INT, money=("minor", "number", "currency")),
        Field("otherActiveSubscriptionId", STR),
        Field("otherPendingCryptoSubscription", OneOf(ModelRef(_models, "SubscriptionDetail"), NULL)),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("quantity", INT),
        Field("recurringDiscountCode", STR),
        Field("subscriptionAmountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("taxAmount", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", INT),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("trialEnd", INT, time="epoch-s"),
        Field("userId", INT),
        Field("vatCountryCode", STR),
        Field("vatCountryName", STR),
        Field("vatNumber", STR),
        Field("vatNumberValidate", OneOf(ModelRef(_models, "ValidResult"), NULL)),
        Field("vatNumberValidateMessage", STR),
    )


@model
class PreviewSubscriptionRequest(Model):
    """Body of previewSubscription"""

    addon_params: list[PlanAddonParam] | Unset = UNSET
    """Recurring add-ons to attach, each with a quantity"""
    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount_code: str | Unset = UNSET
    email: str | Unset = UNSET
    """Customer e-mail; must match userId when both are sent"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    free_in_initial_period: bool | Unset = UNSET
    """Make the first period free; wins over trialEnd"""
    free_time_end: int | Unset = UNSET
    """Custom end of that free period (unix seconds) Evidence: sdk."""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    plan_id: int
    """Main plan (or one-time plan) to subscribe, must be active"""
    quantity: int | Unset = UNSET
    """Units, default 1"""
    tax_percentage: int | Unset = UNSET
    """Override tax rate, basis points (0-9999), API key calls only"""
    trial_end: int | Unset = UNSET
    """Custom end of trial (unix seconds), used when in the future"""
    user: NewUser | Unset = UNSET
    """Customer data; finds or creates the customer when userId is absent"""
    user_id: int | Unset = UNSET
    """Existing customer id; otherwise user, or email (+ externalUserId)"""
    vat_country_code: str | Unset = UNSET
    """Country used for VAT"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("addonParams", ListOf(ModelRef(_models, "PlanAddonParam"))),
        Field("applyPromoCredit", BOOL),
        Field("applyPromoCreditAmount", INT, rules={"minimum": 0}),
        Field("currency", STR),
        Field("discountCode", STR),
        Field("email", STR),
        Field("externalUserId", STR),
        Field("freeInInitialPeriod", BOOL),
        Field("freeTimeEnd", INT, time="epoch-s"),
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", STR),
        Field("planId", INT, required=True, rules={"minimum": 0}),
        Field("quantity", INT),
        Field("taxPercentage", INT),
        Field("trialEnd", INT, time="epoch-s"),
        Field("user", ModelRef(_models, "NewUser")),
        Field("userId", INT, rules={"minimum": 0}),
        Field("vatCountryCode", STR),
        Field("vatNumber", STR),
    )


@model
class PreviewSubscriptionResponse(Model):
    """Envelope of previewSubscription"""

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
    data: None | PreviewSubscriptionData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "PreviewSubscriptionData"), NULL)),
    )
