# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""User Metric"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        GetUserMetricByInvoiceResponse,
        GetUserMetricBySubscriptionResponse,
        GetUserMetricResponse,
        GetUserSubscriptionMetricResponse,
        ListInvoicesWithMetricResponse,
    )


class UserMetricOperations:
    """User Metric"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_invoices_with_metric(
        self,
        *,
        user_id: int,
        subscription_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListInvoicesWithMetricResponse:
        """List paid subscription invoices usable for historical usage"""
        from ..api.user_metric.list_invoices_with_metric import sync

        return sync(client=self._client, user_id=user_id, subscription_id=subscription_id, page=page, count=count)

    def get_user_metric_by_invoice(self, *, invoice_id: str) -> GetUserMetricByInvoiceResponse:
        """Historical limit usage for an invoice period"""
        from ..api.user_metric.get_user_metric_by_invoice import sync

        return sync(client=self._client, invoice_id=invoice_id)

    def get_user_metric_by_subscription(self, *, subscription_id: str) -> GetUserMetricBySubscriptionResponse:
        """Historical limit usage of an ended subscription"""
        from ..api.user_metric.get_user_metric_by_subscription import sync

        return sync(client=self._client, subscription_id=subscription_id)

    def get_user_metric(
        self,
        *,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        product_id: int | Unset = UNSET,
        reload_cache: bool | Unset = UNSET,
    ) -> GetUserMetricResponse:
        """Usage overview of a customer"""
        from ..api.user_metric.get_user_metric import sync

        return sync(
            client=self._client,
            user_id=user_id,
            email=email,
            external_user_id=external_user_id,
            product_id=product_id,
            reload_cache=reload_cache,
        )

    def get_user_subscription_metric(
        self, *, subscription_id: str | Unset = UNSET, reload_cache: bool | Unset = UNSET
    ) -> GetUserSubscriptionMetricResponse:
        """Usage overview of one subscription"""
        from ..api.user_metric.get_user_subscription_metric import sync

        return sync(client=self._client, subscription_id=subscription_id, reload_cache=reload_cache)


class AsyncUserMetricOperations:
    """User Metric"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_invoices_with_metric(
        self,
        *,
        user_id: int,
        subscription_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListInvoicesWithMetricResponse:
        """List paid subscription invoices usable for historical usage"""
        from ..api.user_metric.list_invoices_with_metric import asyncio

        return await asyncio(
            client=self._client, user_id=user_id, subscription_id=subscription_id, page=page, count=count
        )

    async def get_user_metric_by_invoice(self, *, invoice_id: str) -> GetUserMetricByInvoiceResponse:
        """Historical limit usage for an invoice period"""
        from ..api.user_metric.get_user_metric_by_invoice import asyncio

        return await asyncio(client=self._client, invoice_id=invoice_id)

    async def get_user_metric_by_subscription(self, *, subscription_id: str) -> GetUserMetricBySubscriptionResponse:
        """Historical limit usage of an ended subscription"""
        from ..api.user_metric.get_user_metric_by_subscription import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id)

    async def get_user_metric(
        self,
        *,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        product_id: int | Unset = UNSET,
        reload_cache: bool | Unset = UNSET,
    ) -> GetUserMetricResponse:
        """Usage overview of a customer"""
        from ..api.user_metric.get_user_metric import asyncio

        return await asyncio(
            client=self._client,
            user_id=user_id,
            email=email,
            external_user_id=external_user_id,
            product_id=product_id,
            reload_cache=reload_cache,
        )

    async def get_user_subscription_metric(
        self, *, subscription_id: str | Unset = UNSET, reload_cache: bool | Unset = UNSET
    ) -> GetUserSubscriptionMetricResponse:
        """Usage overview of one subscription"""
        from ..api.user_metric.get_user_subscription_metric import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id, reload_cache=reload_cache)
