# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, DECIMAL, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .collectable_options import CollectableOptions
    from .customer_data import CustomerData
    from .metadata import Metadata
    from .order import Order


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("collectable_options", "collectable_options", ModelRef(_models, "CollectableOptions")),
        Field("currency", "currency", STR),
        Field("customer", "customer", ModelRef(_models, "CustomerData")),
        Field("customer_id", "customer_id", STR),
        Field("description", "description", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("order", "order", ModelRef(_models, "Order")),
        Field("reference", "reference", STR),
        Field("reusable", "reusable", BOOL),
        Field("supported_currencies", "supported_currencies", ListOf(STR)),
        Field("title", "title", STR),
    )
