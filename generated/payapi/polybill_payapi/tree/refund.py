# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit.
"""Refunds of payments"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreateRefundRequest, RefundResponse


class RefundOperations:
    """Refunds of payments"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_refund(self, *, body: CreateRefundRequest) -> RefundResponse:
        """Refund a payment, fully or in part"""
        from ..api.refund.create_refund import sync

        return sync(client=self._client, body=body)

    def get_refund(self, refund_no: str) -> RefundResponse:
        """Read a refund"""
        from ..api.refund.get_refund import sync

        return sync(client=self._client, refund_no=refund_no)


class AsyncRefundOperations:
    """Refunds of payments"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_refund(self, *, body: CreateRefundRequest) -> RefundResponse:
        """Refund a payment, fully or in part"""
        from ..api.refund.create_refund import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_refund(self, refund_no: str) -> RefundResponse:
        """Read a refund"""
        from ..api.refund.get_refund import asyncio

        return await asyncio(client=self._client, refund_no=refund_no)
