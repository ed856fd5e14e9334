# Generated: edit specs/useepay.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import DECIMAL, INT, STR, UNSET, EnumRef, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CollectionMethod, Metadata


@model
class CreateInvoiceRequest(Model):
    """An invoice as the merchant wants it"""

    collection_method: CollectionMethod | Unset = UNSET
    """How the charge is collected"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    customer_id: str | Unset = UNSET
    """Customer; must belong to the same merchant number"""
    days_until_due: int | Unset = UNSET
    """Days until it is due"""
    description: str | Unset = UNSET
    """Text for the invoice"""
    footer: str | Unset = UNSET
    """Text at the foot of the invoice"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    subscription_id: str | Unset = UNSET
    """Subscription that it belongs to"""
    total_amount: Decimal | Unset = UNSET
    """Amount to pay, major units Amount in major units of currency."""

    FIELDS = (
        Field("collection_method", EnumRef(_models, "CollectionMethod")),
        Field("currency", STR),
        Field("customer_id", STR),
        Field("days_until_due", INT),
        Field("description", STR),
        Field("footer", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("subscription_id", STR),
        Field("total_amount", DECIMAL, money=("major", "number", "currency")),
    )
