# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("countryCode", "country_code", STR),
        Field("currentPeriodEnd", "current_period_end", STR),
        Field("currentPeriodStart", "current_period_start", STR),
        Field("email", "email", STR),
        Field("externalPlanId", "external_plan_id", STR),
        Field("externalSubscriptionId", "external_subscription_id", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("gateway", "gateway", STR),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("planId", "plan_id", INT),
        Field("quantity", "quantity", INT),
        Field("taxPercentage", "tax_percentage", INT),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", None)),
    )
