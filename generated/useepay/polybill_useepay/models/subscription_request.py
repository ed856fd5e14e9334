# Generated: edit specs/useepay.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import DECIMAL, INT, STR, UNSET, EnumRef, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CollectionMethod, Interval, Metadata, Order


@model
class RecurringRequest(Model):
    """Billing period and amount as the merchant wants them"""

    interval: Interval
    """Unit of the billing period Evidence: sdk."""
    interval_count: int
    """Number of units in a period, at least 1"""
    total_billing_cycles: int | Unset = UNSET
    """Number of periods to bill"""
    unit_amount: Decimal
    """Charge for each period, major units, at least 0 Amount in major units of ../currency."""

    FIELDS = (
        Field("interval", EnumRef(_models, "Interval"), required=True),
        Field("interval_count", INT, required=True, rules={"minimum": 1}),
        Field("total_billing_cycles", INT),
        Field("unit_amount", DECIMAL, required=True, rules={"minimum": 0}, money=("major", "number", "../currency")),
    )


@model
class SubscriptionRequest(Model):
    """A subscription as the merchant wants it"""

    collection_method: CollectionMethod | Unset = UNSET
    """How the charge is collected"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    customer_id: str | Unset = UNSET
    """Customer; must belong to the same merchant number"""
    default_payment_method: str | Unset = UNSET
    """Payment method to charge, pm_..."""
    description: str | Unset = UNSET
    """Text for the subscription"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    order: Order | Unset = UNSET
    """What is sold"""
    recurring: RecurringRequest | Unset = UNSET
    """Billing period and amount"""

    FIELDS = (
        Field("collection_method", EnumRef(_models, "CollectionMethod")),
        Field("currency", STR),
        Field("customer_id", STR),
        Field("default_payment_method", STR),
        Field("description", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("order", ModelRef(_models, "Order")),
        Field("recurring", ModelRef(_models, "RecurringRequest")),
    )
