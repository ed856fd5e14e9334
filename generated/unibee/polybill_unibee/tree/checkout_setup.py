# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Checkout Setup"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ArchiveCheckoutRequest,
        CreateCheckoutRequest,
        CreateCheckoutResponse,
        Done,
        GetCheckoutLinkRequest,
        GetCheckoutLinkResponse,
        GetCheckoutRequest,
        GetCheckoutResponse,
        ListCheckoutsRequest,
        ListCheckoutsResponse,
        UpdateCheckoutRequest,
        UpdateCheckoutResponse,
    )


class CheckoutSetupOperations:
    """Checkout Setup"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def archive_checkout(self, *, body: ArchiveCheckoutRequest) -> Done:
        """Archive a checkout setup"""
        from ..api.checkout_setup.archive_checkout import sync

        return sync(client=self._client, body=body)

    def get_checkout_by_query(self, *, checkout_id: int) -> GetCheckoutResponse:
        """Show a checkout setup"""
        from ..api.checkout_setup.get_checkout_by_query import sync

        return sync(client=self._client, checkout_id=checkout_id)

    def get_checkout(self, *, body: GetCheckoutRequest) -> GetCheckoutResponse:
        """Show a checkout setup"""
        from ..api.checkout_setup.get_checkout import sync

        return sync(client=self._client, body=body)

    def update_checkout(self, *, body: UpdateCheckoutRequest) -> UpdateCheckoutResponse:
        """Change a checkout setup"""
        from ..api.checkout_setup.update_checkout import sync

        return sync(client=self._client, body=body)

    def get_checkout_link_by_query(self, *, checkout_id: int, plan_id: int) -> GetCheckoutLinkResponse:
        """Get the hosted checkout URL for a plan and checkout setup"""
        from ..api.checkout_setup.get_checkout_link_by_query import sync

        return sync(client=self._client, checkout_id=checkout_id, plan_id=plan_id)

    def get_checkout_link(self, *, body: GetCheckoutLinkRequest) -> GetCheckoutLinkResponse:
        """Get the hosted checkout URL for a plan and checkout setup"""
        from ..api.checkout_setup.get_checkout_link import sync

        return sync(client=self._client, body=body)

    def list_checkouts_by_query(self, *, search_key: str | Unset = UNSET) -> ListCheckoutsResponse:
        """List checkout setups"""
        from ..api.checkout_setup.list_checkouts_by_query import sync

        return sync(client=self._client, search_key=search_key)

    def list_checkouts(self, *, body: ListCheckoutsRequest) -> ListCheckoutsResponse:
        """List checkout setups"""
        from ..api.checkout_setup.list_checkouts import sync

        return sync(client=self._client, body=body)

    def create_checkout(self, *, body: CreateCheckoutRequest) -> CreateCheckoutResponse:
        """Create a checkout setup"""
        from ..api.checkout_setup.create_checkout import sync

        return sync(client=self._client, body=body)


class AsyncCheckoutSetupOperations:
    """Checkout Setup"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def archive_checkout(self, *, body: ArchiveCheckoutRequest) -> Done:
        """Archive a checkout setup"""
        from ..api.checkout_setup.archive_checkout import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_checkout_by_query(self, *, checkout_id: int) -> GetCheckoutResponse:
        """Show a checkout setup"""
        from ..api.checkout_setup.get_checkout_by_query import asyncio

        return await asyncio(client=self._client, checkout_id=checkout_id)

    async def get_checkout(self, *, body: GetCheckoutRequest) -> GetCheckoutResponse:
        """Show a checkout setup"""
        from ..api.checkout_setup.get_checkout import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_checkout(self, *, body: UpdateCheckoutRequest) -> UpdateCheckoutResponse:
        """Change a checkout setup"""
        from ..api.checkout_setup.update_checkout import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_checkout_link_by_query(self, *, checkout_id: int, plan_id: int) -> GetCheckoutLinkResponse:
        """Get the hosted checkout URL for a plan and checkout setup"""
        from ..api.checkout_setup.get_checkout_link_by_query import asyncio

        return await asyncio(client=self._client, checkout_id=checkout_id, plan_id=plan_id)

    async def get_checkout_link(self, *, body: GetCheckoutLinkRequest) -> GetCheckoutLinkResponse:
        """Get the hosted checkout URL for a plan and checkout setup"""
        from ..api.checkout_setup.get_checkout_link import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_checkouts_by_query(self, *, search_key: str | Unset = UNSET) -> ListCheckoutsResponse:
        """List checkout setups"""
        from ..api.checkout_setup.list_checkouts_by_query import asyncio

        return await asyncio(client=self._client, search_key=search_key)

    async def list_checkouts(self, *, body: ListCheckoutsRequest) -> ListCheckoutsResponse:
        """List checkout setups"""
        from ..api.checkout_setup.list_checkouts import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_checkout(self, *, body: CreateCheckoutRequest) -> CreateCheckoutResponse:
        """Create a checkout setup"""
        from ..api.checkout_setup.create_checkout import asyncio

        return await asyncio(client=self._client, body=body)
