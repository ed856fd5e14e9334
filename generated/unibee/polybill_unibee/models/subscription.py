# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import GasPayer, IntervalUnit, Metadata, SubscriptionStatus


class SubscriptionType(OpenIntEnum):
    """Who runs the billing cycle"""

    GATEWAY = 0
    UNIBEE = 1


@model
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
        Field("addonData", STR),
        Field("amount", INT, money=("minor", "number", "currency")),
        Field("billingCycleAnchor", INT, time="epoch-s"),
        Field("cancelAtPeriodEnd", INT),
        Field("cancelOrExpireTime", INT, time="epoch-s"),
        Field("cancelReason", STR),
        Field("countryCode", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("currentPeriodEnd", INT, time="epoch-s"),
        Field("currentPeriodPaid", INT),
        Field("currentPeriodStart", INT, time="epoch-s"),
        Field("defaultPaymentMethodId", STR),
        Field("dunningTime", INT, time="epoch-s"),
        Field("externalSubscriptionId", STR),
        Field("features", STR),
        Field("firstPaidTime", INT, time="epoch-s"),
        Field("gasPayer", EnumRef(_models, "GasPayer")),
        Field("gatewayId", INT),
        Field("gatewayStatus", STR),
        Field("id", INT),
        Field("lastUpdateTime", INT, time="epoch-s"),
        Field("latestInvoiceId", STR),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("multiTrial", OneOf(ModelRef(_models, "SubscriptionMultiTrial"), NULL)),
        Field("originalPeriodEnd", INT, time="epoch-s"),
        Field("pendingUpdateId", STR),
        Field("planId", INT),
        Field("productId", INT),
        Field("quantity", INT),
        Field("returnUrl", STR),
        Field("status", EnumRef(_models, "SubscriptionStatus")),
        Field("subscriptionId", STR),
        Field("taskTime", STR),
        Field("taxPercentage", INT),
        Field("testClock", INT, time="epoch-s"),
        Field("trialEnd", INT, time="epoch-s"),
        Field("type", EnumRef(_models, "SubscriptionType"), "type_"),
        Field("userId", INT),
        Field("vatNumber", STR),
    )


@model
class SubscriptionMultiTrial(Model):
    """Subscription multi trial"""

    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    current_index: int | Unset = UNSET
    """Index of the running trial stage"""
    finished: bool | Unset = UNSET
    """All trial stages are over"""
    plan_id: int | Unset = UNSET
    regular_price: int | Unset = UNSET
    """Regular price after the trials (minor units) Amount in minor units of currency."""
    started_at: int | Unset = UNSET
    """Start (unix seconds)"""
    trials: list[SubscriptionMultiTrialItem] | None | Unset = UNSET
    """Trial stages"""
    version: int | Unset = UNSET

    FIELDS = (
        Field("currency", STR),
        Field("currentIndex", INT),
        Field("finished", BOOL),
        Field("planId", INT),
        Field("regularPrice", INT, money=("minor", "number", "currency")),
        Field("startedAt", INT, time="epoch-s"),
        Field("trials", OneOf(ListOf(ModelRef(_models, "SubscriptionMultiTrialItem")), NULL)),
        Field("version", INT),
    )


@model
class SubscriptionMultiTrialItem(Model):
    """Subscription multi trial item"""

    compare_at_price: int | Unset = UNSET
    """Strike-through display price (minor units), never billed Amount in minor units of a currency that is given
elsewhere.
"""
    duration: int | Unset = UNSET
    """Length of the trial stage in seconds"""
    interval_count: int | Unset = UNSET
    """Number of interval units per billing period"""
    interval_unit: IntervalUnit | Unset = UNSET
    """Billing unit: day, week, month or year"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    name: str | Unset = UNSET
    price: int | Unset = UNSET
    """Price (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("compareAtPrice", INT, money=("minor", "number", None)),
        Field("duration", INT, time="duration-s"),
        Field("intervalCount", INT),
        Field("intervalUnit", EnumRef(_models, "IntervalUnit")),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", STR),
        Field("price", INT, money=("minor", "number", None)),
    )
