# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, Limited, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentMovementSortField, PaymentTimelineStatus, PaymentTimelineType, SortType


@model
class ListPaymentTimelineRequest(Model):
    """Body of listPaymentTimeline"""

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
    gateway_ids: list[int] | Unset = UNSET
    """Filter by gateway ids"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    search_key: str | Unset = UNSET
    """Searches subscription, invoice, payment and user id Evidence: sdk."""
    sort_field: PaymentMovementSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: source."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[PaymentTimelineStatus] | Unset = UNSET
    """Filter, several allowed: 0 pending, 1 success, 2 failed, 3 cancelled"""
    timeline_types: list[PaymentTimelineType] | Unset = UNSET
    """Filter: 0 payment, 1 refund"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("amountEnd", INT, money=("minor", "number", "currency")),
        Field("amountStart", INT, money=("minor", "number", "currency")),
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("currency", STR),
        Field("gatewayIds", ListOf(Limited(INT, {"minimum": 0}))),
        Field("page", INT),
        Field("searchKey", STR),
        Field("sortField", EnumRef(_models, "PaymentMovementSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("status", ListOf(EnumRef(_models, "PaymentTimelineStatus"))),
        Field("timelineTypes", ListOf(EnumRef(_models, "PaymentTimelineType"))),
        Field("userId", INT, rules={"minimum": 0}),
    )
