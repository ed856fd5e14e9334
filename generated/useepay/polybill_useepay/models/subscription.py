# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define
from polybill_runtime.codecs import (
    ANY,
    BOOL,
    DATETIME,
    INT,
    NULL,
    STR,
    EnumRef,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .cancellation_details import CancellationDetails
    from .collection_method import CollectionMethod
    from .metadata import Metadata
    from .order import Order
    from .recurring import Recurring
    from .subscription_status import SubscriptionStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("created_at", "created_at", DATETIME),
        Field("object", "object_", STR),
        Field("app_id", "app_id", STR),
        Field("create_at", "create_at", DATETIME),
        Field("merchant_no", "merchant_no", STR),
        Field("modify_at", "modify_at", DATETIME),
        Field("api_version", "api_version", STR),
        Field("cancel_at", "cancel_at", OneOf(STR, NULL)),
        Field("cancel_at_period_end", "cancel_at_period_end", OneOf(BOOL, NULL)),
        Field("canceled_at", "canceled_at", OneOf(STR, NULL)),
        Field("cancellation_details", "cancellation_details", OneOf(ModelRef(_models, "CancellationDetails"), NULL)),
        Field("collection_method", "collection_method", EnumRef(_models, "CollectionMethod")),
        Field("currency", "currency", STR),
        Field("current_period_end", "current_period_end", OneOf(DATETIME, NULL)),
        Field("current_period_start", "current_period_start", OneOf(DATETIME, NULL)),
        Field("customer_id", "customer_id", STR),
        Field("days_until_due", "days_until_due", OneOf(INT, NULL)),
        Field("description", "description", STR),
        Field("ended_at", "ended_at", OneOf(STR, NULL)),
        Field("first_invoice_id", "first_invoice_id", OneOf(STR, NULL)),
        Field("id", "id", STR),
        Field("invoice_now", "invoice_now", ANY),
        Field("latest_invoice", "latest_invoice", ANY),
        Field("livemode", "livemode", OneOf(BOOL, NULL)),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("order", "order", ModelRef(_models, "Order")),
        Field("prorate", "prorate", ANY),
        Field("recurring", "recurring", ModelRef(_models, "Recurring")),
        Field("status", "status", EnumRef(_models, "SubscriptionStatus")),
    )
