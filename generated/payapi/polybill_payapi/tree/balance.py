# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit.
"""Balances of the merchant"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import BalancesResponse


class BalanceOperations:
    """Balances of the merchant"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_balances(self, *, currency: str | Unset = UNSET) -> BalancesResponse:
        """Read the balances"""
        from ..api.balance.list_balances import sync

        return sync(client=self._client, currency=currency)


class AsyncBalanceOperations:
    """Balances of the merchant"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_balances(self, *, currency: str | Unset = UNSET) -> BalancesResponse:
        """Read the balances"""
        from ..api.balance.list_balances import asyncio

        return await asyncio(client=self._client, currency=currency)
