# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import INT
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreditPayout(Model):
    """Credit payout"""

    credit_amount: int | Unset = UNSET
    """Credits (scale 100)"""
    currency_amount: int | Unset = UNSET
    """Credit balance expressed in money (minor units) Amount in minor units of a currency that stands elsewhere."""
    exchange_rate: int | Unset = UNSET
    """Conversion rate"""

    FIELDS = (
        Field("creditAmount", "credit_amount", INT),
        Field("currencyAmount", "currency_amount", INT, money=("minor", "number", None)),
        Field("exchangeRate", "exchange_rate", INT),
    )
