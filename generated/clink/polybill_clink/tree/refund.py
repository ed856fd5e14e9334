# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Refunds of orders"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import RefundCreateApiRequest, RefundEnvelope


class RefundOperations:
    """Refunds of orders"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_refund(self, *, body: RefundCreateApiRequest, x_timestamp: str | Unset = UNSET) -> RefundEnvelope:
        """Refund an order, fully or in part"""
        from ..api.refund.create_refund import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def get_refund(self, id: str, *, x_timestamp: str | Unset = UNSET) -> RefundEnvelope:
        """Read a refund"""
        from ..api.refund.get_refund import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)


class AsyncRefundOperations:
    """Refunds of orders"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_refund(self, *, body: RefundCreateApiRequest, x_timestamp: str | Unset = UNSET) -> RefundEnvelope:
        """Refund an order, fully or in part"""
        from ..api.refund.create_refund import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def get_refund(self, id: str, *, x_timestamp: str | Unset = UNSET) -> RefundEnvelope:
        """Read a refund"""
        from ..api.refund.get_refund import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)
