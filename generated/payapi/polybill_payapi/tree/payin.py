# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit.
"""Payments that customers make"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreatePayinRequest, PayinResponse


class PayinOperations:
    """Payments that customers make"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_payin(self, *, body: CreatePayinRequest) -> PayinResponse:
        """Take a payment"""
        from ..api.payin.create_payin import sync

        return sync(client=self._client, body=body)

    def get_payin(self, trade_no: str) -> PayinResponse:
        """Read a payment"""
        from ..api.payin.get_payin import sync

        return sync(client=self._client, trade_no=trade_no)


class AsyncPayinOperations:
    """Payments that customers make"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_payin(self, *, body: CreatePayinRequest) -> PayinResponse:
        """Take a payment"""
        from ..api.payin.create_payin import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_payin(self, trade_no: str) -> PayinResponse:
        """Read a payment"""
        from ..api.payin.get_payin import asyncio

        return await asyncio(client=self._client, trade_no=trade_no)
