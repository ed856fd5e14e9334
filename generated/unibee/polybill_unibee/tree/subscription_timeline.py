# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscription Timeline"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import ListSubscriptionTimelineRequest, ListSubscriptionTimelineResponse, SortType


class SubscriptionTimelineOperations:
    """Subscription Timeline"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_subscription_timeline_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListSubscriptionTimelineResponse:
        """Page through the billing-cycle timeline"""
        from ..api.subscription_timeline.list_subscription_timeline_by_query import sync

        return sync(
            client=self._client, count=count, page=page, sort_field=sort_field, sort_type=sort_type, user_id=user_id
        )

    def list_subscription_timeline(self, *, body: ListSubscriptionTimelineRequest) -> ListSubscriptionTimelineResponse:
        """Page through the billing-cycle timeline"""
        from ..api.subscription_timeline.list_subscription_timeline import sync

        return sync(client=self._client, body=body)


class AsyncSubscriptionTimelineOperations:
    """Subscription Timeline"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_subscription_timeline_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListSubscriptionTimelineResponse:
        """Page through the billing-cycle timeline"""
        from ..api.subscription_timeline.list_subscription_timeline_by_query import asyncio

        return await asyncio(
            client=self._client, count=count, page=page, sort_field=sort_field, sort_type=sort_type, user_id=user_id
        )

    async def list_subscription_timeline(
        self, *, body: ListSubscriptionTimelineRequest
    ) -> ListSubscriptionTimelineResponse:
        """Page through the billing-cycle timeline"""
        from ..api.subscription_timeline.list_subscription_timeline import asyncio

        return await asyncio(client=self._client, body=body)
