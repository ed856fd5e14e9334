# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class GetExchangeRateRequest(Model):
    """Body of getExchangeRate"""

    from_currency: str
    """Source currency (ISO 4217)"""
    to_currency: str
    """Target currency (ISO 4217)"""

    FIELDS = (
        Field("fromCurrency", "from_currency", STR, required=True),
        Field("toCurrency", "to_currency", STR, required=True),
    )
