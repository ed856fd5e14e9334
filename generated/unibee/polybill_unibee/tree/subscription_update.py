# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscription Update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ActivateSubscriptionTemporarilyRequest,
        ChangeSortField,
        Done,
        GetSubscriptionPendingUpdateResponse,
        ListSubscriptionPendingUpdatesRequest,
        ListSubscriptionPendingUpdatesResponse,
        PreviewSubscriptionRenewalRequest,
        PreviewSubscriptionRenewalResponse,
        PreviewSubscriptionUpdateRequest,
        PreviewSubscriptionUpdateResponse,
        RenewSubscriptionRequest,
        RenewSubscriptionResponse,
        SortType,
        UpdateSubscriptionMetadataRequest,
        UpdateSubscriptionRequest,
        UpdateSubscriptionResponse,
    )


class SubscriptionUpdateOperations:
    """Subscription Update"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def activate_subscription_temporarily(self, *, body: ActivateSubscriptionTemporarilyRequest) -> Done:
        """Let a pending subscription run unpaid until a given time"""
        from ..api.subscription_update.activate_subscription_temporarily import sync

        return sync(client=self._client, body=body)

    def update_subscription_metadata(self, *, body: UpdateSubscriptionMetadataRequest) -> Done:
        """Update subscription metadata"""
        from ..api.subscription_update.update_subscription_metadata import sync

        return sync(client=self._client, body=body)

    def get_subscription_pending_update(
        self, *, subscription_pending_update_id: str
    ) -> GetSubscriptionPendingUpdateResponse:
        """Show a pending change"""
        from ..api.subscription_update.get_subscription_pending_update import sync

        return sync(client=self._client, subscription_pending_update_id=subscription_pending_update_id)

    def list_subscription_pending_updates_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        subscription_id: str,
    ) -> ListSubscriptionPendingUpdatesResponse:
        """Page through pending changes"""
        from ..api.subscription_update.list_subscription_pending_updates_by_query import sync

        return sync(
            client=self._client,
            count=count,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_id=subscription_id,
        )

    def list_subscription_pending_updates(
        self, *, body: ListSubscriptionPendingUpdatesRequest
    ) -> ListSubscriptionPendingUpdatesResponse:
        """Page through pending changes"""
        from ..api.subscription_update.list_subscription_pending_updates import sync

        return sync(client=self._client, body=body)

    def renew_subscription(self, *, body: RenewSubscriptionRequest) -> RenewSubscriptionResponse:
        """Renew now: new recurring invoice and charge"""
        from ..api.subscription_update.renew_subscription import sync

        return sync(client=self._client, body=body)

    def preview_subscription_renewal(
        self, *, body: PreviewSubscriptionRenewalRequest
    ) -> PreviewSubscriptionRenewalResponse:
        """Price a renewal"""
        from ..api.subscription_update.preview_subscription_renewal import sync

        return sync(client=self._client, body=body)

    def preview_subscription_update(
        self, *, body: PreviewSubscriptionUpdateRequest
    ) -> PreviewSubscriptionUpdateResponse:
        """Price a plan/quantity/add-on change"""
        from ..api.subscription_update.preview_subscription_update import sync

        return sync(client=self._client, body=body)

    def update_subscription(self, *, body: UpdateSubscriptionRequest) -> UpdateSubscriptionResponse:
        """Change plan, quantity or add-ons"""
        from ..api.subscription_update.update_subscription import sync

        return sync(client=self._client, body=body)


class AsyncSubscriptionUpdateOperations:
    """Subscription Update"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def activate_subscription_temporarily(self, *, body: ActivateSubscriptionTemporarilyRequest) -> Done:
        """Let a pending subscription run unpaid until a given time"""
        from ..api.subscription_update.activate_subscription_temporarily import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_subscription_metadata(self, *, body: UpdateSubscriptionMetadataRequest) -> Done:
        """Update subscription metadata"""
        from ..api.subscription_update.update_subscription_metadata import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_subscription_pending_update(
        self, *, subscription_pending_update_id: str
    ) -> GetSubscriptionPendingUpdateResponse:
        """Show a pending change"""
        from ..api.subscription_update.get_subscription_pending_update import asyncio

        return await asyncio(client=self._client, subscription_pending_update_id=subscription_pending_update_id)

    async def list_subscription_pending_updates_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        subscription_id: str,
    ) -> ListSubscriptionPendingUpdatesResponse:
        """Page through pending changes"""
        from ..api.subscription_update.list_subscription_pending_updates_by_query import asyncio

        return await asyncio(
            client=self._client,
            count=count,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_id=subscription_id,
        )

    async def list_subscription_pending_updates(
        self, *, body: ListSubscriptionPendingUpdatesRequest
    ) -> ListSubscriptionPendingUpdatesResponse:
        """Page through pending changes"""
        from ..api.subscription_update.list_subscription_pending_updates import asyncio

        return await asyncio(client=self._client, body=body)

    async def renew_subscription(self, *, body: RenewSubscriptionRequest) -> RenewSubscriptionResponse:
        """Renew now: new recurring invoice and charge"""
        from ..api.subscription_update.renew_subscription import asyncio

        return await asyncio(client=self._client, body=body)

    async def preview_subscription_renewal(
        self, *, body: PreviewSubscriptionRenewalRequest
    ) -> PreviewSubscriptionRenewalResponse:
        """Price a renewal"""
        from ..api.subscription_update.preview_subscription_renewal import asyncio

        return await asyncio(client=self._client, body=body)

    async def preview_subscription_update(
        self, *, body: PreviewSubscriptionUpdateRequest
    ) -> PreviewSubscriptionUpdateResponse:
        """Price a plan/quantity/add-on change"""
        from ..api.subscription_update.preview_subscription_update import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_subscription(self, *, body: UpdateSubscriptionRequest) -> UpdateSubscriptionResponse:
        """Change plan, quantity or add-ons"""
        from ..api.subscription_update.update_subscription import asyncio

        return await asyncio(client=self._client, body=body)
