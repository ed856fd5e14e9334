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
    from .currency import Currency
    from .price_type import PriceType
    from .recurring_details_input import RecurringDetailsInput


@define(kw_only=True, eq=False, repr=False)
class PriceCreateApiRequest(Model):
    """A price to make"""

    currency: Currency
    """ISO 4217, three letters"""
    is_default_price: bool | Unset = UNSET
    """Makes it the product's default price"""
    price_type: PriceType
    """One-time or recurring"""
    priority: int | Unset = UNSET
    """Order among regional prices, lower first"""
    product_id: str
    recurring_details: RecurringDetailsInput | Unset = UNSET
    """Billing rhythm"""
    unit_amount: Decimal
    """Price of one unit, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", "currency", EnumRef(_models, "Currency"), required=True),
        Field("isDefaultPrice", "is_default_price", BOOL),
        Field("priceType", "price_type", EnumRef(_models, "PriceType"), required=True),
        Field("priority", "priority", INT),
        Field("productId", "product_id", STR, required=True),
        Field("recurringDetails", "recurring_details", ModelRef(_models, "RecurringDetailsInput")),
        Field("unitAmount", "unit_amount", DECIMAL, required=True, money=("major", "number", "currency")),
    )
