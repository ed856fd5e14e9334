# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .collection_method import CollectionMethod
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("collection_method", "collection_method", EnumRef(_models, "CollectionMethod")),
        Field("currency", "currency", STR),
        Field("customer_id", "customer_id", STR),
        Field("days_until_due", "days_until_due", INT),
        Field("description", "description", STR),
        Field("footer", "footer", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("subscription_id", "subscription_id", STR),
        Field("total_amount", "total_amount", DECIMAL, money=("major", "number", "currency")),
    )
