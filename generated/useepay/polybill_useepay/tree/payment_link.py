# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Payment links"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreatePaymentLinkRequest, PaymentLink, PaymentLinkList, UpdatePaymentLinkRequest


class PaymentLinkOperations:
    """Payment links"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_payment_link(self, *, body: CreatePaymentLinkRequest, x_api_version: str | Unset = UNSET) -> PaymentLink:
        """Create a payment link"""
        from ..api.payment_link.create_payment_link import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_payment_links(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> PaymentLinkList:
        """List payment links"""
        from ..api.payment_link.list_payment_links import sync

        return sync(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_payment_link(self, id: str, *, x_api_version: str | Unset = UNSET) -> PaymentLink:
        """Read a payment link"""
        from ..api.payment_link.get_payment_link import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)

    def update_payment_link(
        self, id: str, *, body: UpdatePaymentLinkRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentLink:
        """Change a payment link"""
        from ..api.payment_link.update_payment_link import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)


class AsyncPaymentLinkOperations:
    """Payment links"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_payment_link(
        self, *, body: CreatePaymentLinkRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentLink:
        """Create a payment link"""
        from ..api.payment_link.create_payment_link import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_payment_links(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> PaymentLinkList:
        """List payment links"""
        from ..api.payment_link.list_payment_links import asyncio

        return await asyncio(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_payment_link(self, id: str, *, x_api_version: str | Unset = UNSET) -> PaymentLink:
        """Read a payment link"""
        from ..api.payment_link.get_payment_link import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)

    async def update_payment_link(
        self, id: str, *, body: UpdatePaymentLinkRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentLink:
        """Change a payment link"""
        from ..api.payment_link.update_payment_link import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)
