# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account_type import CreditAccountType
    from .credit_sort_field import CreditSortField
    from .sort_type import SortType


@define(kw_only=True, eq=False, repr=False)
class ListCreditTransactionsRequest(Model):
    """Body of listCreditTransactions"""

    account_type: CreditAccountType
    """1 main recharge account, 2 promo-credit account Evidence: source."""
    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    email: str | Unset = UNSET
    """E-mail address"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    sort_field: CreditSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: source."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    transaction_types: list[int] | Unset = UNSET
    """Filter, several allowed: kinds of movement, see CreditTransactionType"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("accountType", "account_type", EnumRef(_models, "CreditAccountType"), required=True),
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("email", "email", STR),
        Field("page", "page", INT),
        Field("sortField", "sort_field", EnumRef(_models, "CreditSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("transactionTypes", "transaction_types", ListOf(INT)),
        Field("userId", "user_id", INT),
    )
