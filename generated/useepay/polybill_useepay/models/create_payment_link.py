# Generated: edit specs/useepay.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, DECIMAL, STR, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CustomerData, Metadata, Order


@model
class CollectableOptions(Model):
    """What the page asks the payer for"""

    billing_address: bool | Unset = UNSET
    message: bool | Unset = UNSET
    phone_number: bool | Unset = UNSET
    reference: bool | Unset = UNSET
    shipping_address: bool | Unset = UNSET
    """Address of the delivery"""

    FIELDS = (
        Field("billing_address", BOOL),
        Field("message", BOOL),
        Field("phone_number", BOOL),
        Field("reference", BOOL),
        Field("shipping_address", BOOL),
    )


@model
class CreatePaymentLinkRequest(Model):
    """What to pay, and what to ask the payer for"""

    amount: Decimal | Unset = UNSET
    """Amount to pay, major units Amount in major units of currency."""
    collectable_options: CollectableOptions | Unset = UNSET
    """What the page asks the payer for"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    customer: CustomerData | Unset = UNSET
    """Customer's data"""
    customer_id: str | Unset = UNSET
    """Customer; must belong to the same merchant number"""
    description: str | Unset = UNSET
    """Text for the link"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    order: Order | Unset = UNSET
    """What is sold"""
    reference: str | Unset = UNSET
    """The merchant's reference"""
    reusable: bool | Unset = UNSET
    """Whether it may be used again"""
    supported_currencies: list[str] | Unset = UNSET
    """Currencies that are offered"""
    title: str | Unset = UNSET
    """Title of the link"""

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("collectable_options", ModelRef(_models, "CollectableOptions")),
        Field("currency", STR),
        Field("customer", ModelRef(_models, "CustomerData")),
        Field("customer_id", STR),
        Field("description", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("order", ModelRef(_models, "Order")),
        Field("reference", STR),
        Field("reusable", BOOL),
        Field("supported_currencies", ListOf(STR)),
        Field("title", STR),
    )
