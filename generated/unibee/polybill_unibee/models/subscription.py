# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gas_payer import GasPayer
    from .metadata import Metadata
    from .subscription_multi_trial import SubscriptionMultiTrial
    from .subscription_status import SubscriptionStatus
    from .subscription_type import SubscriptionType


@define(kw_only=True, eq=False, repr=False)
class Subscription(Model):
    """Subscription"""

    addon_data: str | Unset = UNSET
    """Add-ons serialised as a JSON string"""
    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of currency."""
    billing_cycle_anchor: int | Unset = UNSET
    """Unix time that anchors the billing day"""
    cancel_at_period_end: int | Unset = UNSET
    """1 when the subscription ends with the current period, else 0"""
    cancel_or_expire_time: int | Unset = UNSET
    """Unix time of cancellation/expiry, 0 while alive"""
    cancel_reason: str | Unset = UNSET
    """Stored cancellation reason"""
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    current_period_end: int | Unset = UNSET
    """End of the running period (unix seconds)"""
    current_period_paid: int | Unset = UNSET
    """1 when paid, otherwise unix time at which the unpaid period lapses"""
    current_period_start: int | Unset = UNSET
    """Start of the running period (unix seconds)"""
    default_payment_method_id: str | Unset = UNSET
    """Gateway payment method used by default"""
    dunning_time: int | Unset = UNSET
    """Dunning time (unix seconds)"""
    external_subscription_id: str | Unset = UNSET
    """Caller's subscription id"""
    features: str | Unset = UNSET
    """Free-form feature data (string)"""
    first_paid_time: int | Unset = UNSET
    """First successful payment (unix seconds)"""
    gas_payer: GasPayer | Unset = UNSET
    """Who carries crypto network fees: merchant or user Evidence: source."""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_status: str | Unset = UNSET
    """Raw status text of the gateway"""
    id: int | Unset = UNSET
    """Numeric id"""
    last_update_time: int | Unset = UNSET
    """Last update (unix seconds)"""
    latest_invoice_id: str | Unset = UNSET
    """Id of the newest invoice"""
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    multi_trial: None | SubscriptionMultiTrial | Unset = UNSET
    """Multi-stage trial state Evidence: sdk."""
    original_period_end: int | Unset = UNSET
    """Period end before adjustments (unix seconds)"""
    pending_update_id: str | Unset = UNSET
    """Id of a pending change"""
    plan_id: int | Unset = UNSET
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    quantity: int | Unset = UNSET
    """Number of units"""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    status: SubscriptionStatus | Unset = UNSET
    """0 init, 1 pending, 2 active, 3 pending-inactive (deprecated), 4 cancelled, 5 expired, 6 suspended, 7
incomplete, 8 processing, 9 failed Evidence: source.
"""
    subscription_id: str | Unset = UNSET
    task_time: str | Unset = UNSET
    """Scheduler time (text)"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    test_clock: int | Unset = UNSET
    """Simulated clock (unix seconds); takes the subscription out of the scheduler"""
    trial_end: int | Unset = UNSET
    """End of trial (unix seconds)"""
    type_: SubscriptionType | Unset = UNSET
    """0 managed by gateway, 1 managed by UniBee Evidence: source."""
    user_id: int | Unset = UNSET
    """Customer id"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("addonData", "addon_data", STR),
        Field("amount", "amount", INT, money=("minor", "number", "currency")),
        Field("billingCycleAnchor", "billing_cycle_anchor", INT, time="epoch-s"),
        Field("cancelAtPeriodEnd", "cancel_at_period_end", INT),
        Field("cancelOrExpireTime", "cancel_or_expire_time", INT, time="epoch-s"),
        Field("cancelReason", "cancel_reason", STR),
        Field("countryCode", "country_code", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("currentPeriodEnd", "current_period_end", INT, time="epoch-s"),
        Field("currentPeriodPaid", "current_period_paid", INT),
        Field("currentPeriodStart", "current_period_start", INT, time="epoch-s"),
        Field("defaultPaymentMethodId", "default_payment_method_id", STR),
        Field("dunningTime", "dunning_time", INT, time="epoch-s"),
        Field("externalSubscriptionId", "external_subscription_id", STR),
        Field("features", "features", STR),
        Field("firstPaidTime", "first_paid_time", INT, time="epoch-s"),
        Field("gasPayer", "gas_payer", EnumRef(_models, "GasPayer")),
        Field("gatewayId", "gateway_id", INT),
        Field("gatewayStatus", "gateway_status", STR),
        Field("id", "id", INT),
        Field("lastUpdateTime", "last_update_time", INT, time="epoch-s"),
        Field("latestInvoiceId", "latest_invoice_id", STR),
        Field("merchantId", "merchant_id", INT),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("multiTrial", "multi_trial", OneOf(ModelRef(_models, "SubscriptionMultiTrial"), NULL)),
        Field("originalPeriodEnd", "original_period_end", INT, time="epoch-s"),
        Field("pendingUpdateId", "pending_update_id", STR),
        Field("planId", "plan_id", INT),
        Field("productId", "product_id", INT),
        Field("quantity", "quantity", INT),
        Field("returnUrl", "return_url", STR),
        Field("status", "status", EnumRef(_models, "SubscriptionStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("taskTime", "task_time", STR),
        Field("taxPercentage", "tax_percentage", INT),
        Field("testClock", "test_clock", INT, time="epoch-s"),
        Field("trialEnd", "trial_end", INT, time="epoch-s"),
        Field("type", "type_", EnumRef(_models, "SubscriptionType")),
        Field("userId", "user_id", INT),
        Field("vatNumber", "vat_number", STR),
    )
