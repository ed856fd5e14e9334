# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DECIMAL,
    INT,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import LocalizedNames, PriceType, RecurringDetailsInput, TaxCategory


@model
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
        Field("currency", STR),
        Field("isActive", STR),
        Field("isDefaultPrice", BOOL),
        Field("priceType", EnumRef(_models, "PriceType")),
        Field("priority", INT),
        Field("recurringDetails", ModelRef(_models, "RecurringDetailsInput")),
        Field("unitAmount", DECIMAL, money=("major", "number", "currency")),
    )


@model
class ProductApiInsertBo(Model):
    """A product to make"""

    default_price: str | Unset = UNSET
    """Default price; normally left out beside priceList"""
    description: str | Unset = UNSET
    """Text"""
    image: str
    """Id from the picture upload, no address"""
    localized_names: LocalizedNames | Unset = UNSET
    """Names by locale"""
    name: str
    price_list: list[PriceApiInsertBo] | Unset = UNSET
    tax_category: TaxCategory
    """Tax class"""

    FIELDS = (
        Field("defaultPrice", STR),
        Field("description", STR),
        Field("image", STR, required=True),
        Field("localizedNames", ModelRef(_models, "LocalizedNames")),
        Field("name", STR, required=True),
        Field("priceList", ListOf(ModelRef(_models, "PriceApiInsertBo"))),
        Field("taxCategory", EnumRef(_models, "TaxCategory"), required=True),
    )
