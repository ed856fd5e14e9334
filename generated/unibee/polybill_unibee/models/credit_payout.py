# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreditPayout(Model):
    """Credit payout"""

    credit_amount: int | Unset = UNSET
    """Credits that were used: a number of promo credits for a promo account, minor units for a main account; not
scaled
"""
    currency_amount: int | Unset = UNSET
    """What they are worth in minor units, in the currency of the credit account beside it Amount in minor units of a
currency that is given elsewhere.
"""
    exchange_rate: int | Unset = UNSET
    """Currency units for one credit, times 100: with 1000 one credit is worth 10.00; 100 for main accounts"""

    FIELDS = (
        Field("creditAmount", "credit_amount", INT),
        Field("currencyAmount", "currency_amount", INT, money=("minor", "number", None)),
        Field("exchangeRate", "exchange_rate", INT),
    )
