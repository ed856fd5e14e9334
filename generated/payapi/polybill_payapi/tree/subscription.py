# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscriptions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreateSubscriptionRequest, CreateSubscriptionResponse


class SubscriptionOperations:
    """Subscriptions"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_subscription(
        self, *, body: CreateSubscriptionRequest, idempotent_key: str | Unset = UNSET
    ) -> CreateSubscriptionResponse:
        """Start a subscription"""
        from ..api.subscription.create_subscription import sync

        return sync(client=self._client, body=body, idempotent_key=idempotent_key)


class AsyncSubscriptionOperations:
    """Subscriptions"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_subscription(
        self, *, body: CreateSubscriptionRequest, idempotent_key: str | Unset = UNSET
    ) -> CreateSubscriptionResponse:
        """Start a subscription"""
        from ..api.subscription.create_subscription import asyncio

        return await asyncio(client=self._client, body=body, idempotent_key=idempotent_key)
