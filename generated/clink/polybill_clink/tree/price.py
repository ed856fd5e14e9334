# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Prices of products"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import PriceCreateApiRequest, PriceEnvelope, PricePage, PriceUpdateApiRequest


class PriceOperations:
    """Prices of products"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def get_price_list(
        self, *, product_id: str, page_num: int, page_size: int, active: bool, x_timestamp: str | Unset = UNSET
    ) -> PricePage:
        """List the prices of a product"""
        from ..api.price.get_price_list import sync

        return sync(
            client=self._client,
            product_id=product_id,
            page_num=page_num,
            page_size=page_size,
            active=active,
            x_timestamp=x_timestamp,
        )

    def create_price(self, *, body: PriceCreateApiRequest, x_timestamp: str | Unset = UNSET) -> PriceEnvelope:
        """Make a price"""
        from ..api.price.create_price import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def get_price(self, id: str, *, x_timestamp: str | Unset = UNSET) -> PriceEnvelope:
        """Read a price"""
        from ..api.price.get_price import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)

    def update_price(self, id: str, *, body: PriceUpdateApiRequest, x_timestamp: str | Unset = UNSET) -> PriceEnvelope:
        """Change a price"""
        from ..api.price.update_price import sync

        return sync(client=self._client, id=id, body=body, x_timestamp=x_timestamp)


class AsyncPriceOperations:
    """Prices of products"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def get_price_list(
        self, *, product_id: str, page_num: int, page_size: int, active: bool, x_timestamp: str | Unset = UNSET
    ) -> PricePage:
        """List the prices of a product"""
        from ..api.price.get_price_list import asyncio

        return await asyncio(
            client=self._client,
            product_id=product_id,
            page_num=page_num,
            page_size=page_size,
            active=active,
            x_timestamp=x_timestamp,
        )

    async def create_price(self, *, body: PriceCreateApiRequest, x_timestamp: str | Unset = UNSET) -> PriceEnvelope:
        """Make a price"""
        from ..api.price.create_price import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def get_price(self, id: str, *, x_timestamp: str | Unset = UNSET) -> PriceEnvelope:
        """Read a price"""
        from ..api.price.get_price import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)

    async def update_price(
        self, id: str, *, body: PriceUpdateApiRequest, x_timestamp: str | Unset = UNSET
    ) -> PriceEnvelope:
        """Change a price"""
        from ..api.price.update_price import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_timestamp=x_timestamp)
