# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import SearchByKeyRequest, SearchByKeyResponse


class SearchOperations:
    """Search"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def search_by_key_by_query(self, *, search_key: str | Unset = UNSET) -> SearchByKeyResponse:
        """Find invoices and customers by text"""
        from ..api.search.search_by_key_by_query import sync

        return sync(client=self._client, search_key=search_key)

    def search_by_key(self, *, body: SearchByKeyRequest) -> SearchByKeyResponse:
        """Find invoices and customers by text"""
        from ..api.search.search_by_key import sync

        return sync(client=self._client, body=body)


class AsyncSearchOperations:
    """Search"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def search_by_key_by_query(self, *, search_key: str | Unset = UNSET) -> SearchByKeyResponse:
        """Find invoices and customers by text"""
        from ..api.search.search_by_key_by_query import asyncio

        return await asyncio(client=self._client, search_key=search_key)

    async def search_by_key(self, *, body: SearchByKeyRequest) -> SearchByKeyResponse:
        """Find invoices and customers by text"""
        from ..api.search.search_by_key import asyncio

        return await asyncio(client=self._client, body=body)
