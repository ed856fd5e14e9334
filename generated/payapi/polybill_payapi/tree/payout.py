# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit.
"""Payments to recipients"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CancelPayoutRequest, CreatePayoutRequest, PayoutResponse


class PayoutOperations:
    """Payments to recipients"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_payout(self, *, body: CreatePayoutRequest) -> PayoutResponse:
        """Pay a recipient"""
        from ..api.payout.create_payout import sync

        return sync(client=self._client, body=body)

    def get_payout(self, trade_no: str) -> PayoutResponse:
        """Read a payout"""
        from ..api.payout.get_payout import sync

        return sync(client=self._client, trade_no=trade_no)

    def cancel_payout(self, *, body: CancelPayoutRequest) -> PayoutResponse:
        """Cancel a payout"""
        from ..api.payout.cancel_payout import sync

        return sync(client=self._client, body=body)


class AsyncPayoutOperations:
    """Payments to recipients"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_payout(self, *, body: CreatePayoutRequest) -> PayoutResponse:
        """Pay a recipient"""
        from ..api.payout.create_payout import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_payout(self, trade_no: str) -> PayoutResponse:
        """Read a payout"""
        from ..api.payout.get_payout import asyncio

        return await asyncio(client=self._client, trade_no=trade_no)

    async def cancel_payout(self, *, body: CancelPayoutRequest) -> PayoutResponse:
        """Cancel a payout"""
        from ..api.payout.cancel_payout import asyncio

        return await asyncio(client=self._client, body=body)
