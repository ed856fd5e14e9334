# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, NUMBER, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GatewayCurrencyExchange(Model):
    """Gateway currency exchange"""

    exchange_amount: int | Unset = UNSET
    """Converted amount"""
    exchange_rate: float | Unset = UNSET
    """Conversion rate; 0 means use the rate provider"""
    from_currency: str | Unset = UNSET
    """Source currency"""
    to_currency: str | Unset = UNSET
    """Target currency"""

    FIELDS = (
        Field("exchange_amount", "exchange_amount", INT),
        Field("exchange_rate", "exchange_rate", NUMBER),
        Field("from_currency", "from_currency", STR),
        Field("to_currency", "to_currency", STR),
    )
