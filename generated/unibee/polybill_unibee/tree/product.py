# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Product"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ActivateProductRequest,
        CopyProductRequest,
        CopyProductResponse,
        CreateProductRequest,
        CreateProductResponse,
        DeleteProductRequest,
        Done,
        GetProductRequest,
        GetProductResponse,
        InactivateProductRequest,
        ListProductsRequest,
        ListProductsResponse,
        ProductStatus,
        SortType,
        UpdateProductRequest,
        UpdateProductResponse,
    )


class ProductOperations:
    """Product"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def activate_product(self, *, body: ActivateProductRequest) -> Done:
        """Activate a product"""
        from ..api.product.activate_product import sync

        return sync(client=self._client, body=body)

    def copy_product(self, *, body: CopyProductRequest) -> CopyProductResponse:
        """Copy a product"""
        from ..api.product.copy_product import sync

        return sync(client=self._client, body=body)

    def delete_product(self, *, body: DeleteProductRequest) -> Done:
        """Delete a product without plans"""
        from ..api.product.delete_product import sync

        return sync(client=self._client, body=body)

    def get_product_by_query(self, *, product_id: int) -> GetProductResponse:
        """Show a product"""
        from ..api.product.get_product_by_query import sync

        return sync(client=self._client, product_id=product_id)

    def get_product(self, *, body: GetProductRequest) -> GetProductResponse:
        """Show a product"""
        from ..api.product.get_product import sync

        return sync(client=self._client, body=body)

    def update_product(self, *, body: UpdateProductRequest) -> UpdateProductResponse:
        """Change a product"""
        from ..api.product.update_product import sync

        return sync(client=self._client, body=body)

    def inactivate_product(self, *, body: InactivateProductRequest) -> Done:
        """Deactivate a product"""
        from ..api.product.inactivate_product import sync

        return sync(client=self._client, body=body)

    def list_products_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[ProductStatus] | Unset = UNSET,
    ) -> ListProductsResponse:
        """Page through products"""
        from ..api.product.list_products_by_query import sync

        return sync(
            client=self._client, count=count, page=page, sort_field=sort_field, sort_type=sort_type, status=status
        )

    def list_products(self, *, body: ListProductsRequest) -> ListProductsResponse:
        """Page through products"""
        from ..api.product.list_products import sync

        return sync(client=self._client, body=body)

    def create_product(self, *, body: CreateProductRequest) -> CreateProductResponse:
        """Create a product"""
        from ..api.product.create_product import sync

        return sync(client=self._client, body=body)


class AsyncProductOperations:
    """Product"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def activate_product(self, *, body: ActivateProductRequest) -> Done:
        """Activate a product"""
        from ..api.product.activate_product import asyncio

        return await asyncio(client=self._client, body=body)

    async def copy_product(self, *, body: CopyProductRequest) -> CopyProductResponse:
        """Copy a product"""
        from ..api.product.copy_product import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_product(self, *, body: DeleteProductRequest) -> Done:
        """Delete a product without plans"""
        from ..api.product.delete_product import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_product_by_query(self, *, product_id: int) -> GetProductResponse:
        """Show a product"""
        from ..api.product.get_product_by_query import asyncio

        return await asyncio(client=self._client, product_id=product_id)

    async def get_product(self, *, body: GetProductRequest) -> GetProductResponse:
        """Show a product"""
        from ..api.product.get_product import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_product(self, *, body: UpdateProductRequest) -> UpdateProductResponse:
        """Change a product"""
        from ..api.product.update_product import asyncio

        return await asyncio(client=self._client, body=body)

    async def inactivate_product(self, *, body: InactivateProductRequest) -> Done:
        """Deactivate a product"""
        from ..api.product.inactivate_product import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_products_by_query(
        self,
        *,
        count: int | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[ProductStatus] | Unset = UNSET,
    ) -> ListProductsResponse:
        """Page through products"""
        from ..api.product.list_products_by_query import asyncio

        return await asyncio(
            client=self._client, count=count, page=page, sort_field=sort_field, sort_type=sort_type, status=status
        )

    async def list_products(self, *, body: ListProductsRequest) -> ListProductsResponse:
        """Page through products"""
        from ..api.product.list_products import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_product(self, *, body: CreateProductRequest) -> CreateProductResponse:
        """Create a product"""
        from ..api.product.create_product import asyncio

        return await asyncio(client=self._client, body=body)
