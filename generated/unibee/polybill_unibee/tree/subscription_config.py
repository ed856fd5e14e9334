# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscription Config"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        GetSubscriptionConfigResponse,
        UpdateSubscriptionConfigRequest,
        UpdateSubscriptionConfigResponse,
    )


class SubscriptionConfigOperations:
    """Subscription Config"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def get_subscription_config(self) -> GetSubscriptionConfigResponse:
        """Subscription settings of the merchant"""
        from ..api.subscription_config.get_subscription_config import sync

        return sync(client=self._client)

    def update_subscription_config(self, *, body: UpdateSubscriptionConfigRequest) -> UpdateSubscriptionConfigResponse:
        """Change the subscription settings"""
        from ..api.subscription_config.update_subscription_config import sync

        return sync(client=self._client, body=body)


class AsyncSubscriptionConfigOperations:
    """Subscription Config"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def get_subscription_config(self) -> GetSubscriptionConfigResponse:
        """Subscription settings of the merchant"""
        from ..api.subscription_config.get_subscription_config import asyncio

        return await asyncio(client=self._client)

    async def update_subscription_config(
        self, *, body: UpdateSubscriptionConfigRequest
    ) -> UpdateSubscriptionConfigResponse:
        """Change the subscription settings"""
        from ..api.subscription_config.update_subscription_config import asyncio

        return await asyncio(client=self._client, body=body)
