# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metric_sort_field import MetricSortField
    from .sort_type import SortType


@define(kw_only=True, eq=False, repr=False)
class ListMetricsRequest(Model):
    """Body of listMetrics"""

    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    search_key: str | Unset = UNSET
    """Search text"""
    sort_field: MetricSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""

    FIELDS = (
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("page", "page", INT),
        Field("searchKey", "search_key", STR),
        Field("sortField", "sort_field", EnumRef(_models, "MetricSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
    )
