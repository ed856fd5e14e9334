# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Coupons"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CouponCreateRequest,
        CouponDetailEnvelope,
        CouponDurationType,
        CouponEnvelope,
        CouponPage,
        CouponRenameRequest,
        DiscountType,
        Envelope,
    )


class CouponOperations:
    """Coupons"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_coupons(
        self,
        *,
        discount_type: DiscountType | Unset = UNSET,
        duration_type: CouponDurationType | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        x_timestamp: str | Unset = UNSET,
    ) -> CouponPage:
        """List coupons"""
        from ..api.coupon.list_coupons import sync

        return sync(
            client=self._client,
            discount_type=discount_type,
            duration_type=duration_type,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
        )

    def create_coupon(self, *, body: CouponCreateRequest, x_timestamp: str | Unset = UNSET) -> CouponEnvelope:
        """Make a coupon, with promotion codes if wanted"""
        from ..api.coupon.create_coupon import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def get_coupon(self, coupon_id: str, *, x_timestamp: str | Unset = UNSET) -> CouponDetailEnvelope:
        """Read a coupon with its promotion codes"""
        from ..api.coupon.get_coupon import sync

        return sync(client=self._client, coupon_id=coupon_id, x_timestamp=x_timestamp)

    def update_coupon_name(
        self, coupon_id: str, *, body: CouponRenameRequest, x_timestamp: str | Unset = UNSET
    ) -> Envelope:
        """Rename a coupon"""
        from ..api.coupon.update_coupon_name import sync

        return sync(client=self._client, coupon_id=coupon_id, body=body, x_timestamp=x_timestamp)


class AsyncCouponOperations:
    """Coupons"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_coupons(
        self,
        *,
        discount_type: DiscountType | Unset = UNSET,
        duration_type: CouponDurationType | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        x_timestamp: str | Unset = UNSET,
    ) -> CouponPage:
        """List coupons"""
        from ..api.coupon.list_coupons import asyncio

        return await asyncio(
            client=self._client,
            discount_type=discount_type,
            duration_type=duration_type,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
        )

    async def create_coupon(self, *, body: CouponCreateRequest, x_timestamp: str | Unset = UNSET) -> CouponEnvelope:
        """Make a coupon, with promotion codes if wanted"""
        from ..api.coupon.create_coupon import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def get_coupon(self, coupon_id: str, *, x_timestamp: str | Unset = UNSET) -> CouponDetailEnvelope:
        """Read a coupon with its promotion codes"""
        from ..api.coupon.get_coupon import asyncio

        return await asyncio(client=self._client, coupon_id=coupon_id, x_timestamp=x_timestamp)

    async def update_coupon_name(
        self, coupon_id: str, *, body: CouponRenameRequest, x_timestamp: str | Unset = UNSET
    ) -> Envelope:
        """Rename a coupon"""
        from ..api.coupon.update_coupon_name import asyncio

        return await asyncio(client=self._client, coupon_id=coupon_id, body=body, x_timestamp=x_timestamp)
