# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Refunds of payment intents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreateRefundRequest, Refund, RefundList


class RefundOperations:
    """Refunds of payment intents"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_refund(self, *, body: CreateRefundRequest, x_api_version: str | Unset = UNSET) -> Refund:
        """Refund a payment intent"""
        from ..api.refund.create_refund import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_refunds(
        self,
        *,
        payment_intent_id: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> RefundList:
        """List refunds"""
        from ..api.refund.list_refunds import sync

        return sync(
            client=self._client,
            payment_intent_id=payment_intent_id,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_refund(self, id: str, *, x_api_version: str | Unset = UNSET) -> Refund:
        """Read a refund"""
        from ..api.refund.get_refund import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)


class AsyncRefundOperations:
    """Refunds of payment intents"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_refund(self, *, body: CreateRefundRequest, x_api_version: str | Unset = UNSET) -> Refund:
        """Refund a payment intent"""
        from ..api.refund.create_refund import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_refunds(
        self,
        *,
        payment_intent_id: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> RefundList:
        """List refunds"""
        from ..api.refund.list_refunds import asyncio

        return await asyncio(
            client=self._client,
            payment_intent_id=payment_intent_id,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_refund(self, id: str, *, x_api_version: str | Unset = UNSET) -> Refund:
        """Read a refund"""
        from ..api.refund.get_refund import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)
