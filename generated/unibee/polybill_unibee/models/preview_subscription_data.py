# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway import Gateway
    from .invoice import Invoice
    from .merchant_discount_code import MerchantDiscountCode
    from .plan import Plan
    from .plan_addon_detail import PlanAddonDetail
    from .plan_addon_param import PlanAddonParam
    from .subscription_detail import SubscriptionDetail
    from .valid_result import ValidResult


@define(kw_only=True, eq=False, repr=False)
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
        Field("addonParams", "addon_params", OneOf(ListOf(ModelRef(_models, "PlanAddonParam")), NULL)),
        Field("addons", "addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("currency", "currency", STR),
        Field("discount", "discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountMessage", "discount_message", STR),
        Field("email", "email", STR),
        Field("gateway", "gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", "origin_amount", INT, money=("minor", "number", "currency")),
        Field("otherActiveSubscriptionId", "other_active_subscription_id", STR),
        Field(
            "otherPendingCryptoSubscription",
            "other_pending_crypto_subscription",
            OneOf(ModelRef(_models, "SubscriptionDetail"), NULL),
        ),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("quantity", "quantity", INT),
        Field("recurringDiscountCode", "recurring_discount_code", STR),
        Field(
            "subscriptionAmountExcludingTax",
            "subscription_amount_excluding_tax",
            INT,
            money=("minor", "number", "currency"),
        ),
        Field("taxAmount", "tax_amount", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", "tax_percentage", INT),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
        Field("trialEnd", "trial_end", INT, time="epoch-s"),
        Field("userId", "user_id", INT),
        Field("vatCountryCode", "vat_country_code", STR),
        Field("vatCountryName", "vat_country_name", STR),
        Field("vatNumber", "vat_number", STR),
        Field("vatNumberValidate", "vat_number_validate", OneOf(ModelRef(_models, "ValidResult"), NULL)),
        Field("vatNumberValidateMessage", "vat_number_validate_message", STR),
    )
