# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, Limited, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_movement_sort_field import PaymentMovementSortField
    from .payment_timeline_status import PaymentTimelineStatus
    from .payment_timeline_type import PaymentTimelineType
    from .sort_type import SortType


@define(kw_only=True, eq=False, repr=False)
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
        Field("amountEnd", "amount_end", INT, money=("minor", "number", "currency")),
        Field("amountStart", "amount_start", INT, money=("minor", "number", "currency")),
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("gatewayIds", "gateway_ids", ListOf(Limited(INT, {"minimum": 0}))),
        Field("page", "page", INT),
        Field("searchKey", "search_key", STR),
        Field("sortField", "sort_field", EnumRef(_models, "PaymentMovementSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("status", "status", ListOf(EnumRef(_models, "PaymentTimelineStatus"))),
        Field("timelineTypes", "timeline_types", ListOf(EnumRef(_models, "PaymentTimelineType"))),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
