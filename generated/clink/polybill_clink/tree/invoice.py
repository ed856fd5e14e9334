# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Invoices of subscriptions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import InvoiceDataEnvelope, InvoiceEnvelope


class InvoiceOperations:
    """Invoices of subscriptions"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def retrieve_invoice(self, id: str, *, x_timestamp: str | Unset = UNSET) -> InvoiceDataEnvelope | InvoiceEnvelope:
        """Read an invoice"""
        from ..api.invoice.retrieve_invoice import sync

        return sync(client=self._client, id=id, x_timestamp=x_timestamp)


class AsyncInvoiceOperations:
    """Invoices of subscriptions"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def retrieve_invoice(
        self, id: str, *, x_timestamp: str | Unset = UNSET
    ) -> InvoiceDataEnvelope | InvoiceEnvelope:
        """Read an invoice"""
        from ..api.invoice.retrieve_invoice import asyncio

        return await asyncio(client=self._client, id=id, x_timestamp=x_timestamp)
