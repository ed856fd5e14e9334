# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, NUMBER, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PriceDataApiVo(Model):
    """Price in one currency"""

    amount: Decimal | Unset = UNSET
    """Price, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    exchange_rate: float | Unset = UNSET
    """Rate from the original currency"""

    FIELDS = (
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", "currency", STR),
        Field("exchangeRate", "exchange_rate", NUMBER),
    )
