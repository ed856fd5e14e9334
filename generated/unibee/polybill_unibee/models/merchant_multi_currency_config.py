# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_currency_config import MerchantCurrencyConfig


@define(kw_only=True, eq=False, repr=False)
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
        Field("currencyConfigs", "currency_configs", OneOf(ListOf(ModelRef(_models, "MerchantCurrencyConfig")), NULL)),
        Field("defaultCurrency", "default_currency", STR),
        Field("lastUpdateTime", "last_update_time", INT, time="epoch-s"),
        Field("name", "name", STR),
    )
