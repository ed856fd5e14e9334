# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NUMBER, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", INT, money=("minor", "number", "currency")),
        Field("autoExchange", "auto_exchange", BOOL),
        Field("currency", "currency", STR),
        Field("disable", "disable", BOOL),
        Field("exchangeRate", "exchange_rate", NUMBER),
        Field("fixedAmount", "fixed_amount", INT, money=("minor", "number", "currency")),
    )
