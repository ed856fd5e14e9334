# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan_publish_status import PlanPublishStatus
    from .plan_status import PlanStatus
    from .plan_type import PlanType
    from .sort_type import SortType


@define(kw_only=True, eq=False, repr=False)
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
        Field("billingIntervalMin", "billing_interval_min", STR),
        Field("count", "count", INT),
        Field("currency", "currency", STR),
        Field("intervalCounts", "interval_counts", ListOf(INT)),
        Field("intervalUnits", "interval_units", ListOf(STR)),
        Field("page", "page", INT),
        Field("planIds", "plan_ids", ListOf(INT)),
        Field("productIds", "product_ids", ListOf(INT)),
        Field("publishStatus", "publish_status", EnumRef(_models, "PlanPublishStatus")),
        Field("searchKey", "search_key", STR),
        Field("sortField", "sort_field", STR),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("status", "status", ListOf(EnumRef(_models, "PlanStatus"))),
        Field("type", "type_", ListOf(EnumRef(_models, "PlanType"))),
    )
