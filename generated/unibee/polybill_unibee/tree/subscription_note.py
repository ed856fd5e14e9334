# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscription Note"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateSubscriptionNoteRequest,
        Done,
        ListSubscriptionNotesRequest,
        ListSubscriptionNotesResponse,
    )


class SubscriptionNoteOperations:
    """Subscription Note"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_subscription_notes_by_query(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, subscription_id: str
    ) -> ListSubscriptionNotesResponse:
        """Page through admin notes of a subscription"""
        from ..api.subscription_note.list_subscription_notes_by_query import sync

        return sync(client=self._client, count=count, page=page, subscription_id=subscription_id)

    def list_subscription_notes(self, *, body: ListSubscriptionNotesRequest) -> ListSubscriptionNotesResponse:
        """Page through admin notes of a subscription"""
        from ..api.subscription_note.list_subscription_notes import sync

        return sync(client=self._client, body=body)

    def create_subscription_note(self, *, body: CreateSubscriptionNoteRequest) -> Done:
        """Add an admin note to a subscription"""
        from ..api.subscription_note.create_subscription_note import sync

        return sync(client=self._client, body=body)


class AsyncSubscriptionNoteOperations:
    """Subscription Note"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_subscription_notes_by_query(
        self, *, count: int | Unset = UNSET, page: int | Unset = UNSET, subscription_id: str
    ) -> ListSubscriptionNotesResponse:
        """Page through admin notes of a subscription"""
        from ..api.subscription_note.list_subscription_notes_by_query import asyncio

        return await asyncio(client=self._client, count=count, page=page, subscription_id=subscription_id)

    async def list_subscription_notes(self, *, body: ListSubscriptionNotesRequest) -> ListSubscriptionNotesResponse:
        """Page through admin notes of a subscription"""
        from ..api.subscription_note.list_subscription_notes import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_subscription_note(self, *, body: CreateSubscriptionNoteRequest) -> Done:
        """Add an admin note to a subscription"""
        from ..api.subscription_note.create_subscription_note import asyncio

        return await asyncio(client=self._client, body=body)
