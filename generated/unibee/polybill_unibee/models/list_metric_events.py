# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MetricSortField, SortType


@model
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
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("invoiceId", STR),
        Field("metricIds", ListOf(INT)),
        Field("page", INT),
        Field("sortField", EnumRef(_models, "MetricSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("subscriptionIds", ListOf(STR)),
        Field("userIds", ListOf(INT)),
    )
