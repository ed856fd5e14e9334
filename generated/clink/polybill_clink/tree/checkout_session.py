# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Hosted and embedded checkouts"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CheckoutSessionCreateEnvelope, CheckoutSessionEnvelope, SessionCreateReq


class CheckoutSessionOperations:
    """Hosted and embedded checkouts"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_checkout_session(
        self, *, body: SessionCreateReq, x_timestamp: str | Unset = UNSET
    ) -> CheckoutSessionCreateEnvelope:
        """Start a checkout"""
        from ..api.checkout_session.create_checkout_session import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def get_checkout_session(self, id: str, *, x_timestamp: str | Unset = UNSET) -> CheckoutSessionEnvelope:
        """Read a checkout"""
        from ..api.checkout_session.get_checkout_session import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)


class AsyncCheckoutSessionOperations:
    """Hosted and embedded checkouts"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_checkout_session(
        self, *, body: SessionCreateReq, x_timestamp: str | Unset = UNSET
    ) -> CheckoutSessionCreateEnvelope:
        """Start a checkout"""
        from ..api.checkout_session.create_checkout_session import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def get_checkout_session(self, id: str, *, x_timestamp: str | Unset = UNSET) -> CheckoutSessionEnvelope:
        """Read a checkout"""
        from ..api.checkout_session.get_checkout_session import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)
