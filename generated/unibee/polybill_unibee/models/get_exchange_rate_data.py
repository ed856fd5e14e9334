# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import NUMBER, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GetExchangeRateData(Model):
    """Payload of getExchangeRate"""

    exchange_rate: float | Unset = UNSET
    """Conversion rate"""
    from_currency: str | Unset = UNSET
    """Source currency (ISO 4217)"""
    to_currency: str | Unset = UNSET
    """Target currency (ISO 4217)"""

    FIELDS = (
        Field("exchangeRate", "exchange_rate", NUMBER),
        Field("fromCurrency", "from_currency", STR),
        Field("toCurrency", "to_currency", STR),
    )
