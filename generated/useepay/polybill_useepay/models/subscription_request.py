# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .collection_method import CollectionMethod
    from .metadata import Metadata
    from .order import Order
    from .recurring_request import RecurringRequest


@define(kw_only=True, eq=False, repr=False)
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
        Field("collection_method", "collection_method", EnumRef(_models, "CollectionMethod")),
        Field("currency", "currency", STR),
        Field("customer_id", "customer_id", STR),
        Field("default_payment_method", "default_payment_method", STR),
        Field("description", "description", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("order", "order", ModelRef(_models, "Order")),
        Field("recurring", "recurring", ModelRef(_models, "RecurringRequest")),
    )
