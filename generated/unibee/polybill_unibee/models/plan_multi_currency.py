# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NUMBER, STR, UNSET, Field, Model, Unset, model


@model
class PlanMultiCurrency(Model):
    """Plan multi currency"""

    amount: int | Unset = UNSET
    """Converted price for display (minor units) Amount in minor units of currency."""
    auto_exchange: bool | Unset = UNSET
    """Take the rate from the exchange-rate provider"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    disable: bool | Unset = UNSET
    """Switch currency conversion off for this entry"""
    exchange_rate: float | Unset = UNSET
    """Conversion rate"""
    fixed_amount: int | Unset = UNSET
    """Pinned price for this currency (minor units) when > 0 Amount in minor units of currency. Evidence: sdk."""

    FIELDS = (
        Field("amount", INT, money=("minor", "number", "currency")),
        Field("autoExchange", BOOL),
        Field("currency", STR),
        Field("disable", BOOL),
        Field("exchangeRate", NUMBER),
        Field("fixedAmount", INT, money=("minor", "number", "currency")),
    )
