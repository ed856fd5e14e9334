# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, Limited, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ChangeSortField, SortType, SubscriptionStatus


@model
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
        Field("amountEnd", INT, money=("minor", "number", "currency")),
        Field("amountStart", INT, money=("minor", "number", "currency")),
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("currency", STR),
        Field("Email", STR),
        Field("externalUserId", STR),
        Field("page", INT),
        Field("planIds", ListOf(Limited(INT, {"minimum": 0}))),
        Field("productIds", ListOf(INT)),
        Field("searchKey", STR),
        Field("sortField", EnumRef(_models, "ChangeSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("status", ListOf(EnumRef(_models, "SubscriptionStatus"))),
        Field("userId", INT),
    )
