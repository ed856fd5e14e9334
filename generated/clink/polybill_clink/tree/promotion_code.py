# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Promotion codes of coupons"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        Envelope,
        PromotionCodeCreateRequest,
        PromotionCodeDetailEnvelope,
        PromotionCodeEnvelope,
        PromotionCodeList,
    )


class PromotionCodeOperations:
    """Promotion codes of coupons"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_promotion_codes_by_coupon(self, coupon_id: str, *, x_timestamp: str | Unset = UNSET) -> PromotionCodeList:
        """List the promotion codes of a coupon"""
        from ..api.promotion_code.list_promotion_codes_by_coupon import sync

        return sync(client=self._client, coupon_id=coupon_id, x_timestamp=x_timestamp)

    def get_promotion_code(self, id: str, *, x_timestamp: str | Unset = UNSET) -> PromotionCodeDetailEnvelope:
        """Read a promotion code"""
        from ..api.promotion_code.get_promotion_code import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)

    def create_promotion_code(
        self, id: str, *, body: PromotionCodeCreateRequest, x_timestamp: str | Unset = UNSET
    ) -> PromotionCodeEnvelope:
        """Make a promotion code for a coupon"""
        from ..api.promotion_code.create_promotion_code import sync

        return sync(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    def activate_promotion_code(self, promotion_code_id: str, *, x_timestamp: str | Unset = UNSET) -> Envelope:
        """Switch a promotion code on"""
        from ..api.promotion_code.activate_promotion_code import sync

        return sync(client=self._client, promotion_code_id=promotion_code_id, x_timestamp=x_timestamp)

    def deactivate_promotion_code(self, promotion_code_id: str, *, x_timestamp: str | Unset = UNSET) -> Envelope:
        """Switch a promotion code off"""
        from ..api.promotion_code.deactivate_promotion_code import sync

        return sync(client=self._client, promotion_code_id=promotion_code_id, x_timestamp=x_timestamp)


class AsyncPromotionCodeOperations:
    """Promotion codes of coupons"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_promotion_codes_by_coupon(
        self, coupon_id: str, *, x_timestamp: str | Unset = UNSET
    ) -> PromotionCodeList:
        """List the promotion codes of a coupon"""
        from ..api.promotion_code.list_promotion_codes_by_coupon import asyncio

        return await asyncio(client=self._client, coupon_id=coupon_id, x_timestamp=x_timestamp)

    async def get_promotion_code(self, id: str, *, x_timestamp: str | Unset = UNSET) -> PromotionCodeDetailEnvelope:
        """Read a promotion code"""
        from ..api.promotion_code.get_promotion_code import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)

    async def create_promotion_code(
        self, id: str, *, body: PromotionCodeCreateRequest, x_timestamp: str | Unset = UNSET
    ) -> PromotionCodeEnvelope:
        """Make a promotion code for a coupon"""
        from ..api.promotion_code.create_promotion_code import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_timestamp=x_timestamp)

    async def activate_promotion_code(self, promotion_code_id: str, *, x_timestamp: str | Unset = UNSET) -> Envelope:
        """Switch a promotion code on"""
        from ..api.promotion_code.activate_promotion_code import asyncio

        return await asyncio(client=self._client, promotion_code_id=promotion_code_id, x_timestamp=x_timestamp)

    async def deactivate_promotion_code(self, promotion_code_id: str, *, x_timestamp: str | Unset = UNSET) -> Envelope:
        """Switch a promotion code off"""
        from ..api.promotion_code.deactivate_promotion_code import asyncio

        return await asyncio(client=self._client, promotion_code_id=promotion_code_id, x_timestamp=x_timestamp)
