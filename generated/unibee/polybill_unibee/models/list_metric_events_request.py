# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import INT, STR, ListOf
from .._model import Field, Model
from ..types import UNSET, Unset


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
    """Invoice id Evidence: sdk."""
    metric_ids: list[int] | Unset = UNSET
    """Filter by metric ids"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    sort_field: str | Unset = UNSET
    """Column to sort by"""
    sort_type: str | Unset = UNSET
    """Asc or desc"""
    subscription_ids: list[str] | Unset = UNSET
    """Subscription ids Evidence: sdk."""
    user_ids: list[int] | Unset = UNSET
    """Customer ids"""

    FIELDS = (
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("invoiceId", "invoice_id", STR),
        Field("metricIds", "metric_ids", ListOf(INT)),
        Field("page", "page", INT),
        Field("sortField", "sort_field", STR),
        Field("sortType", "sort_type", STR),
        Field("subscriptionIds", "subscription_ids", ListOf(STR)),
        Field("userIds", "user_ids", ListOf(INT)),
    )
