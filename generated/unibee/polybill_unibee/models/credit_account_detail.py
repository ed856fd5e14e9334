# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .user_account import UserAccount
    from .user_type import UserType


@define(kw_only=True, eq=False, repr=False)
class CreditAccountDetail(Model):
    """Credit account detail"""

    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of currency."""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    currency_amount: int | Unset = UNSET
    """Credit balance expressed in money (minor units) Amount in minor units of currency."""
    exchange_rate: int | Unset = UNSET
    """Conversion rate"""
    id: int | Unset = UNSET
    """Numeric id"""
    total_decrement_amount: int | Unset = UNSET
    """Sum of decreases"""
    total_increment_amount: int | Unset = UNSET
    """Sum of increases"""
    type_: UserType | Unset = UNSET
    """1 individual, 2 business Evidence: source."""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("amount", "amount", INT, money=("minor", "number", "currency")),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("currencyAmount", "currency_amount", INT, money=("minor", "number", "currency")),
        Field("exchangeRate", "exchange_rate", INT),
        Field("id", "id", INT),
        Field("totalDecrementAmount", "total_decrement_amount", INT),
        Field("totalIncrementAmount", "total_increment_amount", INT),
        Field("type", "type_", EnumRef("user_type", "UserType")),
        Field("user", "user", OneOf(ModelRef("user_account", "UserAccount"), NULL)),
    )
