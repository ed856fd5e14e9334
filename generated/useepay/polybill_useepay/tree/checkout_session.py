# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Checkout sessions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CheckoutSession, CreateCheckoutSessionRequest


class CheckoutSessionOperations:
    """Checkout sessions"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_checkout_session(
        self, *, body: CreateCheckoutSessionRequest, x_api_version: str | Unset = UNSET
    ) -> CheckoutSession:
        """Create a checkout session"""
        from ..api.checkout_session.create_checkout_session import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def get_checkout_session(self, id: str, *, x_api_version: str | Unset = UNSET) -> CheckoutSession:
        """Read a checkout session"""
        from ..api.checkout_session.get_checkout_session import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)


class AsyncCheckoutSessionOperations:
    """Checkout sessions"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_checkout_session(
        self, *, body: CreateCheckoutSessionRequest, x_api_version: str | Unset = UNSET
    ) -> CheckoutSession:
        """Create a checkout session"""
        from ..api.checkout_session.create_checkout_session import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def get_checkout_session(self, id: str, *, x_api_version: str | Unset = UNSET) -> CheckoutSession:
        """Read a checkout session"""
        from ..api.checkout_session.get_checkout_session import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)
