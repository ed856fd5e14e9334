# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Metric Event"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateMetricEventRequest,
        CreateMetricEventResponse,
        DeleteMetricEventRequest,
        Done,
        GetMetricEventCurrentValueRequest,
        GetMetricEventCurrentValueResponse,
        ListMetricEventsRequest,
        ListMetricEventsResponse,
        MetricSortField,
        SortType,
    )


class MetricEventOperations:
    """Metric Event"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def get_metric_event_current_value(
        self, *, body: GetMetricEventCurrentValueRequest
    ) -> GetMetricEventCurrentValueResponse:
        """Current usage and limit of a metric for a customer"""
        from ..api.metric_event.get_metric_event_current_value import sync

        return sync(client=self._client, body=body)

    def delete_metric_event(self, *, body: DeleteMetricEventRequest) -> Done:
        """Delete a usage event"""
        from ..api.metric_event.delete_metric_event import sync

        return sync(client=self._client, body=body)

    def create_metric_event(self, *, body: CreateMetricEventRequest) -> CreateMetricEventResponse:
        """Report a usage event"""
        from ..api.metric_event.create_metric_event import sync

        return sync(client=self._client, body=body)

    def list_metric_events_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        metric_ids: list[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_field: MetricSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        subscription_ids: list[str] | Unset = UNSET,
        user_ids: list[int] | Unset = UNSET,
    ) -> ListMetricEventsResponse:
        """Page through usage events"""
        from ..api.metric_event.list_metric_events_by_query import sync

        return sync(
            client=self._client,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            invoice_id=invoice_id,
            metric_ids=metric_ids,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_ids=subscription_ids,
            user_ids=user_ids,
        )

    def list_metric_events(self, *, body: ListMetricEventsRequest) -> ListMetricEventsResponse:
        """Page through usage events"""
        from ..api.metric_event.list_metric_events import sync

        return sync(client=self._client, body=body)


class AsyncMetricEventOperations:
    """Metric Event"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def get_metric_event_current_value(
        self, *, body: GetMetricEventCurrentValueRequest
    ) -> GetMetricEventCurrentValueResponse:
        """Current usage and limit of a metric for a customer"""
        from ..api.metric_event.get_metric_event_current_value import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_metric_event(self, *, body: DeleteMetricEventRequest) -> Done:
        """Delete a usage event"""
        from ..api.metric_event.delete_metric_event import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_metric_event(self, *, body: CreateMetricEventRequest) -> CreateMetricEventResponse:
        """Report a usage event"""
        from ..api.metric_event.create_metric_event import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_metric_events_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        invoice_id: str | Unset = UNSET,
        metric_ids: list[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_field: MetricSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        subscription_ids: list[str] | Unset = UNSET,
        user_ids: list[int] | Unset = UNSET,
    ) -> ListMetricEventsResponse:
        """Page through usage events"""
        from ..api.metric_event.list_metric_events_by_query import asyncio

        return await asyncio(
            client=self._client,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            invoice_id=invoice_id,
            metric_ids=metric_ids,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_ids=subscription_ids,
            user_ids=user_ids,
        )

    async def list_metric_events(self, *, body: ListMetricEventsRequest) -> ListMetricEventsResponse:
        """Page through usage events"""
        from ..api.metric_event.list_metric_events import asyncio

        return await asyncio(client=self._client, body=body)
