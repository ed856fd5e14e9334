# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ExchangeAmountRequest(Model):
    """Body of exchangeAmount"""

    amount: int
    """Amount to convert (minor units) Amount in minor units of currency."""
    currency: str
    """ISO 4217 currency code, upper case"""

    FIELDS = (
        Field("amount", "amount", INT, required=True, money=("minor", "number", "currency")),
        Field("currency", "currency", STR, required=True),
    )
