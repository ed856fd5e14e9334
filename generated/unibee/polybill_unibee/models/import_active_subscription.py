# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ExternalDiscountParam, Metadata, SubscriptionDetail


@model
class ImportActiveSubscriptionData(Model):
    """Payload of importActiveSubscription"""

    subscription: None | SubscriptionDetail | Unset = UNSET
    """Subscription object"""

    FIELDS = (Field("subscription", OneOf(ModelRef(_models, "SubscriptionDetail"), NULL)),)


@model
class ImportActiveSubscriptionRequest(Model):
    """Body of importActiveSubscription"""

    billing_cycle_anchor: str | Unset = UNSET
    """Time that anchors the billing day, as text YYYY-MM-DD HH:MM:SS"""
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_time: str | Unset = UNSET
    """Creation time, as text YYYY-MM-DD HH:MM:SS"""
    current_period_end: str | Unset = UNSET
    """End of the running period, as text YYYY-MM-DD HH:MM:SS"""
    current_period_start: str | Unset = UNSET
    """Start of the running period, as text YYYY-MM-DD HH:MM:SS"""
    discount: ExternalDiscountParam | Unset = UNSET
    """Discount object"""
    email: str | Unset = UNSET
    """E-mail address"""
    expected_total_amount: int | Unset = UNSET
    """Amount in minor units of a currency that is given elsewhere."""
    external_plan_id: str | Unset = UNSET
    """Caller's plan id; this or planId"""
    external_subscription_id: str | Unset = UNSET
    """Caller's subscription id"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    features: str | Unset = UNSET
    """Free-form feature data (string)"""
    first_paid_time: str | Unset = UNSET
    """First successful payment, as text YYYY-MM-DD HH:MM:SS"""
    gateway: str | Unset = UNSET
    """Payment gateway by name: stripe, paypal, wire_transfer or changelly; the server takes any that is set up"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    paypal_agreement_token: str | Unset = UNSET
    paypal_vault_id: str | Unset = UNSET
    plan_id: int | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    stripe_payment_method: str | Unset = UNSET
    stripe_user_id: str | Unset = UNSET
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("billingCycleAnchor", STR),
        Field("countryCode", STR),
        Field("createTime", STR),
        Field("currentPeriodEnd", STR),
        Field("currentPeriodStart", STR),
        Field("discount", ModelRef(_models, "ExternalDiscountParam")),
        Field("email", STR),
        Field("expectedTotalAmount", INT, money=("minor", "number", None)),
        Field("externalPlanId", STR),
        Field("externalSubscriptionId", STR),
        Field("externalUserId", STR),
        Field("features", STR),
        Field("firstPaidTime", STR),
        Field("gateway", STR),
        Field("gatewayPaymentType", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paypalAgreementToken", STR, secret=True),
        Field("paypalVaultId", STR),
        Field("planId", INT),
        Field("quantity", INT),
        Field("StripePaymentMethod", STR),
        Field("StripeUserId", STR),
        Field("taxPercentage", INT),
        Field("vatNumber", STR),
    )


@model
class ImportActiveSubscriptionResponse(Model):
    """Envelope of importActiveSubscription"""

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
    data: ImportActiveSubscriptionData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ImportActiveSubscriptionData"), NULL)),
    )
