# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import INT, STR
from .._model import Field, Model
from ..types import UNSET, Unset


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
    sort_field: str | Unset = UNSET
    """Column to sort by"""
    sort_type: str | Unset = UNSET
    """Asc or desc"""

    FIELDS = (
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("page", "page", INT),
        Field("searchKey", "search_key", STR),
        Field("sortField", "sort_field", STR),
        Field("sortType", "sort_type", STR),
    )
