# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Batch Discount"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        BillingType,
        ChangeSortField,
        CreateBatchDiscountTemplateRequest,
        CreateBatchDiscountTemplateResponse,
        DiscountStatus,
        DiscountType,
        GenerateBatchDiscountChildrenRequest,
        GenerateBatchDiscountChildrenResponse,
        GetBatchDiscountChildRequest,
        GetBatchDiscountChildResponse,
        GetBatchDiscountTemplateRequest,
        GetBatchDiscountTemplateResponse,
        IncrementBatchDiscountTemplateQuantityRequest,
        IncrementBatchDiscountTemplateQuantityResponse,
        ListBatchDiscountChildrenResponse,
        ListBatchDiscountTemplatesResponse,
        SortType,
        UpdateBatchDiscountTemplateRequest,
        UpdateBatchDiscountTemplateResponse,
    )


class BatchDiscountOperations:
    """Batch Discount"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def get_batch_discount_child_by_query(self, *, id: int) -> GetBatchDiscountChildResponse:
        """Show one generated batch code"""
        from ..api.batch_discount.get_batch_discount_child_by_query import sync

        return sync(client=self._client, id=id)

    def get_batch_discount_child(self, *, body: GetBatchDiscountChildRequest) -> GetBatchDiscountChildResponse:
        """Show one generated batch code"""
        from ..api.batch_discount.get_batch_discount_child import sync

        return sync(client=self._client, body=body)

    def generate_batch_discount_children(
        self, *, body: GenerateBatchDiscountChildrenRequest
    ) -> GenerateBatchDiscountChildrenResponse:
        """Generate codes from an active batch template, synchronously or in background"""
        from ..api.batch_discount.generate_batch_discount_children import sync

        return sync(client=self._client, body=body)

    def list_batch_discount_children(
        self,
        *,
        template_id: int,
        code: str | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListBatchDiscountChildrenResponse:
        """Page through the codes of a batch template"""
        from ..api.batch_discount.list_batch_discount_children import sync

        return sync(
            client=self._client,
            template_id=template_id,
            code=code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    def get_batch_discount_template_by_query(self, *, id: int) -> GetBatchDiscountTemplateResponse:
        """Show a batch template"""
        from ..api.batch_discount.get_batch_discount_template_by_query import sync

        return sync(client=self._client, id=id)

    def get_batch_discount_template(self, *, body: GetBatchDiscountTemplateRequest) -> GetBatchDiscountTemplateResponse:
        """Show a batch template"""
        from ..api.batch_discount.get_batch_discount_template import sync

        return sync(client=self._client, body=body)

    def update_batch_discount_template(
        self, *, body: UpdateBatchDiscountTemplateRequest
    ) -> UpdateBatchDiscountTemplateResponse:
        """Change a batch template (prefix fixed, quantity may only grow)"""
        from ..api.batch_discount.update_batch_discount_template import sync

        return sync(client=self._client, body=body)

    def list_batch_discount_templates(
        self,
        *,
        discount_type: list[DiscountType] | Unset = UNSET,
        billing_type: list[BillingType] | Unset = UNSET,
        status: list[DiscountStatus] | Unset = UNSET,
        code_prefix: str | Unset = UNSET,
        search_key: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListBatchDiscountTemplatesResponse:
        """Page through batch templates"""
        from ..api.batch_discount.list_batch_discount_templates import sync

        return sync(
            client=self._client,
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code_prefix=code_prefix,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    def create_batch_discount_template(
        self, *, body: CreateBatchDiscountTemplateRequest
    ) -> CreateBatchDiscountTemplateResponse:
        """Create a batch template for bulk discount codes"""
        from ..api.batch_discount.create_batch_discount_template import sync

        return sync(client=self._client, body=body)

    def increment_batch_discount_template_quantity(
        self, *, body: IncrementBatchDiscountTemplateQuantityRequest
    ) -> IncrementBatchDiscountTemplateQuantityResponse:
        """Raise the quantity of an active batch template"""
        from ..api.batch_discount.increment_batch_discount_template_quantity import sync

        return sync(client=self._client, body=body)


class AsyncBatchDiscountOperations:
    """Batch Discount"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def get_batch_discount_child_by_query(self, *, id: int) -> GetBatchDiscountChildResponse:
        """Show one generated batch code"""
        from ..api.batch_discount.get_batch_discount_child_by_query import asyncio

        return await asyncio(client=self._client, id=id)

    async def get_batch_discount_child(self, *, body: GetBatchDiscountChildRequest) -> GetBatchDiscountChildResponse:
        """Show one generated batch code"""
        from ..api.batch_discount.get_batch_discount_child import asyncio

        return await asyncio(client=self._client, body=body)

    async def generate_batch_discount_children(
        self, *, body: GenerateBatchDiscountChildrenRequest
    ) -> GenerateBatchDiscountChildrenResponse:
        """Generate codes from an active batch template, synchronously or in background"""
        from ..api.batch_discount.generate_batch_discount_children import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_batch_discount_children(
        self,
        *,
        template_id: int,
        code: str | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListBatchDiscountChildrenResponse:
        """Page through the codes of a batch template"""
        from ..api.batch_discount.list_batch_discount_children import asyncio

        return await asyncio(
            client=self._client,
            template_id=template_id,
            code=code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    async def get_batch_discount_template_by_query(self, *, id: int) -> GetBatchDiscountTemplateResponse:
        """Show a batch template"""
        from ..api.batch_discount.get_batch_discount_template_by_query import asyncio

        return await asyncio(client=self._client, id=id)

    async def get_batch_discount_template(
        self, *, body: GetBatchDiscountTemplateRequest
    ) -> GetBatchDiscountTemplateResponse:
        """Show a batch template"""
        from ..api.batch_discount.get_batch_discount_template import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_batch_discount_template(
        self, *, body: UpdateBatchDiscountTemplateRequest
    ) -> UpdateBatchDiscountTemplateResponse:
        """Change a batch template (prefix fixed, quantity may only grow)"""
        from ..api.batch_discount.update_batch_discount_template import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_batch_discount_templates(
        self,
        *,
        discount_type: list[DiscountType] | Unset = UNSET,
        billing_type: list[BillingType] | Unset = UNSET,
        status: list[DiscountStatus] | Unset = UNSET,
        code_prefix: str | Unset = UNSET,
        search_key: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListBatchDiscountTemplatesResponse:
        """Page through batch templates"""
        from ..api.batch_discount.list_batch_discount_templates import asyncio

        return await asyncio(
            client=self._client,
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code_prefix=code_prefix,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    async def create_batch_discount_template(
        self, *, body: CreateBatchDiscountTemplateRequest
    ) -> CreateBatchDiscountTemplateResponse:
        """Create a batch template for bulk discount codes"""
        from ..api.batch_discount.create_batch_discount_template import asyncio

        return await asyncio(client=self._client, body=body)

    async def increment_batch_discount_template_quantity(
        self, *, body: IncrementBatchDiscountTemplateQuantityRequest
    ) -> IncrementBatchDiscountTemplateQuantityResponse:
        """Raise the quantity of an active batch template"""
        from ..api.batch_discount.increment_batch_discount_template_quantity import asyncio

        return await asyncio(client=self._client, body=body)
