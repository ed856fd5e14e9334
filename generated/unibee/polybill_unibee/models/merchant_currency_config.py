# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, NUMBER, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantCurrencyConfig(Model):
    """Merchant currency config"""

    auto_exchange: bool | Unset = UNSET
    """Take the rate from the exchange-rate provider"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    exchange_rate: float | Unset = UNSET
    """Conversion rate"""

    FIELDS = (
        Field("autoExchange", "auto_exchange", BOOL),
        Field("currency", "currency", STR),
        Field("exchangeRate", "exchange_rate", NUMBER),
    )
