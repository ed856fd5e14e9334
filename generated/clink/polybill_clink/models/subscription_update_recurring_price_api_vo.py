# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_interval import BillingInterval
    from .currency import Currency


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdateRecurringPriceApiVo(Model):
    """Price to change to"""

    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    currency_symbol: str | Unset = UNSET
    """Currency sign to show"""
    interval: BillingInterval | Unset = UNSET
    """Billing rhythm"""
    period_end: int | Unset = UNSET
    period_start: int | Unset = UNSET
    price_id: str | Unset = UNSET
    price_snapshot_id: str | Unset = UNSET
    """Unchanging copy of the price; the confirmation wants it"""
    product_id: str | Unset = UNSET
    product_name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    recurring: str | Unset = UNSET
    """Raw configuration of the rhythm, as text"""
    total_amount: Decimal | Unset = UNSET
    """Amount of a period, major units Amount in major units of currency."""
    unit_amount: Decimal | Unset = UNSET
    """Price of one unit, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", "currency", EnumRef(_models, "Currency")),
        Field("currencySymbol", "currency_symbol", STR),
        Field("interval", "interval", EnumRef(_models, "BillingInterval")),
        Field("periodEnd", "period_end", INT, time="epoch-ms"),
        Field("periodStart", "period_start", INT, time="epoch-ms"),
        Field("priceId", "price_id", STR),
        Field("priceSnapshotId", "price_snapshot_id", STR),
        Field("productId", "product_id", STR),
        Field("productName", "product_name", STR),
        Field("quantity", "quantity", INT),
        Field("recurring", "recurring", STR),
        Field("totalAmount", "total_amount", DECIMAL, money=("major", "number", "currency")),
        Field("unitAmount", "unit_amount", DECIMAL, money=("major", "number", "currency")),
    )
