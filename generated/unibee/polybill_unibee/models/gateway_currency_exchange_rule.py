# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import NUMBER, STR, UNSET, Field, Model, Unset, model


@model
class GatewayCurrencyExchangeRule(Model):
    """Gateway currency exchange rule"""

    exchange_rate: float | Unset = UNSET
    """Conversion rate; 0 means use the rate provider"""
    from_currency: str | Unset = UNSET
    """Source currency"""
    to_currency: str | Unset = UNSET
    """Target currency"""

    FIELDS = (
        Field("exchange_rate", NUMBER),
        Field("from_currency", STR),
        Field("to_currency", STR),
    )
