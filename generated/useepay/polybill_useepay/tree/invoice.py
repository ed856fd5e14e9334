# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Invoices"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateInvoiceRequest,
        Invoice,
        InvoiceList,
        PayInvoiceRequest,
        UpdateInvoiceRequest,
    )


class InvoiceOperations:
    """Invoices"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_invoice(self, *, body: CreateInvoiceRequest, x_api_version: str | Unset = UNSET) -> Invoice:
        """Create an invoice"""
        from ..api.invoice.create_invoice import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_invoices(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices"""
        from ..api.invoice.list_invoices import sync

        return sync(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_invoice(self, id: str, *, x_api_version: str | Unset = UNSET) -> Invoice:
        """Read an invoice"""
        from ..api.invoice.get_invoice import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)

    def update_invoice(self, id: str, *, body: UpdateInvoiceRequest, x_api_version: str | Unset = UNSET) -> Invoice:
        """Change an invoice"""
        from ..api.invoice.update_invoice import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)

    def pay_invoice(self, id: str, *, body: PayInvoiceRequest, x_api_version: str | Unset = UNSET) -> Invoice:
        """Pay an invoice"""
        from ..api.invoice.pay_invoice import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)

    def finalize_invoice(self, id: str, *, x_api_version: str | Unset = UNSET) -> Invoice:
        """Finalize an invoice"""
        from ..api.invoice.finalize_invoice import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)


class AsyncInvoiceOperations:
    """Invoices"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_invoice(self, *, body: CreateInvoiceRequest, x_api_version: str | Unset = UNSET) -> Invoice:
        """Create an invoice"""
        from ..api.invoice.create_invoice import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_invoices(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> InvoiceList:
        """List invoices"""
        from ..api.invoice.list_invoices import asyncio

        return await asyncio(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_invoice(self, id: str, *, x_api_version: str | Unset = UNSET) -> Invoice:
        """Read an invoice"""
        from ..api.invoice.get_invoice import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)

    async def update_invoice(
        self, id: str, *, body: UpdateInvoiceRequest, x_api_version: str | Unset = UNSET
    ) -> Invoice:
        """Change an invoice"""
        from ..api.invoice.update_invoice import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)

    async def pay_invoice(self, id: str, *, body: PayInvoiceRequest, x_api_version: str | Unset = UNSET) -> Invoice:
        """Pay an invoice"""
        from ..api.invoice.pay_invoice import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)

    async def finalize_invoice(self, id: str, *, x_api_version: str | Unset = UNSET) -> Invoice:
        """Finalize an invoice"""
        from ..api.invoice.finalize_invoice import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)
