# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metric_sort_field import MetricSortField
    from .sort_type import SortType


@define(kw_only=True, eq=False, repr=False)
class ListMetricEventsRequest(Model):
    """Body of listMetricEvents"""

    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    invoice_id: str | Unset = UNSET
    """Evidence: sdk."""
    metric_ids: list[int] | Unset = UNSET
    """Filter by metric ids"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    sort_field: MetricSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    subscription_ids: list[str] | Unset = UNSET
    """Subscriptions that are meant Evidence: sdk."""
    user_ids: list[int] | Unset = UNSET
    """Customer ids"""

    FIELDS = (
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("invoiceId", "invoice_id", STR),
        Field("metricIds", "metric_ids", ListOf(INT)),
        Field("page", "page", INT),
        Field("sortField", "sort_field", EnumRef(_models, "MetricSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("subscriptionIds", "subscription_ids", ListOf(STR)),
        Field("userIds", "user_ids", ListOf(INT)),
    )
