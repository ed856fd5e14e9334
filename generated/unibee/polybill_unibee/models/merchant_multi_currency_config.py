# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    NUMBER,
    STR,
    UNSET,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models


@model
class MerchantCurrencyConfig(Model):
    """Merchant currency config"""

    auto_exchange: bool | Unset = UNSET
    """Take the rate from the exchange-rate provider"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    exchange_rate: float | Unset = UNSET
    """Conversion rate"""

    FIELDS = (
        Field("autoExchange", BOOL),
        Field("currency", STR),
        Field("exchangeRate", NUMBER),
    )


@model
class MerchantMultiCurrencyConfig(Model):
    """Merchant multi currency config"""

    currency_configs: list[MerchantCurrencyConfig] | None | Unset = UNSET
    """Per-currency settings"""
    default_currency: str | Unset = UNSET
    """Currency where none is named, ISO 4217"""
    last_update_time: int | Unset = UNSET
    """Last update (unix seconds)"""
    name: str | Unset = UNSET

    FIELDS = (
        Field("currencyConfigs", OneOf(ListOf(ModelRef(_models, "MerchantCurrencyConfig")), NULL)),
        Field("defaultCurrency", STR),
        Field("lastUpdateTime", INT, time="epoch-s"),
        Field("name", STR),
    )
