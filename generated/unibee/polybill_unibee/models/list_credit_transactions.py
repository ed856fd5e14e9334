# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CreditAccountType, CreditSortField, SortType


@model
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
        Field("accountType", EnumRef(_models, "CreditAccountType"), required=True),
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("currency", STR),
        Field("email", STR),
        Field("page", INT),
        Field("sortField", EnumRef(_models, "CreditSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("transactionTypes", ListOf(INT)),
        Field("userId", INT),
    )
