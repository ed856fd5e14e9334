# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, DECIMAL, INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .price_type import PriceType
    from .recurring_details_input import RecurringDetailsInput


@define(kw_only=True, eq=False, repr=False)
class PriceApiInsertBo(Model):
    """A price of a new product"""

    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    is_active: str | Unset = UNSET
    """Whether it can be bought, as text"""
    is_default_price: bool | Unset = UNSET
    """Makes it the product's default price"""
    price_type: PriceType | Unset = UNSET
    """One-time or recurring"""
    priority: int | Unset = UNSET
    """Order among regional prices, lower first"""
    recurring_details: RecurringDetailsInput | Unset = UNSET
    """Billing rhythm"""
    unit_amount: Decimal | Unset = UNSET
    """Price of one unit, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", "currency", STR),
        Field("isActive", "is_active", STR),
        Field("isDefaultPrice", "is_default_price", BOOL),
        Field("priceType", "price_type", EnumRef(_models, "PriceType")),
        Field("priority", "priority", INT),
        Field("recurringDetails", "recurring_details", ModelRef(_models, "RecurringDetailsInput")),
        Field("unitAmount", "unit_amount", DECIMAL, money=("major", "number", "currency")),
    )
