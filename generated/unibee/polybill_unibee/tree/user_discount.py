# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""User Discount"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ListUserDiscountsResponse,
        PreviewDiscountPlansRequest,
        PreviewDiscountPlansResponse,
        SortType,
    )


class UserDiscountOperations:
    """User Discount"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def preview_discount_plans(self, *, body: PreviewDiscountPlansRequest) -> PreviewDiscountPlansResponse:
        """Check whether a code can be used on a plan and how much it saves"""
        from ..api.user_discount.preview_discount_plans import sync

        return sync(client=self._client, body=body)

    def list_user_discounts(
        self,
        *,
        id: int,
        user_ids: list[int] | Unset = UNSET,
        email: str | Unset = UNSET,
        plan_ids: list[int] | Unset = UNSET,
        subscription_ids: list[str] | Unset = UNSET,
        status: list[int] | Unset = UNSET,
        child_code: str | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListUserDiscountsResponse:
        """Page through the uses of a code"""
        from ..api.user_discount.list_user_discounts import sync

        return sync(
            client=self._client,
            id=id,
            user_ids=user_ids,
            email=email,
            plan_ids=plan_ids,
            subscription_ids=subscription_ids,
            status=status,
            child_code=child_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )


class AsyncUserDiscountOperations:
    """User Discount"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def preview_discount_plans(self, *, body: PreviewDiscountPlansRequest) -> PreviewDiscountPlansResponse:
        """Check whether a code can be used on a plan and how much it saves"""
        from ..api.user_discount.preview_discount_plans import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_user_discounts(
        self,
        *,
        id: int,
        user_ids: list[int] | Unset = UNSET,
        email: str | Unset = UNSET,
        plan_ids: list[int] | Unset = UNSET,
        subscription_ids: list[str] | Unset = UNSET,
        status: list[int] | Unset = UNSET,
        child_code: str | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListUserDiscountsResponse:
        """Page through the uses of a code"""
        from ..api.user_discount.list_user_discounts import asyncio

        return await asyncio(
            client=self._client,
            id=id,
            user_ids=user_ids,
            email=email,
            plan_ids=plan_ids,
            subscription_ids=subscription_ids,
            status=status,
            child_code=child_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )
