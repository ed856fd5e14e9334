# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Metric"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateMetricRequest,
        CreateMetricResponse,
        CreatePlanMetricLimitRequest,
        CreatePlanMetricLimitResponse,
        DeleteMetricRequest,
        DeleteMetricResponse,
        DeletePlanMetricLimitRequest,
        DeletePlanMetricLimitResponse,
        GetMetricRequest,
        GetMetricResponse,
        ListMetricsRequest,
        ListMetricsResponse,
        MetricSortField,
        SortType,
        UpdateMetricRequest,
        UpdateMetricResponse,
        UpdatePlanMetricLimitRequest,
        UpdatePlanMetricLimitResponse,
    )


class MetricOperations:
    """Metric"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def delete_metric(self, *, body: DeleteMetricRequest) -> DeleteMetricResponse:
        """Delete a metric"""
        from ..api.metric.delete_metric import sync

        return sync(client=self._client, body=body)

    def get_metric(self, *, body: GetMetricRequest) -> GetMetricResponse:
        """Show a metric"""
        from ..api.metric.get_metric import sync

        return sync(client=self._client, body=body)

    def update_metric(self, *, body: UpdateMetricRequest) -> UpdateMetricResponse:
        """Change a metric"""
        from ..api.metric.update_metric import sync

        return sync(client=self._client, body=body)

    def list_metrics_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        page: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: MetricSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
    ) -> ListMetricsResponse:
        """Page through metrics"""
        from ..api.metric.list_metrics_by_query import sync

        return sync(
            client=self._client,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
        )

    def list_metrics(self, *, body: ListMetricsRequest) -> ListMetricsResponse:
        """Page through metrics"""
        from ..api.metric.list_metrics import sync

        return sync(client=self._client, body=body)

    def create_metric(self, *, body: CreateMetricRequest) -> CreateMetricResponse:
        """Create a billable metric"""
        from ..api.metric.create_metric import sync

        return sync(client=self._client, body=body)

    def delete_plan_metric_limit(self, *, body: DeletePlanMetricLimitRequest) -> DeletePlanMetricLimitResponse:
        """Remove a metric limit from a plan"""
        from ..api.metric.delete_plan_metric_limit import sync

        return sync(client=self._client, body=body)

    def update_plan_metric_limit(self, *, body: UpdatePlanMetricLimitRequest) -> UpdatePlanMetricLimitResponse:
        """Change a metric limit of a plan"""
        from ..api.metric.update_plan_metric_limit import sync

        return sync(client=self._client, body=body)

    def create_plan_metric_limit(self, *, body: CreatePlanMetricLimitRequest) -> CreatePlanMetricLimitResponse:
        """Give a plan a metric limit"""
        from ..api.metric.create_plan_metric_limit import sync

        return sync(client=self._client, body=body)


class AsyncMetricOperations:
    """Metric"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def delete_metric(self, *, body: DeleteMetricRequest) -> DeleteMetricResponse:
        """Delete a metric"""
        from ..api.metric.delete_metric import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_metric(self, *, body: GetMetricRequest) -> GetMetricResponse:
        """Show a metric"""
        from ..api.metric.get_metric import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_metric(self, *, body: UpdateMetricRequest) -> UpdateMetricResponse:
        """Change a metric"""
        from ..api.metric.update_metric import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_metrics_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        page: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: MetricSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
    ) -> ListMetricsResponse:
        """Page through metrics"""
        from ..api.metric.list_metrics_by_query import asyncio

        return await asyncio(
            client=self._client,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
        )

    async def list_metrics(self, *, body: ListMetricsRequest) -> ListMetricsResponse:
        """Page through metrics"""
        from ..api.metric.list_metrics import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_metric(self, *, body: CreateMetricRequest) -> CreateMetricResponse:
        """Create a billable metric"""
        from ..api.metric.create_metric import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_plan_metric_limit(self, *, body: DeletePlanMetricLimitRequest) -> DeletePlanMetricLimitResponse:
        """Remove a metric limit from a plan"""
        from ..api.metric.delete_plan_metric_limit import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_plan_metric_limit(self, *, body: UpdatePlanMetricLimitRequest) -> UpdatePlanMetricLimitResponse:
        """Change a metric limit of a plan"""
        from ..api.metric.update_plan_metric_limit import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_plan_metric_limit(self, *, body: CreatePlanMetricLimitRequest) -> CreatePlanMetricLimitResponse:
        """Give a plan a metric limit"""
        from ..api.metric.create_plan_metric_limit import asyncio

        return await asyncio(client=self._client, body=body)
