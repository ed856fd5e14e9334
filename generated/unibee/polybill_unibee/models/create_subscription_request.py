# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .external_discount_param import ExternalDiscountParam
    from .metadata import Metadata
    from .new_user import NewUser
    from .plan_addon_param import PlanAddonParam
    from .plan_product_param import PlanProductParam


@define(kw_only=True, eq=False, repr=False)
class CreateSubscriptionRequest(Model):
    """Body of createSubscription"""

    addon_params: list[PlanAddonParam] | Unset = UNSET
    """Recurring add-ons to attach, each with a quantity"""
    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    confirm_currency: str | Unset = UNSET
    """Guard: currency expected by the caller; request fails when the server computes another"""
    confirm_total_amount: int | Unset = UNSET
    """Guard: total expected by the caller (minor units); request fails when the server computes another Amount in
minor units of confirmCurrency.
"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount: ExternalDiscountParam | Unset = UNSET
    """Ad-hoc discount (API key calls only)"""
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
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    payment_method_id: str | Unset = UNSET
    """Gateway payment method id"""
    payment_ui_mode: str | Unset = UNSET
    """Hosted (default), embedded or custom"""
    plan_id: int
    """Main plan (or one-time plan) to subscribe, must be active"""
    product_data: PlanProductParam | Unset = UNSET
    """Replaces product name/description on the invoice"""
    quantity: int | Unset = UNSET
    """Units, default 1"""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    split_payment: bool | Unset = UNSET
    """Create a hosted invoice that may be paid in parts, no automatic charge Evidence: sdk."""
    start_incomplete: bool | Unset = UNSET
    """Start in status incomplete with an unpaid invoice (pay later)"""
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
        Field("cancelUrl", "cancel_url", STR),
        Field("confirmCurrency", "confirm_currency", STR),
        Field("confirmTotalAmount", "confirm_total_amount", INT, money=("minor", "number", "confirmCurrency")),
        Field("currency", "currency", STR),
        Field("discount", "discount", ModelRef(_models, "ExternalDiscountParam")),
        Field("discountCode", "discount_code", STR),
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("freeInInitialPeriod", "free_in_initial_period", BOOL),
        Field("freeTimeEnd", "free_time_end", INT, time="epoch-s"),
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("paymentMethodId", "payment_method_id", STR),
        Field("paymentUIMode", "payment_ui_mode", STR),
        Field("planId", "plan_id", INT, required=True, rules={"minimum": 0}),
        Field("productData", "product_data", ModelRef(_models, "PlanProductParam")),
        Field("quantity", "quantity", INT),
        Field("returnUrl", "return_url", STR),
        Field("splitPayment", "split_payment", BOOL),
        Field("startIncomplete", "start_incomplete", BOOL),
        Field("taxPercentage", "tax_percentage", INT),
        Field("trialEnd", "trial_end", INT, time="epoch-s"),
        Field("user", "user", ModelRef(_models, "NewUser")),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
        Field("vatCountryCode", "vat_country_code", STR),
        Field("vatNumber", "vat_number", STR),
    )
