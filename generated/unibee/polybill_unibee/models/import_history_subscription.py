# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, SubscriptionDetail


@model
class ImportHistorySubscriptionData(Model):
    """Payload of importHistorySubscription"""

    subscription: None | SubscriptionDetail | Unset = UNSET
    """Subscription object"""

    FIELDS = (Field("subscription", OneOf(ModelRef(_models, "SubscriptionDetail"), NULL)),)


@model
class ImportHistorySubscriptionRequest(Model):
    """Body of importHistorySubscription"""

    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    current_period_end: str | Unset = UNSET
    """End of the period, as text YYYY-MM-DD HH:MM:SS"""
    current_period_start: str | Unset = UNSET
    """Start of the period, as text YYYY-MM-DD HH:MM:SS"""
    email: str | Unset = UNSET
    """E-mail address"""
    external_plan_id: str | Unset = UNSET
    """Caller's plan id; this or planId"""
    external_subscription_id: str | Unset = UNSET
    """Caller's subscription id"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    gateway: str | Unset = UNSET
    """Payment gateway by name: stripe, paypal, wire_transfer or changelly; the server takes any that is set up"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    plan_id: int | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("countryCode", STR),
        Field("currentPeriodEnd", STR),
        Field("currentPeriodStart", STR),
        Field("email", STR),
        Field("externalPlanId", STR),
        Field("externalSubscriptionId", STR),
        Field("externalUserId", STR),
        Field("gateway", STR),
        Field("gatewayPaymentType", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("planId", INT),
        Field("quantity", INT),
        Field("taxPercentage", INT),
        Field("totalAmount", INT, money=("minor", "number", None)),
    )


@model
class ImportHistorySubscriptionResponse(Model):
    """Envelope of importHistorySubscription"""

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
    data: ImportHistorySubscriptionData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ImportHistorySubscriptionData"), NULL)),
    )
