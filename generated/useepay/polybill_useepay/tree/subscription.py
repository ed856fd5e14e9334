# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscriptions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import Subscription, SubscriptionList, SubscriptionRequest


class SubscriptionOperations:
    """Subscriptions"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_subscription(self, *, body: SubscriptionRequest, x_api_version: str | Unset = UNSET) -> Subscription:
        """Create a subscription"""
        from ..api.subscription.create_subscription import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_subscriptions(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> SubscriptionList:
        """List subscriptions"""
        from ..api.subscription.list_subscriptions import sync

        return sync(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_subscription(self, id: str, *, x_api_version: str | Unset = UNSET) -> Subscription:
        """Read a subscription"""
        from ..api.subscription.get_subscription import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)

    def update_subscription(
        self, id: str, *, body: SubscriptionRequest, x_api_version: str | Unset = UNSET
    ) -> Subscription:
        """Change a subscription"""
        from ..api.subscription.update_subscription import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)

    def cancel_subscription(self, id: str, *, x_api_version: str | Unset = UNSET) -> Subscription:
        """Cancel a subscription"""
        from ..api.subscription.cancel_subscription import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)


class AsyncSubscriptionOperations:
    """Subscriptions"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_subscription(
        self, *, body: SubscriptionRequest, x_api_version: str | Unset = UNSET
    ) -> Subscription:
        """Create a subscription"""
        from ..api.subscription.create_subscription import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_subscriptions(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> SubscriptionList:
        """List subscriptions"""
        from ..api.subscription.list_subscriptions import asyncio

        return await asyncio(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_subscription(self, id: str, *, x_api_version: str | Unset = UNSET) -> Subscription:
        """Read a subscription"""
        from ..api.subscription.get_subscription import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)

    async def update_subscription(
        self, id: str, *, body: SubscriptionRequest, x_api_version: str | Unset = UNSET
    ) -> Subscription:
        """Change a subscription"""
        from ..api.subscription.update_subscription import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)

    async def cancel_subscription(self, id: str, *, x_api_version: str | Unset = UNSET) -> Subscription:
        """Cancel a subscription"""
        from ..api.subscription.cancel_subscription import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)
