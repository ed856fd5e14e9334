# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .new_user import NewUser
    from .plan_addon_param import PlanAddonParam


@define(kw_only=True, eq=False, repr=False)
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
        Field("addonParams", "addon_params", ListOf(ModelRef(_models, "PlanAddonParam"))),
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("applyPromoCreditAmount", "apply_promo_credit_amount", INT, rules={"minimum": 0}),
        Field("currency", "currency", STR),
        Field("discountCode", "discount_code", STR),
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("freeInInitialPeriod", "free_in_initial_period", BOOL),
        Field("freeTimeEnd", "free_time_end", INT, time="epoch-s"),
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("planId", "plan_id", INT, required=True, rules={"minimum": 0}),
        Field("quantity", "quantity", INT),
        Field("taxPercentage", "tax_percentage", INT),
        Field("trialEnd", "trial_end", INT, time="epoch-s"),
        Field("user", "user", ModelRef(_models, "NewUser")),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
        Field("vatCountryCode", "vat_country_code", STR),
        Field("vatNumber", "vat_number", STR),
    )
