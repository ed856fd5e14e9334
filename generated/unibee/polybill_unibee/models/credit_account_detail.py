# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account_type import CreditAccountType
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", INT),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("currencyAmount", "currency_amount", INT, money=("minor", "number", "currency")),
        Field("exchangeRate", "exchange_rate", INT),
        Field("id", "id", INT),
        Field("totalDecrementAmount", "total_decrement_amount", INT),
        Field("totalIncrementAmount", "total_increment_amount", INT),
        Field("type", "type_", EnumRef(_models, "CreditAccountType")),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
