# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscriptions and their plan changes"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CancelSubscriptionApiRequest,
        CreateSubscriptionRequest,
        CreateSubscriptionResponse,
        SubscriptionDataEnvelope,
        SubscriptionEnvelope,
        SubscriptionUpdateConfirmApiRequest,
        SubscriptionUpdateConfirmEnvelope,
        SubscriptionUpdatePreviewApiRequest,
        SubscriptionUpdatePreviewEnvelope,
    )


class SubscriptionOperations:
    """Subscriptions and their plan changes"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_subscription(
        self, *, body: CreateSubscriptionRequest, x_timestamp: str | Unset = UNSET
    ) -> CreateSubscriptionResponse:
        """Start a subscription without a checkout page"""
        from ..api.subscription.create_subscription import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def retrieve_subscription(
        self, id: str, *, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionDataEnvelope | SubscriptionEnvelope:
        """Read a subscription"""
        from ..api.subscription.retrieve_subscription import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)

    def cancel_subscription(
        self, id: str, *, body: CancelSubscriptionApiRequest, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionDataEnvelope:
        """End a subscription, now or with its period"""
        from ..api.subscription.cancel_subscription import sync

        return sync(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    def preview_subscription_update(
        self, id: str, *, body: SubscriptionUpdatePreviewApiRequest, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionUpdatePreviewEnvelope:
        """Price a plan change"""
        from ..api.subscription.preview_subscription_update import sync

        return sync(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    def confirm_subscription_update(
        self, id: str, *, body: SubscriptionUpdateConfirmApiRequest, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionUpdateConfirmEnvelope:
        """Carry out a previewed plan change"""
        from ..api.subscription.confirm_subscription_update import sync

        return sync(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    def cancel_subscription_update(self, id: str, *, x_timestamp: str | Unset = UNSET) -> SubscriptionDataEnvelope:
        """Drop a plan change that is still to come"""
        from ..api.subscription.cancel_subscription_update import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)


class AsyncSubscriptionOperations:
    """Subscriptions and their plan changes"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_subscription(
        self, *, body: CreateSubscriptionRequest, x_timestamp: str | Unset = UNSET
    ) -> CreateSubscriptionResponse:
        """Start a subscription without a checkout page"""
        from ..api.subscription.create_subscription import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def retrieve_subscription(
        self, id: str, *, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionDataEnvelope | SubscriptionEnvelope:
        """Read a subscription"""
        from ..api.subscription.retrieve_subscription import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)

    async def cancel_subscription(
        self, id: str, *, body: CancelSubscriptionApiRequest, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionDataEnvelope:
        """End a subscription, now or with its period"""
        from ..api.subscription.cancel_subscription import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    async def preview_subscription_update(
        self, id: str, *, body: SubscriptionUpdatePreviewApiRequest, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionUpdatePreviewEnvelope:
        """Price a plan change"""
        from ..api.subscription.preview_subscription_update import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    async def confirm_subscription_update(
        self, id: str, *, body: SubscriptionUpdateConfirmApiRequest, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionUpdateConfirmEnvelope:
        """Carry out a previewed plan change"""
        from ..api.subscription.confirm_subscription_update import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    async def cancel_subscription_update(
        self, id: str, *, x_timestamp: str | Unset = UNSET
    ) -> SubscriptionDataEnvelope:
        """Drop a plan change that is still to come"""
        from ..api.subscription.cancel_subscription_update import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)
