# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Promo Credit"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        DecrementPromoCreditRequest,
        DecrementPromoCreditResponse,
        Done,
        GetPromoCreditConfigRequest,
        GetPromoCreditConfigResponse,
        GetPromoCreditStatisticsRequest,
        GetPromoCreditStatisticsResponse,
        IncrementPromoCreditRequest,
        IncrementPromoCreditResponse,
        RefundPromoCreditFromInvoiceRequest,
        UpdatePromoCreditConfigRequest,
        UpdatePromoCreditConfigResponse,
    )


class PromoCreditOperations:
    """Promo Credit"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def update_promo_credit_config(self, *, body: UpdatePromoCreditConfigRequest) -> UpdatePromoCreditConfigResponse:
        """Change promo-credit settings"""
        from ..api.promo_credit.update_promo_credit_config import sync

        return sync(client=self._client, body=body)

    def get_promo_credit_config_by_query(self, *, currency: str | Unset = UNSET) -> GetPromoCreditConfigResponse:
        """Show promo-credit settings"""
        from ..api.promo_credit.get_promo_credit_config_by_query import sync

        return sync(client=self._client, currency=currency)

    def get_promo_credit_config(self, *, body: GetPromoCreditConfigRequest) -> GetPromoCreditConfigResponse:
        """Show promo-credit settings"""
        from ..api.promo_credit.get_promo_credit_config import sync

        return sync(client=self._client, body=body)

    def get_promo_credit_statistics_by_query(
        self, *, currency: str | Unset = UNSET
    ) -> GetPromoCreditStatisticsResponse:
        """Promo-credit statistics"""
        from ..api.promo_credit.get_promo_credit_statistics_by_query import sync

        return sync(client=self._client, currency=currency)

    def get_promo_credit_statistics(self, *, body: GetPromoCreditStatisticsRequest) -> GetPromoCreditStatisticsResponse:
        """Promo-credit statistics"""
        from ..api.promo_credit.get_promo_credit_statistics import sync

        return sync(client=self._client, body=body)

    def decrement_promo_credit(self, *, body: DecrementPromoCreditRequest) -> DecrementPromoCreditResponse:
        """Take promo credit from a customer"""
        from ..api.promo_credit.decrement_promo_credit import sync

        return sync(client=self._client, body=body)

    def increment_promo_credit(self, *, body: IncrementPromoCreditRequest) -> IncrementPromoCreditResponse:
        """Grant promo credit to a customer"""
        from ..api.promo_credit.increment_promo_credit import sync

        return sync(client=self._client, body=body)

    def refund_promo_credit_from_invoice(self, *, body: RefundPromoCreditFromInvoiceRequest) -> Done:
        """Give promo credit back from a refund invoice"""
        from ..api.promo_credit.refund_promo_credit_from_invoice import sync

        return sync(client=self._client, body=body)


class AsyncPromoCreditOperations:
    """Promo Credit"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def update_promo_credit_config(
        self, *, body: UpdatePromoCreditConfigRequest
    ) -> UpdatePromoCreditConfigResponse:
        """Change promo-credit settings"""
        from ..api.promo_credit.update_promo_credit_config import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_promo_credit_config_by_query(self, *, currency: str | Unset = UNSET) -> GetPromoCreditConfigResponse:
        """Show promo-credit settings"""
        from ..api.promo_credit.get_promo_credit_config_by_query import asyncio

        return await asyncio(client=self._client, currency=currency)

    async def get_promo_credit_config(self, *, body: GetPromoCreditConfigRequest) -> GetPromoCreditConfigResponse:
        """Show promo-credit settings"""
        from ..api.promo_credit.get_promo_credit_config import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_promo_credit_statistics_by_query(
        self, *, currency: str | Unset = UNSET
    ) -> GetPromoCreditStatisticsResponse:
        """Promo-credit statistics"""
        from ..api.promo_credit.get_promo_credit_statistics_by_query import asyncio

        return await asyncio(client=self._client, currency=currency)

    async def get_promo_credit_statistics(
        self, *, body: GetPromoCreditStatisticsRequest
    ) -> GetPromoCreditStatisticsResponse:
        """Promo-credit statistics"""
        from ..api.promo_credit.get_promo_credit_statistics import asyncio

        return await asyncio(client=self._client, body=body)

    async def decrement_promo_credit(self, *, body: DecrementPromoCreditRequest) -> DecrementPromoCreditResponse:
        """Take promo credit from a customer"""
        from ..api.promo_credit.decrement_promo_credit import asyncio

        return await asyncio(client=self._client, body=body)

    async def increment_promo_credit(self, *, body: IncrementPromoCreditRequest) -> IncrementPromoCreditResponse:
        """Grant promo credit to a customer"""
        from ..api.promo_credit.increment_promo_credit import asyncio

        return await asyncio(client=self._client, body=body)

    async def refund_promo_credit_from_invoice(self, *, body: RefundPromoCreditFromInvoiceRequest) -> Done:
        """Give promo credit back from a refund invoice"""
        from ..api.promo_credit.refund_promo_credit_from_invoice import asyncio

        return await asyncio(client=self._client, body=body)
