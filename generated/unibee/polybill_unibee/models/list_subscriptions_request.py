# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, Limited, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .change_sort_field import ChangeSortField
    from .sort_type import SortType
    from .subscription_status import SubscriptionStatus


@define(kw_only=True, eq=False, repr=False)
class ListSubscriptionsRequest(Model):
    """Body of listSubscriptions"""

    amount_end: int | Unset = UNSET
    """Upper bound of an amount filter (minor units) Amount in minor units of currency."""
    amount_start: int | Unset = UNSET
    """Lower bound of an amount filter (minor units) Amount in minor units of currency."""
    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    email: str | Unset = UNSET
    """Filter on customer e-mail"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    plan_ids: list[int] | Unset = UNSET
    """Plans that are meant"""
    product_ids: list[int] | Unset = UNSET
    """Products that are meant"""
    search_key: str | Unset = UNSET
    """Searches subscription id and e-mail Evidence: sdk."""
    sort_field: ChangeSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[SubscriptionStatus] | Unset = UNSET
    """Filter, several allowed: 0 init, 1 pending, 2 active, 3 pending-inactive (deprecated), 4 cancelled, 5 expired,
6 suspended, 7 incomplete, 8 processing, 9 failed
"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("amountEnd", "amount_end", INT, money=("minor", "number", "currency")),
        Field("amountStart", "amount_start", INT, money=("minor", "number", "currency")),
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("Email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("page", "page", INT),
        Field("planIds", "plan_ids", ListOf(Limited(INT, {"minimum": 0}))),
        Field("productIds", "product_ids", ListOf(INT)),
        Field("searchKey", "search_key", STR),
        Field("sortField", "sort_field", EnumRef(_models, "ChangeSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("status", "status", ListOf(EnumRef(_models, "SubscriptionStatus"))),
        Field("userId", "user_id", INT),
    )
