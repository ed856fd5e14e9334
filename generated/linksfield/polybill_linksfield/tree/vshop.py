# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit.
"""The mall: card check, plans, orders and renewals"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import Client
    from ..models import (
        Answer,
        CancelAutoRenewalRequest,
        CreateOrderRequest,
        CreateOrderResponse,
        CreatePartnerOrderRequest,
        ListServicePlansRequest,
        QueryAutoRenewalRequest,
        QueryAutoRenewalResponse,
        QueryOrdersRequest,
        QueryOrdersResponse,
        VerifyCardRequest,
    )


class VshopOperations:
    """The mall: card check, plans, orders and renewals"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def verify_card(self, *, body: VerifyCardRequest, accept_language: str | Unset = UNSET) -> Answer:
        """Check a SIM card before its user enters the mall"""
        from ..api.vshop.verify_card import sync

        return sync(client=self._client, body=body, accept_language=accept_language)

    def list_service_plans(self, *, body: ListServicePlansRequest, accept_language: str | Unset = UNSET) -> Answer:
        """List the plans that a SIM card may buy"""
        from ..api.vshop.list_service_plans import sync

        return sync(client=self._client, body=body, accept_language=accept_language)

    def create_order(self, *, body: CreateOrderRequest, accept_language: str | Unset = UNSET) -> CreateOrderResponse:
        """Order a plan for a SIM card"""
        from ..api.vshop.create_order import sync

        return sync(client=self._client, body=body, accept_language=accept_language)

    def query_orders(self, *, body: QueryOrdersRequest, accept_language: str | Unset = UNSET) -> QueryOrdersResponse:
        """List the orders of a SIM card that are in use or waiting"""
        from ..api.vshop.query_orders import sync

        return sync(client=self._client, body=body, accept_language=accept_language)

    def query_auto_renewal(
        self, *, body: QueryAutoRenewalRequest, accept_language: str | Unset = UNSET
    ) -> QueryAutoRenewalResponse:
        """Read the renewal of a SIM card"""
        from ..api.vshop.query_auto_renewal import sync

        return sync(client=self._client, body=body, accept_language=accept_language)

    def cancel_auto_renewal(self, *, body: CancelAutoRenewalRequest, accept_language: str | Unset = UNSET) -> Answer:
        """Switch the renewal of a SIM card off"""
        from ..api.vshop.cancel_auto_renewal import sync

        return sync(client=self._client, body=body, accept_language=accept_language)

    def create_partner_order(self, *, body: CreatePartnerOrderRequest, accept_language: str | Unset = UNSET) -> Answer:
        """Report an order that the partner has been paid for"""
        from ..api.vshop.create_partner_order import sync

        return sync(client=self._client, body=body, accept_language=accept_language)


class AsyncVshopOperations:
    """The mall: card check, plans, orders and renewals"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def verify_card(self, *, body: VerifyCardRequest, accept_language: str | Unset = UNSET) -> Answer:
        """Check a SIM card before its user enters the mall"""
        from ..api.vshop.verify_card import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)

    async def list_service_plans(
        self, *, body: ListServicePlansRequest, accept_language: str | Unset = UNSET
    ) -> Answer:
        """List the plans that a SIM card may buy"""
        from ..api.vshop.list_service_plans import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)

    async def create_order(
        self, *, body: CreateOrderRequest, accept_language: str | Unset = UNSET
    ) -> CreateOrderResponse:
        """Order a plan for a SIM card"""
        from ..api.vshop.create_order import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)

    async def query_orders(
        self, *, body: QueryOrdersRequest, accept_language: str | Unset = UNSET
    ) -> QueryOrdersResponse:
        """List the orders of a SIM card that are in use or waiting"""
        from ..api.vshop.query_orders import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)

    async def query_auto_renewal(
        self, *, body: QueryAutoRenewalRequest, accept_language: str | Unset = UNSET
    ) -> QueryAutoRenewalResponse:
        """Read the renewal of a SIM card"""
        from ..api.vshop.query_auto_renewal import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)

    async def cancel_auto_renewal(
        self, *, body: CancelAutoRenewalRequest, accept_language: str | Unset = UNSET
    ) -> Answer:
        """Switch the renewal of a SIM card off"""
        from ..api.vshop.cancel_auto_renewal import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)

    async def create_partner_order(
        self, *, body: CreatePartnerOrderRequest, accept_language: str | Unset = UNSET
    ) -> Answer:
        """Report an order that the partner has been paid for"""
        from ..api.vshop.create_partner_order import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)
