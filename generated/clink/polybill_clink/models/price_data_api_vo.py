# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal

from polybill_runtime.schema import DECIMAL, NUMBER, STR, UNSET, Field, Model, Unset, model


@model
class PriceDataApiVo(Model):
    """Price in one currency"""

    amount: Decimal | Unset = UNSET
    """Price, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    exchange_rate: float | Unset = UNSET
    """Rate from the original currency"""

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", STR),
        Field("exchangeRate", NUMBER),
    )
