# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscription Import"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ImportActiveSubscriptionRequest,
        ImportActiveSubscriptionResponse,
        ImportHistorySubscriptionRequest,
        ImportHistorySubscriptionResponse,
    )


class SubscriptionImportOperations:
    """Subscription Import"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def import_active_subscription(self, *, body: ImportActiveSubscriptionRequest) -> ImportActiveSubscriptionResponse:
        """Import or overwrite an active subscription"""
        from ..api.subscription_import.import_active_subscription import sync

        return sync(client=self._client, body=body)

    def import_history_subscription(
        self, *, body: ImportHistorySubscriptionRequest
    ) -> ImportHistorySubscriptionResponse:
        """Import or overwrite a past subscription"""
        from ..api.subscription_import.import_history_subscription import sync

        return sync(client=self._client, body=body)


class AsyncSubscriptionImportOperations:
    """Subscription Import"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def import_active_subscription(
        self, *, body: ImportActiveSubscriptionRequest
    ) -> ImportActiveSubscriptionResponse:
        """Import or overwrite an active subscription"""
        from ..api.subscription_import.import_active_subscription import asyncio

        return await asyncio(client=self._client, body=body)

    async def import_history_subscription(
        self, *, body: ImportHistorySubscriptionRequest
    ) -> ImportHistorySubscriptionResponse:
        """Import or overwrite a past subscription"""
        from ..api.subscription_import.import_history_subscription import asyncio

        return await asyncio(client=self._client, body=body)
