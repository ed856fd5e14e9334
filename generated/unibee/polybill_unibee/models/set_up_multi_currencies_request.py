# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_multi_currency_config import MerchantMultiCurrencyConfig


@define(kw_only=True, eq=False, repr=False)
class SetUpMultiCurrenciesRequest(Model):
    """Body of setUpMultiCurrencies"""

    multi_currency_configs: list[MerchantMultiCurrencyConfig] | Unset = UNSET
    """Currency settings"""

    FIELDS = (
        Field(
            "multiCurrencyConfigs", "multi_currency_configs", ListOf(ModelRef(_models, "MerchantMultiCurrencyConfig"))
        ),
    )
