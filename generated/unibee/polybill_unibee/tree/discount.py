# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Discount"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ActivateDiscountRequest,
        BillingType,
        ChangeSortField,
        CreateDiscountRequest,
        CreateDiscountResponse,
        DeactivateDiscountRequest,
        DecrementDiscountQuantityRequest,
        DecrementDiscountQuantityResponse,
        DeleteDiscountRequest,
        DiscountStatus,
        DiscountType,
        Done,
        GetDiscountRequest,
        GetDiscountResponse,
        IncrementDiscountQuantityRequest,
        IncrementDiscountQuantityResponse,
        ListDiscountsResponse,
        SortType,
        UpdateDiscountRequest,
        UpdateDiscountResponse,
    )


class DiscountOperations:
    """Discount"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def activate_discount(self, *, body: ActivateDiscountRequest) -> Done:
        """Make a discount code usable"""
        from ..api.discount.activate_discount import sync

        return sync(client=self._client, body=body)

    def deactivate_discount(self, *, body: DeactivateDiscountRequest) -> Done:
        """Switch a discount code off"""
        from ..api.discount.deactivate_discount import sync

        return sync(client=self._client, body=body)

    def decrement_discount_quantity(
        self, *, body: DecrementDiscountQuantityRequest
    ) -> DecrementDiscountQuantityResponse:
        """Lower the remaining uses of a code"""
        from ..api.discount.decrement_discount_quantity import sync

        return sync(client=self._client, body=body)

    def delete_discount(self, *, body: DeleteDiscountRequest) -> Done:
        """Delete a code that was never activated"""
        from ..api.discount.delete_discount import sync

        return sync(client=self._client, body=body)

    def get_discount_by_query(self, *, id: int) -> GetDiscountResponse:
        """Show a discount code"""
        from ..api.discount.get_discount_by_query import sync

        return sync(client=self._client, id=id)

    def get_discount(self, *, body: GetDiscountRequest) -> GetDiscountResponse:
        """Show a discount code"""
        from ..api.discount.get_discount import sync

        return sync(client=self._client, body=body)

    def update_discount(self, *, body: UpdateDiscountRequest) -> UpdateDiscountResponse:
        """Change a discount code (most fields only before activation)"""
        from ..api.discount.update_discount import sync

        return sync(client=self._client, body=body)

    def list_discounts(
        self,
        *,
        discount_type: list[DiscountType] | Unset = UNSET,
        billing_type: list[BillingType] | Unset = UNSET,
        status: list[DiscountStatus] | Unset = UNSET,
        code: str | Unset = UNSET,
        search_key: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListDiscountsResponse:
        """Page through discount codes"""
        from ..api.discount.list_discounts import sync

        return sync(
            client=self._client,
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code=code,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    def create_discount(self, *, body: CreateDiscountRequest) -> CreateDiscountResponse:
        """Create a discount code"""
        from ..api.discount.create_discount import sync

        return sync(client=self._client, body=body)

    def increment_discount_quantity(
        self, *, body: IncrementDiscountQuantityRequest
    ) -> IncrementDiscountQuantityResponse:
        """Raise the available uses of a code"""
        from ..api.discount.increment_discount_quantity import sync

        return sync(client=self._client, body=body)


class AsyncDiscountOperations:
    """Discount"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def activate_discount(self, *, body: ActivateDiscountRequest) -> Done:
        """Make a discount code usable"""
        from ..api.discount.activate_discount import asyncio

        return await asyncio(client=self._client, body=body)

    async def deactivate_discount(self, *, body: DeactivateDiscountRequest) -> Done:
        """Switch a discount code off"""
        from ..api.discount.deactivate_discount import asyncio

        return await asyncio(client=self._client, body=body)

    async def decrement_discount_quantity(
        self, *, body: DecrementDiscountQuantityRequest
    ) -> DecrementDiscountQuantityResponse:
        """Lower the remaining uses of a code"""
        from ..api.discount.decrement_discount_quantity import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_discount(self, *, body: DeleteDiscountRequest) -> Done:
        """Delete a code that was never activated"""
        from ..api.discount.delete_discount import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_discount_by_query(self, *, id: int) -> GetDiscountResponse:
        """Show a discount code"""
        from ..api.discount.get_discount_by_query import asyncio

        return await asyncio(client=self._client, id=id)

    async def get_discount(self, *, body: GetDiscountRequest) -> GetDiscountResponse:
        """Show a discount code"""
        from ..api.discount.get_discount import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_discount(self, *, body: UpdateDiscountRequest) -> UpdateDiscountResponse:
        """Change a discount code (most fields only before activation)"""
        from ..api.discount.update_discount import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_discounts(
        self,
        *,
        discount_type: list[DiscountType] | Unset = UNSET,
        billing_type: list[BillingType] | Unset = UNSET,
        status: list[DiscountStatus] | Unset = UNSET,
        code: str | Unset = UNSET,
        search_key: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListDiscountsResponse:
        """Page through discount codes"""
        from ..api.discount.list_discounts import asyncio

        return await asyncio(
            client=self._client,
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code=code,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    async def create_discount(self, *, body: CreateDiscountRequest) -> CreateDiscountResponse:
        """Create a discount code"""
        from ..api.discount.create_discount import asyncio

        return await asyncio(client=self._client, body=body)

    async def increment_discount_quantity(
        self, *, body: IncrementDiscountQuantityRequest
    ) -> IncrementDiscountQuantityResponse:
        """Raise the available uses of a code"""
        from ..api.discount.increment_discount_quantity import asyncio

        return await asyncio(client=self._client, body=body)
