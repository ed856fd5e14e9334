# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, DECIMAL, INT, STR, UNSET, EnumRef, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Currency, PriceType, RecurringDetailsInput


@model
class PriceUpdateApiRequest(Model):
    """What to change of a price"""

    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    is_active: str | Unset = UNSET
    """Whether it can be bought, as text"""
    is_default_price: bool | Unset = UNSET
    """Makes it the product's default price"""
    price_type: PriceType | Unset = UNSET
    """One-time or recurring"""
    priority: int | Unset = UNSET
    """Order among regional prices, lower first"""
    product_id: str | Unset = UNSET
    recurring_details: RecurringDetailsInput | Unset = UNSET
    """Billing rhythm"""
    unit_amount: Decimal | Unset = UNSET
    """Price of one unit, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", EnumRef(_models, "Currency")),
        Field("isActive", STR),
        Field("isDefaultPrice", BOOL),
        Field("priceType", EnumRef(_models, "PriceType")),
        Field("priority", INT),
        Field("productId", STR),
        Field("recurringDetails", ModelRef(_models, "RecurringDetailsInput")),
        Field("unitAmount", DECIMAL, money=("major", "number", "currency")),
    )
