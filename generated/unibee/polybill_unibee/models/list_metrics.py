# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MetricSortField, SortType


@model
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
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("page", INT),
        Field("searchKey", STR),
        Field("sortField", EnumRef(_models, "MetricSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
    )
