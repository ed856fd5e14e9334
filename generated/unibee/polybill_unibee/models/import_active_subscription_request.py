# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .external_discount_param import ExternalDiscountParam
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("billingCycleAnchor", "billing_cycle_anchor", STR),
        Field("countryCode", "country_code", STR),
        Field("createTime", "create_time", STR),
        Field("currentPeriodEnd", "current_period_end", STR),
        Field("currentPeriodStart", "current_period_start", STR),
        Field("discount", "discount", ModelRef(_models, "ExternalDiscountParam")),
        Field("email", "email", STR),
        Field("expectedTotalAmount", "expected_total_amount", INT, money=("minor", "number", None)),
        Field("externalPlanId", "external_plan_id", STR),
        Field("externalSubscriptionId", "external_subscription_id", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("features", "features", STR),
        Field("firstPaidTime", "first_paid_time", STR),
        Field("gateway", "gateway", STR),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("paypalAgreementToken", "paypal_agreement_token", STR, secret=True),
        Field("paypalVaultId", "paypal_vault_id", STR),
        Field("planId", "plan_id", INT),
        Field("quantity", "quantity", INT),
        Field("StripePaymentMethod", "stripe_payment_method", STR),
        Field("StripeUserId", "stripe_user_id", STR),
        Field("taxPercentage", "tax_percentage", INT),
        Field("vatNumber", "vat_number", STR),
    )
