# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscription Payment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateOnetimeAddonPaymentRequest,
        CreateOnetimeAddonPaymentResponse,
        CreateSubscriptionPaymentRequest,
        CreateSubscriptionPaymentResponse,
        ListOnetimeAddonPurchasesResponse,
        OnetimeAddonStatus,
        PreviewOnetimeAddonPaymentRequest,
        PreviewOnetimeAddonPaymentResponse,
    )


class SubscriptionPaymentOperations:
    """Subscription Payment"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_onetime_addon_payment(
        self, *, body: CreateOnetimeAddonPaymentRequest
    ) -> CreateOnetimeAddonPaymentResponse:
        """Sell a one-time add-on on a live subscription"""
        from ..api.subscription_payment.create_onetime_addon_payment import sync

        return sync(client=self._client, body=body)

    def preview_onetime_addon_payment(
        self, *, body: PreviewOnetimeAddonPaymentRequest
    ) -> PreviewOnetimeAddonPaymentResponse:
        """Price a one-time add-on without selling it"""
        from ..api.subscription_payment.preview_onetime_addon_payment import sync

        return sync(client=self._client, body=body)

    def list_onetime_addon_purchases(
        self,
        *,
        user_id: int,
        subscription_ids: list[str] | Unset = UNSET,
        addon_ids: list[int] | Unset = UNSET,
        status: list[OnetimeAddonStatus] | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        period_start: int | Unset = UNSET,
        period_end: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListOnetimeAddonPurchasesResponse:
        """Page through one-time add-on purchases"""
        from ..api.subscription_payment.list_onetime_addon_purchases import sync

        return sync(
            client=self._client,
            user_id=user_id,
            subscription_ids=subscription_ids,
            addon_ids=addon_ids,
            status=status,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            period_start=period_start,
            period_end=period_end,
            page=page,
            count=count,
        )

    def create_subscription_payment(
        self, *, body: CreateSubscriptionPaymentRequest
    ) -> CreateSubscriptionPaymentResponse:
        """Create a one-time payment for a customer, replacing earlier unpaid ones"""
        from ..api.subscription_payment.create_subscription_payment import sync

        return sync(client=self._client, body=body)


class AsyncSubscriptionPaymentOperations:
    """Subscription Payment"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_onetime_addon_payment(
        self, *, body: CreateOnetimeAddonPaymentRequest
    ) -> CreateOnetimeAddonPaymentResponse:
        """Sell a one-time add-on on a live subscription"""
        from ..api.subscription_payment.create_onetime_addon_payment import asyncio

        return await asyncio(client=self._client, body=body)

    async def preview_onetime_addon_payment(
        self, *, body: PreviewOnetimeAddonPaymentRequest
    ) -> PreviewOnetimeAddonPaymentResponse:
        """Price a one-time add-on without selling it"""
        from ..api.subscription_payment.preview_onetime_addon_payment import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_onetime_addon_purchases(
        self,
        *,
        user_id: int,
        subscription_ids: list[str] | Unset = UNSET,
        addon_ids: list[int] | Unset = UNSET,
        status: list[OnetimeAddonStatus] | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        period_start: int | Unset = UNSET,
        period_end: int | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListOnetimeAddonPurchasesResponse:
        """Page through one-time add-on purchases"""
        from ..api.subscription_payment.list_onetime_addon_purchases import asyncio

        return await asyncio(
            client=self._client,
            user_id=user_id,
            subscription_ids=subscription_ids,
            addon_ids=addon_ids,
            status=status,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            period_start=period_start,
            period_end=period_end,
            page=page,
            count=count,
        )

    async def create_subscription_payment(
        self, *, body: CreateSubscriptionPaymentRequest
    ) -> CreateSubscriptionPaymentResponse:
        """Create a one-time payment for a customer, replacing earlier unpaid ones"""
        from ..api.subscription_payment.create_subscription_payment import asyncio

        return await asyncio(client=self._client, body=body)
