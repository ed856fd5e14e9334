# Generated: edit specs/useepay.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from polybill_runtime.schema import (
    ANY,
    BOOL,
    DATETIME,
    DECIMAL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import CollectionMethod, Interval, Metadata, Order


class CancellationFeedback(OpenStrEnum):
    """Reason of a customer who cancels"""

    CUSTOMER_SERVICE = "customer_service"
    LOW_QUALITY = "low_quality"
    MISSING_FEATURES = "missing_features"
    OTHER = "other"
    SWITCHED_SERVICE = "switched_service"
    TOO_COMPLEX = "too_complex"
    TOO_EXPENSIVE = "too_expensive"
    UNUSED = "unused"


class SubscriptionStatus(OpenStrEnum):
    """State of a subscription"""

    INCOMPLETE = "incomplete"
    INCOMPLETE_EXPIRED = "incomplete_expired"
    TRIALING = "trialing"
    ACTIVE = "active"
    PAST_DUE = "past_due"
    CANCELED = "canceled"
    UNPAID = "unpaid"
    PAUSED = "paused"


@model
class CancellationDetails(Model):
    """Why and how the subscription was cancelled"""

    comment: str | Unset = UNSET
    """The customer's own words"""
    feedback: CancellationFeedback | Unset = UNSET
    """Reason that was chosen Evidence: sdk."""

    FIELDS = (
        Field("comment", STR),
        Field("feedback", EnumRef(_models, "CancellationFeedback")),
    )


@model
class Recurring(Model):
    """Billing period and amount"""

    current_billing_cycles: int | Unset = UNSET
    """Number of periods that were billed, as its name suggests Evidence: sdk."""
    interval: Interval | Unset = UNSET
    """Unit of the billing period Evidence: sdk."""
    interval_count: int | Unset = UNSET
    """Number of units in a period"""
    total_billing_cycles: int | Unset = UNSET
    """Number of periods to bill"""
    unit_amount: Decimal | Unset = UNSET
    """Charge for each period, major units Amount in major units of ../currency."""

    FIELDS = (
        Field("current_billing_cycles", INT),
        Field("interval", EnumRef(_models, "Interval")),
        Field("interval_count", INT),
        Field("total_billing_cycles", INT),
        Field("unit_amount", DECIMAL, money=("major", "number", "../currency")),
    )


@model
class Subscription(Model):
    """A subscription"""

    created_at: datetime.datetime | Unset = UNSET
    """When it was made, in events"""
    object_: str | Unset = UNSET
    """Kind of the resource in events, such as payment_intent"""
    app_id: str | Unset = UNSET
    """Domain or app that made it"""
    create_at: datetime.datetime | Unset = UNSET
    """When it was made"""
    merchant_no: str | Unset = UNSET
    """Merchant number"""
    modify_at: datetime.datetime | Unset = UNSET
    """When it was last changed"""
    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""
    cancel_at: None | str | Unset = UNSET
    """When it is to be cancelled Evidence: inferred."""
    cancel_at_period_end: bool | None | Unset = UNSET
    """True when it ends with the current period"""
    canceled_at: None | str | Unset = UNSET
    """When it was cancelled Evidence: inferred."""
    cancellation_details: CancellationDetails | None | Unset = UNSET
    """Why and how it was cancelled"""
    collection_method: CollectionMethod | Unset = UNSET
    """How the charge is collected"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    current_period_end: datetime.datetime | None | Unset = UNSET
    """Evidence: example."""
    current_period_start: datetime.datetime | None | Unset = UNSET
    """Begin of the current period Evidence: example."""
    customer_id: str | Unset = UNSET
    days_until_due: int | None | Unset = UNSET
    """Days until an invoice is due Evidence: inferred."""
    description: str | Unset = UNSET
    """Text for the subscription"""
    ended_at: None | str | Unset = UNSET
    """When it ended Evidence: inferred."""
    first_invoice_id: None | str | Unset = UNSET
    """Evidence: inferred."""
    id: str | Unset = UNSET
    """Subscription id"""
    invoice_now: Any | Unset = UNSET
    """Of use in a cancellation only; the type is not told"""
    latest_invoice: Any | Unset = UNSET
    """Newest invoice; an id or an object, not told"""
    livemode: bool | None | Unset = UNSET
    """True for live data"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    order: Order | Unset = UNSET
    """What is sold"""
    prorate: Any | Unset = UNSET
    """Of use in a cancellation only; the type is not told"""
    recurring: Recurring | Unset = UNSET
    """Billing period and amount"""
    status: SubscriptionStatus | Unset = UNSET
    """State of the subscription Evidence: sdk."""

    FIELDS = (
        Field("created_at", DATETIME),
        Field("object", STR, "object_"),
        Field("app_id", STR),
        Field("create_at", DATETIME),
        Field("merchant_no", STR),
        Field("modify_at", DATETIME),
        Field("api_version", STR),
        Field("cancel_at", OneOf(STR, NULL)),
        Field("cancel_at_period_end", OneOf(BOOL, NULL)),
        Field("canceled_at", OneOf(STR, NULL)),
        Field("cancellation_details", OneOf(ModelRef(_models, "CancellationDetails"), NULL)),
        Field("collection_method", EnumRef(_models, "CollectionMethod")),
        Field("currency", STR),
        Field("current_period_end", OneOf(DATETIME, NULL)),
        Field("current_period_start", OneOf(DATETIME, NULL)),
        Field("customer_id", STR),
        Field("days_until_due", OneOf(INT, NULL)),
        Field("description", STR),
        Field("ended_at", OneOf(STR, NULL)),
        Field("first_invoice_id", OneOf(STR, NULL)),
        Field("id", STR),
        Field("invoice_now", ANY),
        Field("latest_invoice", ANY),
        Field("livemode", OneOf(BOOL, NULL)),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("order", ModelRef(_models, "Order")),
        Field("prorate", ANY),
        Field("recurring", ModelRef(_models, "Recurring")),
        Field("status", EnumRef(_models, "SubscriptionStatus")),
    )
