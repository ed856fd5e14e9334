# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        ExternalDiscountParam,
        GatewayAction,
        Metadata,
        NewUser,
        PlanAddonParam,
        PlanProductParam,
        Subscription,
        SubscriptionDetail,
        UserAccount,
    )


@model
class CreateSubscriptionData(Model):
    """Payload of createSubscription"""

    action: GatewayAction | None | Unset = UNSET
    """Gateway-specific JSON for the client side (free form; may be null)"""
    invoice_id: str | Unset = UNSET
    link: str | Unset = UNSET
    """Hosted URL"""
    other_pending_crypto_subscription: None | SubscriptionDetail | Unset = UNSET
    """Another subscription waiting for a crypto payment"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    payment_id: str | Unset = UNSET
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    token: str | Unset = UNSET
    """Portal token of the customer"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("invoiceId", STR),
        Field("link", STR),
        Field("otherPendingCryptoSubscription", OneOf(ModelRef(_models, "SubscriptionDetail"), NULL)),
        Field("paid", BOOL),
        Field("paymentId", STR),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("token", STR, secret=True),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )


@model
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
        Field("addonParams", ListOf(ModelRef(_models, "PlanAddonParam"))),
        Field("applyPromoCredit", BOOL),
        Field("applyPromoCreditAmount", INT, rules={"minimum": 0}),
        Field("cancelUrl", STR),
        Field("confirmCurrency", STR),
        Field("confirmTotalAmount", INT, money=("minor", "number", "confirmCurrency")),
        Field("currency", STR),
        Field("discount", ModelRef(_models, "ExternalDiscountParam")),
        Field("discountCode", STR),
        Field("email", STR),
        Field("externalUserId", STR),
        Field("freeInInitialPeriod", BOOL),
        Field("freeTimeEnd", INT, time="epoch-s"),
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paymentMethodId", STR),
        Field("paymentUIMode", STR, "payment_ui_mode"),
        Field("planId", INT, required=True, rules={"minimum": 0}),
        Field("productData", ModelRef(_models, "PlanProductParam")),
        Field("quantity", INT),
        Field("returnUrl", STR),
        Field("splitPayment", BOOL),
        Field("startIncomplete", BOOL),
        Field("taxPercentage", INT),
        Field("trialEnd", INT, time="epoch-s"),
        Field("user", ModelRef(_models, "NewUser")),
        Field("userId", INT, rules={"minimum": 0}),
        Field("vatCountryCode", STR),
        Field("vatNumber", STR),
    )


@model
class CreateSubscriptionResponse(Model):
    """Envelope of createSubscription"""

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
    data: CreateSubscriptionData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateSubscriptionData"), NULL)),
    )
