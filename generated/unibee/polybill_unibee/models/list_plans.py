# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PlanPublishStatus, PlanStatus, PlanType, SortType


@model
class ListPlansRequest(Model):
    """Body of listPlans"""

    billing_interval_min: str | Unset = UNSET
    """Shortest billing interval as ISO 8601 date duration (P1M, P1Y, P2W, P10D ...) Evidence: sdk."""
    count: int | Unset = UNSET
    """Page size"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    interval_counts: list[int] | Unset = UNSET
    """Filter by interval count Evidence: sdk."""
    interval_units: list[str] | Unset = UNSET
    """Filter by billing unit Evidence: sdk."""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    plan_ids: list[int] | Unset = UNSET
    """Plans that are meant"""
    product_ids: list[int] | Unset = UNSET
    """Products that are meant"""
    publish_status: PlanPublishStatus | Unset = UNSET
    """1 unpublished, 2 published Evidence: source."""
    search_key: str | Unset = UNSET
    """Search text"""
    sort_field: str | Unset = UNSET
    """Column to sort by"""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[PlanStatus] | Unset = UNSET
    """Filter, several allowed: 1 editing, 2 active, 3 inactive, 4 soft-archived, 5 hard-archived"""
    type_: list[PlanType] | Unset = UNSET
    """1 main plan, 2 recurring add-on, 3 one-time add-on"""

    FIELDS = (
        Field("billingIntervalMin", STR),
        Field("count", INT),
        Field("currency", STR),
        Field("intervalCounts", ListOf(INT)),
        Field("intervalUnits", ListOf(STR)),
        Field("page", INT),
        Field("planIds", ListOf(INT)),
        Field("productIds", ListOf(INT)),
        Field("publishStatus", EnumRef(_models, "PlanPublishStatus")),
        Field("searchKey", STR),
        Field("sortField", STR),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("status", ListOf(EnumRef(_models, "PlanStatus"))),
        Field("type", ListOf(EnumRef(_models, "PlanType")), "type_"),
    )
