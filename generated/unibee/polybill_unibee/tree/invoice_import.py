# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Invoice Import"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import DeleteImportedInvoiceRequest, Done, ImportInvoiceRequest, ImportInvoiceResponse


class InvoiceImportOperations:
    """Invoice Import"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def import_invoice(self, *, body: ImportInvoiceRequest) -> ImportInvoiceResponse:
        """Import or overwrite a historical invoice"""
        from ..api.invoice_import.import_invoice import sync

        return sync(client=self._client, body=body)

    def delete_imported_invoice(self, *, body: DeleteImportedInvoiceRequest) -> Done:
        """Delete an imported historical invoice"""
        from ..api.invoice_import.delete_imported_invoice import sync

        return sync(client=self._client, body=body)


class AsyncInvoiceImportOperations:
    """Invoice Import"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def import_invoice(self, *, body: ImportInvoiceRequest) -> ImportInvoiceResponse:
        """Import or overwrite a historical invoice"""
        from ..api.invoice_import.import_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_imported_invoice(self, *, body: DeleteImportedInvoiceRequest) -> Done:
        """Delete an imported historical invoice"""
        from ..api.invoice_import.delete_imported_invoice import asyncio

        return await asyncio(client=self._client, body=body)
