# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    BOOL,
    DECIMAL,
    INT,
    NULL,
    STR,
    EnumRef,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .currency import Currency
    from .price_type import PriceType
    from .recurring_details import RecurringDetails


@define(kw_only=True, eq=False, repr=False)
class PlatformPriceApiVo(Model):
    """A price"""

    active: bool | Unset = UNSET
    """Whether it can be bought"""
    create_time: int | Unset = UNSET
    """When it was made"""
    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    price_id: str | Unset = UNSET
    price_snapshot_id: None | str | Unset = UNSET
    """Unchanging copy of the price; null when there is none in use"""
    price_type: PriceType | Unset = UNSET
    """One-time or recurring"""
    product_id: str | Unset = UNSET
    recurring: RecurringDetails | Unset = UNSET
    """Billing rhythm"""
    unit_amount: Decimal | Unset = UNSET
    """Price of one unit, major units Amount in major units of currency."""

    FIELDS = (
        Field("active", "active", BOOL),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("currency", "currency", EnumRef(_models, "Currency")),
        Field("priceId", "price_id", STR),
        Field("priceSnapshotId", "price_snapshot_id", OneOf(STR, NULL)),
        Field("priceType", "price_type", EnumRef(_models, "PriceType")),
        Field("productId", "product_id", STR),
        Field("recurring", "recurring", ModelRef(_models, "RecurringDetails")),
        Field("unitAmount", "unit_amount", DECIMAL, money=("major", "number", "currency")),
    )
