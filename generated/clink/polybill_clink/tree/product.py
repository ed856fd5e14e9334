# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Products and their pictures"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ImageUploadEnvelope,
        PlatformProductApiVo,
        ProductApiInsertBo,
        ProductEnvelope,
        ProductImageUploadRequest,
        ProductPage,
    )


class ProductOperations:
    """Products and their pictures"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def get_product_list(self, *, page_num: int, page_size: int, x_timestamp: str | Unset = UNSET) -> ProductPage:
        """List products"""
        from ..api.product.get_product_list import sync

        return sync(client=self._client, page_num=page_num, page_size=page_size, x_timestamp=x_timestamp)

    def create_product(self, *, body: ProductApiInsertBo, x_timestamp: str | Unset = UNSET) -> ProductEnvelope:
        """Make a product with its prices"""
        from ..api.product.create_product import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def upload_product_image(
        self, *, body: ProductImageUploadRequest, x_timestamp: str | Unset = UNSET
    ) -> ImageUploadEnvelope:
        """Upload a product's picture"""
        from ..api.product.upload_product_image import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def get_product(self, id: str, *, x_timestamp: str | Unset = UNSET) -> PlatformProductApiVo | ProductEnvelope:
        """Read a product"""
        from ..api.product.get_product import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)


class AsyncProductOperations:
    """Products and their pictures"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def get_product_list(self, *, page_num: int, page_size: int, x_timestamp: str | Unset = UNSET) -> ProductPage:
        """List products"""
        from ..api.product.get_product_list import asyncio

        return await asyncio(client=self._client, page_num=page_num, page_size=page_size, x_timestamp=x_timestamp)

    async def create_product(self, *, body: ProductApiInsertBo, x_timestamp: str | Unset = UNSET) -> ProductEnvelope:
        """Make a product with its prices"""
        from ..api.product.create_product import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def upload_product_image(
        self, *, body: ProductImageUploadRequest, x_timestamp: str | Unset = UNSET
    ) -> ImageUploadEnvelope:
        """Upload a product's picture"""
        from ..api.product.upload_product_image import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def get_product(self, id: str, *, x_timestamp: str | Unset = UNSET) -> PlatformProductApiVo | ProductEnvelope:
        """Read a product"""
        from ..api.product.get_product import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)
