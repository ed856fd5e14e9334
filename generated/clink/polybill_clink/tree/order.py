# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Orders: one charge each"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import OrderEnvelope, OrderPage


class OrderOperations:
    """Orders: one charge each"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_orders(
        self,
        *,
        subscription_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        x_timestamp: str | Unset = UNSET,
    ) -> OrderPage:
        """List orders"""
        from ..api.order.list_orders import sync

        return sync(
            client=self._client,
            subscription_id=subscription_id,
            customer_id=customer_id,
            merchant_reference_id=merchant_reference_id,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
        )

    def get_order(self, id: str, *, x_timestamp: str | Unset = UNSET) -> OrderEnvelope:
        """Read an order"""
        from ..api.order.get_order import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)


class AsyncOrderOperations:
    """Orders: one charge each"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_orders(
        self,
        *,
        subscription_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        merchant_reference_id: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        x_timestamp: str | Unset = UNSET,
    ) -> OrderPage:
        """List orders"""
        from ..api.order.list_orders import asyncio

        return await asyncio(
            client=self._client,
            subscription_id=subscription_id,
            customer_id=customer_id,
            merchant_reference_id=merchant_reference_id,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
        )

    async def get_order(self, id: str, *, x_timestamp: str | Unset = UNSET) -> OrderEnvelope:
        """Read an order"""
        from ..api.order.get_order import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)
