# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Integrations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import Done, GetQuickBooksAuthorizationUrlResponse


class IntegrationsOperations:
    """Integrations"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def disconnect_quick_books(self) -> Done:
        """Disconnect QuickBooks"""
        from ..api.integrations.disconnect_quick_books import sync

        return sync(client=self._client)

    def get_quick_books_authorization_url(
        self, *, return_url: str | Unset = UNSET
    ) -> GetQuickBooksAuthorizationUrlResponse:
        """Get the QuickBooks authorisation URL"""
        from ..api.integrations.get_quick_books_authorization_url import sync

        return sync(client=self._client, return_url=return_url)


class AsyncIntegrationsOperations:
    """Integrations"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def disconnect_quick_books(self) -> Done:
        """Disconnect QuickBooks"""
        from ..api.integrations.disconnect_quick_books import asyncio

        return await asyncio(client=self._client)

    async def get_quick_books_authorization_url(
        self, *, return_url: str | Unset = UNSET
    ) -> GetQuickBooksAuthorizationUrlResponse:
        """Get the QuickBooks authorisation URL"""
        from ..api.integrations.get_quick_books_authorization_url import asyncio

        return await asyncio(client=self._client, return_url=return_url)
