# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SetUpExchangeRateApiRequest(Model):
    """Body of setUpExchangeRateApi"""

    exchange_rate_api_key: str | Unset = UNSET
    """Key of the exchange-rate provider (masked in answers)"""

    FIELDS = (Field("exchangeRateApiKey", "exchange_rate_api_key", STR, secret=True),)
