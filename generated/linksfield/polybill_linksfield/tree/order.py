# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit.
"""Orders of the partner"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import Client
    from ..models import ProtocolVersion, TopupAnswer


class OrderOperations:
    """Orders of the partner"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_order(
        self,
        *,
        purchase_order_id: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        sim_id: str | Unset = UNSET,
        version: ProtocolVersion | Unset = UNSET,
        partner_code: str | Unset = UNSET,
        sign: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> TopupAnswer:
        """Look up an order of the partner"""
        from ..api.order.get_order import sync

        return sync(
            client=self._client,
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
        )


class AsyncOrderOperations:
    """Orders of the partner"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get_order(
        self,
        *,
        purchase_order_id: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        sim_id: str | Unset = UNSET,
        version: ProtocolVersion | Unset = UNSET,
        partner_code: str | Unset = UNSET,
        sign: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> TopupAnswer:
        """Look up an order of the partner"""
        from ..api.order.get_order import asyncio

        return await asyncio(
            client=self._client,
            purchase_order_id=purchase_order_id,
            order_id=order_id,
            sim_id=sim_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
        )
