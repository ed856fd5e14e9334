# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccountType, UserAccount


@model
class CreditAccountDetail(Model):
    """Credit account detail"""

    amount: int | Unset = UNSET
    """Balance: promo credits when type is 2, minor units of currency when type is 1"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    currency_amount: int | Unset = UNSET
    """What the balance is worth, in minor units; 0 without a configuration for merchant, type and currency Amount in
minor units of currency.
"""
    exchange_rate: int | Unset = UNSET
    """Currency units for one credit, times 100: with 1000 one credit is worth 10.00; 100 for main accounts"""
    id: int | Unset = UNSET
    """Numeric id"""
    total_decrement_amount: int | Unset = UNSET
    """Sum of all decreases, zero or negative: promo credits when type is 2, minor units of currency when type is 1"""
    total_increment_amount: int | Unset = UNSET
    """Sum of all increases: promo credits when type is 2, minor units of currency when type is 1"""
    type_: CreditAccountType | Unset = UNSET
    """1 main, 2 promo Evidence: source."""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("amount", INT),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("currencyAmount", INT, money=("minor", "number", "currency")),
        Field("exchangeRate", INT),
        Field("id", INT),
        Field("totalDecrementAmount", INT),
        Field("totalIncrementAmount", INT),
        Field("type", EnumRef(_models, "CreditAccountType"), "type_"),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
