# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Metric Limit Quota"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        AdjustMetricLimitRequest,
        AdjustMetricLimitResponse,
        ReprocessMetricCarryoverRequest,
        ReprocessMetricCarryoverResponse,
    )


class MetricLimitQuotaOperations:
    """Metric Limit Quota"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def reprocess_metric_carryover(self, *, body: ReprocessMetricCarryoverRequest) -> ReprocessMetricCarryoverResponse:
        """Recompute carried-over quota (admin)"""
        from ..api.metric_limit_quota.reprocess_metric_carryover import sync

        return sync(client=self._client, body=body)

    def adjust_metric_limit(self, *, body: AdjustMetricLimitRequest) -> AdjustMetricLimitResponse:
        """Adjust a customer's metric quota by hand"""
        from ..api.metric_limit_quota.adjust_metric_limit import sync

        return sync(client=self._client, body=body)


class AsyncMetricLimitQuotaOperations:
    """Metric Limit Quota"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def reprocess_metric_carryover(
        self, *, body: ReprocessMetricCarryoverRequest
    ) -> ReprocessMetricCarryoverResponse:
        """Recompute carried-over quota (admin)"""
        from ..api.metric_limit_quota.reprocess_metric_carryover import asyncio

        return await asyncio(client=self._client, body=body)

    async def adjust_metric_limit(self, *, body: AdjustMetricLimitRequest) -> AdjustMetricLimitResponse:
        """Adjust a customer's metric quota by hand"""
        from ..api.metric_limit_quota.adjust_metric_limit import asyncio

        return await asyncio(client=self._client, body=body)
