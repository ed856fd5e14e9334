# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Invoice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CancelInvoiceRequest,
        ClearInvoicePaymentRequest,
        CreateInvoiceRequest,
        CreateInvoiceResponse,
        CreateMarkedRefundRequest,
        CreateMarkedRefundResponse,
        DeleteInvoiceRequest,
        Done,
        FinishInvoiceRequest,
        FinishInvoiceResponse,
        GenerateInvoicePdfRequest,
        GetInvoiceRequest,
        GetInvoiceResponse,
        InvoiceListType,
        InvoiceSortField,
        InvoiceStatus,
        ListCreditNotesRequest,
        ListCreditNotesResponse,
        ListInvoiceSplitPaymentsRequest,
        ListInvoiceSplitPaymentsResponse,
        ListInvoicesRequest,
        ListInvoicesResponse,
        MarkExternalGatewayInvoicePaidRequest,
        MarkExternalGatewayInvoicePaidResponse,
        MarkExternalGatewayInvoiceRefundedRequest,
        MarkExternalGatewayInvoiceRefundedResponse,
        MarkInvoiceRefundSucceededRequest,
        MarkWireTransferSucceededRequest,
        ReconvertInvoiceCryptoRequest,
        RefundInvoiceRequest,
        RefundInvoiceResponse,
        SendInvoiceEmailRequest,
        SortType,
        SyncInvoiceUserSnapshotRequest,
        SyncInvoiceUserSnapshotResponse,
        SyncPaidInvoiceBillingDetailsRequest,
        SyncPaidInvoiceBillingDetailsResponse,
        UpdateExternalGatewayInvoiceLinkRequest,
        UpdateExternalGatewayInvoiceLinkResponse,
        UpdateInvoicePdfRequest,
        UpdateInvoiceRequest,
        UpdateInvoiceResponse,
        UpdatePaidInvoiceBillingDetailsRequest,
        UpdatePaidInvoiceBillingDetailsResponse,
    )


class InvoiceOperations:
    """Invoice"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def cancel_invoice(self, *, body: CancelInvoiceRequest) -> Done:
        """Cancel an invoice that is being processed"""
        from ..api.invoice.cancel_invoice import sync

        return sync(client=self._client, body=body)

    def clear_invoice_payment(self, *, body: ClearInvoicePaymentRequest) -> Done:
        """Detach the pending payment from an invoice"""
        from ..api.invoice.clear_invoice_payment import sync

        return sync(client=self._client, body=body)

    def create_marked_refund(self, *, body: CreateMarkedRefundRequest) -> CreateMarkedRefundResponse:
        """Record a refund made outside UniBee for a paid invoice"""
        from ..api.invoice.create_marked_refund import sync

        return sync(client=self._client, body=body)

    def list_credit_notes(self, *, body: ListCreditNotesRequest) -> ListCreditNotesResponse:
        """Page through credit notes"""
        from ..api.invoice.list_credit_notes import sync

        return sync(client=self._client, body=body)

    def delete_invoice(self, *, body: DeleteInvoiceRequest) -> Done:
        """Delete an invoice still pending"""
        from ..api.invoice.delete_invoice import sync

        return sync(client=self._client, body=body)

    def get_invoice_by_query(self, *, invoice_id: str) -> GetInvoiceResponse:
        """Show an invoice with its credit notes"""
        from ..api.invoice.get_invoice_by_query import sync

        return sync(client=self._client, invoice_id=invoice_id)

    def get_invoice(self, *, body: GetInvoiceRequest) -> GetInvoiceResponse:
        """Show an invoice with its credit notes"""
        from ..api.invoice.get_invoice import sync

        return sync(client=self._client, body=body)

    def update_invoice(self, *, body: UpdateInvoiceRequest) -> UpdateInvoiceResponse:
        """Change an invoice still pending"""
        from ..api.invoice.update_invoice import sync

        return sync(client=self._client, body=body)

    def update_paid_invoice_billing_details(
        self, *, body: UpdatePaidInvoiceBillingDetailsRequest
    ) -> UpdatePaidInvoiceBillingDetailsResponse:
        """Correct the billing data of a paid invoice (exception)"""
        from ..api.invoice.update_paid_invoice_billing_details import sync

        return sync(client=self._client, body=body)

    def mark_external_gateway_invoice_paid(
        self, *, body: MarkExternalGatewayInvoicePaidRequest
    ) -> MarkExternalGatewayInvoicePaidResponse:
        """Deprecated: report an invoice as paid by an external gateway"""
        from ..api.invoice.mark_external_gateway_invoice_paid import sync

        return sync(client=self._client, body=body)

    def mark_external_gateway_invoice_refunded(
        self, *, body: MarkExternalGatewayInvoiceRefundedRequest
    ) -> MarkExternalGatewayInvoiceRefundedResponse:
        """Deprecated placeholder: report an external refund on an invoice"""
        from ..api.invoice.mark_external_gateway_invoice_refunded import sync

        return sync(client=self._client, body=body)

    def update_external_gateway_invoice_link(
        self, *, body: UpdateExternalGatewayInvoiceLinkRequest
    ) -> UpdateExternalGatewayInvoiceLinkResponse:
        """Deprecated: set the external payment URL of an invoice"""
        from ..api.invoice.update_external_gateway_invoice_link import sync

        return sync(client=self._client, body=body)

    def finish_invoice(self, *, body: FinishInvoiceRequest) -> FinishInvoiceResponse:
        """Finalise a pending invoice and create its link"""
        from ..api.invoice.finish_invoice import sync

        return sync(client=self._client, body=body)

    def list_invoices_by_query(
        self,
        *,
        amount_end: int | Unset = UNSET,
        amount_start: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        delete_include: bool | Unset = UNSET,
        first_name: str | Unset = UNSET,
        gateway_ids: list[int] | Unset = UNSET,
        last_name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        report_time_end: int | Unset = UNSET,
        report_time_start: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        send_email: str | Unset = UNSET,
        sort_field: InvoiceSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[InvoiceStatus] | Unset = UNSET,
        type_: InvoiceListType | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListInvoicesResponse:
        """Page through invoices"""
        from ..api.invoice.list_invoices_by_query import sync

        return sync(
            client=self._client,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            delete_include=delete_include,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            report_time_end=report_time_end,
            report_time_start=report_time_start,
            search_key=search_key,
            send_email=send_email,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            user_id=user_id,
        )

    def list_invoices(self, *, body: ListInvoicesRequest) -> ListInvoicesResponse:
        """Page through invoices"""
        from ..api.invoice.list_invoices import sync

        return sync(client=self._client, body=body)

    def mark_invoice_refund_succeeded(self, *, body: MarkInvoiceRefundSucceededRequest) -> Done:
        """Mark a manual refund as done (crypto, wire transfer)"""
        from ..api.invoice.mark_invoice_refund_succeeded import sync

        return sync(client=self._client, body=body)

    def mark_wire_transfer_succeeded(self, *, body: MarkWireTransferSucceededRequest) -> Done:
        """Mark a wire-transfer invoice as paid"""
        from ..api.invoice.mark_wire_transfer_succeeded import sync

        return sync(client=self._client, body=body)

    def create_invoice(self, *, body: CreateInvoiceRequest) -> CreateInvoiceResponse:
        """Create a manual invoice"""
        from ..api.invoice.create_invoice import sync

        return sync(client=self._client, body=body)

    def generate_invoice_pdf(self, *, body: GenerateInvoicePdfRequest) -> Done:
        """Produce the invoice PDF"""
        from ..api.invoice.generate_invoice_pdf import sync

        return sync(client=self._client, body=body)

    def update_invoice_pdf(self, *, body: UpdateInvoicePdfRequest) -> Done:
        """Produce the PDF again with changed issuer data"""
        from ..api.invoice.update_invoice_pdf import sync

        return sync(client=self._client, body=body)

    def reconvert_invoice_crypto(self, *, body: ReconvertInvoiceCryptoRequest) -> Done:
        """Recompute the crypto amount and mail the invoice"""
        from ..api.invoice.reconvert_invoice_crypto import sync

        return sync(client=self._client, body=body)

    def refund_invoice(self, *, body: RefundInvoiceRequest) -> RefundInvoiceResponse:
        """Refund a paid invoice through its gateway"""
        from ..api.invoice.refund_invoice import sync

        return sync(client=self._client, body=body)

    def send_invoice_email(self, *, body: SendInvoiceEmailRequest) -> Done:
        """Mail an invoice"""
        from ..api.invoice.send_invoice_email import sync

        return sync(client=self._client, body=body)

    def list_invoice_split_payments_by_query(self, *, invoice_id: str) -> ListInvoiceSplitPaymentsResponse:
        """Show the part payments of an invoice"""
        from ..api.invoice.list_invoice_split_payments_by_query import sync

        return sync(client=self._client, invoice_id=invoice_id)

    def list_invoice_split_payments(self, *, body: ListInvoiceSplitPaymentsRequest) -> ListInvoiceSplitPaymentsResponse:
        """Show the part payments of an invoice"""
        from ..api.invoice.list_invoice_split_payments import sync

        return sync(client=self._client, body=body)

    def sync_paid_invoice_billing_details(
        self, *, body: SyncPaidInvoiceBillingDetailsRequest
    ) -> SyncPaidInvoiceBillingDetailsResponse:
        """Copy current customer data onto a paid invoice (exception)"""
        from ..api.invoice.sync_paid_invoice_billing_details import sync

        return sync(client=self._client, body=body)

    def sync_invoice_user_snapshot(self, *, body: SyncInvoiceUserSnapshotRequest) -> SyncInvoiceUserSnapshotResponse:
        """Refresh the customer snapshot of an invoice"""
        from ..api.invoice.sync_invoice_user_snapshot import sync

        return sync(client=self._client, body=body)


class AsyncInvoiceOperations:
    """Invoice"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def cancel_invoice(self, *, body: CancelInvoiceRequest) -> Done:
        """Cancel an invoice that is being processed"""
        from ..api.invoice.cancel_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def clear_invoice_payment(self, *, body: ClearInvoicePaymentRequest) -> Done:
        """Detach the pending payment from an invoice"""
        from ..api.invoice.clear_invoice_payment import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_marked_refund(self, *, body: CreateMarkedRefundRequest) -> CreateMarkedRefundResponse:
        """Record a refund made outside UniBee for a paid invoice"""
        from ..api.invoice.create_marked_refund import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_credit_notes(self, *, body: ListCreditNotesRequest) -> ListCreditNotesResponse:
        """Page through credit notes"""
        from ..api.invoice.list_credit_notes import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_invoice(self, *, body: DeleteInvoiceRequest) -> Done:
        """Delete an invoice still pending"""
        from ..api.invoice.delete_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_invoice_by_query(self, *, invoice_id: str) -> GetInvoiceResponse:
        """Show an invoice with its credit notes"""
        from ..api.invoice.get_invoice_by_query import asyncio

        return await asyncio(client=self._client, invoice_id=invoice_id)

    async def get_invoice(self, *, body: GetInvoiceRequest) -> GetInvoiceResponse:
        """Show an invoice with its credit notes"""
        from ..api.invoice.get_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_invoice(self, *, body: UpdateInvoiceRequest) -> UpdateInvoiceResponse:
        """Change an invoice still pending"""
        from ..api.invoice.update_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_paid_invoice_billing_details(
        self, *, body: UpdatePaidInvoiceBillingDetailsRequest
    ) -> UpdatePaidInvoiceBillingDetailsResponse:
        """Correct the billing data of a paid invoice (exception)"""
        from ..api.invoice.update_paid_invoice_billing_details import asyncio

        return await asyncio(client=self._client, body=body)

    async def mark_external_gateway_invoice_paid(
        self, *, body: MarkExternalGatewayInvoicePaidRequest
    ) -> MarkExternalGatewayInvoicePaidResponse:
        """Deprecated: report an invoice as paid by an external gateway"""
        from ..api.invoice.mark_external_gateway_invoice_paid import asyncio

        return await asyncio(client=self._client, body=body)

    async def mark_external_gateway_invoice_refunded(
        self, *, body: MarkExternalGatewayInvoiceRefundedRequest
    ) -> MarkExternalGatewayInvoiceRefundedResponse:
        """Deprecated placeholder: report an external refund on an invoice"""
        from ..api.invoice.mark_external_gateway_invoice_refunded import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_external_gateway_invoice_link(
        self, *, body: UpdateExternalGatewayInvoiceLinkRequest
    ) -> UpdateExternalGatewayInvoiceLinkResponse:
        """Deprecated: set the external payment URL of an invoice"""
        from ..api.invoice.update_external_gateway_invoice_link import asyncio

        return await asyncio(client=self._client, body=body)

    async def finish_invoice(self, *, body: FinishInvoiceRequest) -> FinishInvoiceResponse:
        """Finalise a pending invoice and create its link"""
        from ..api.invoice.finish_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_invoices_by_query(
        self,
        *,
        amount_end: int | Unset = UNSET,
        amount_start: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        delete_include: bool | Unset = UNSET,
        first_name: str | Unset = UNSET,
        gateway_ids: list[int] | Unset = UNSET,
        last_name: str | Unset = UNSET,
        page: int | Unset = UNSET,
        report_time_end: int | Unset = UNSET,
        report_time_start: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        send_email: str | Unset = UNSET,
        sort_field: InvoiceSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[InvoiceStatus] | Unset = UNSET,
        type_: InvoiceListType | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListInvoicesResponse:
        """Page through invoices"""
        from ..api.invoice.list_invoices_by_query import asyncio

        return await asyncio(
            client=self._client,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            delete_include=delete_include,
            first_name=first_name,
            gateway_ids=gateway_ids,
            last_name=last_name,
            page=page,
            report_time_end=report_time_end,
            report_time_start=report_time_start,
            search_key=search_key,
            send_email=send_email,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            type_=type_,
            user_id=user_id,
        )

    async def list_invoices(self, *, body: ListInvoicesRequest) -> ListInvoicesResponse:
        """Page through invoices"""
        from ..api.invoice.list_invoices import asyncio

        return await asyncio(client=self._client, body=body)

    async def mark_invoice_refund_succeeded(self, *, body: MarkInvoiceRefundSucceededRequest) -> Done:
        """Mark a manual refund as done (crypto, wire transfer)"""
        from ..api.invoice.mark_invoice_refund_succeeded import asyncio

        return await asyncio(client=self._client, body=body)

    async def mark_wire_transfer_succeeded(self, *, body: MarkWireTransferSucceededRequest) -> Done:
        """Mark a wire-transfer invoice as paid"""
        from ..api.invoice.mark_wire_transfer_succeeded import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_invoice(self, *, body: CreateInvoiceRequest) -> CreateInvoiceResponse:
        """Create a manual invoice"""
        from ..api.invoice.create_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def generate_invoice_pdf(self, *, body: GenerateInvoicePdfRequest) -> Done:
        """Produce the invoice PDF"""
        from ..api.invoice.generate_invoice_pdf import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_invoice_pdf(self, *, body: UpdateInvoicePdfRequest) -> Done:
        """Produce the PDF again with changed issuer data"""
        from ..api.invoice.update_invoice_pdf import asyncio

        return await asyncio(client=self._client, body=body)

    async def reconvert_invoice_crypto(self, *, body: ReconvertInvoiceCryptoRequest) -> Done:
        """Recompute the crypto amount and mail the invoice"""
        from ..api.invoice.reconvert_invoice_crypto import asyncio

        return await asyncio(client=self._client, body=body)

    async def refund_invoice(self, *, body: RefundInvoiceRequest) -> RefundInvoiceResponse:
        """Refund a paid invoice through its gateway"""
        from ..api.invoice.refund_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def send_invoice_email(self, *, body: SendInvoiceEmailRequest) -> Done:
        """Mail an invoice"""
        from ..api.invoice.send_invoice_email import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_invoice_split_payments_by_query(self, *, invoice_id: str) -> ListInvoiceSplitPaymentsResponse:
        """Show the part payments of an invoice"""
        from ..api.invoice.list_invoice_split_payments_by_query import asyncio

        return await asyncio(client=self._client, invoice_id=invoice_id)

    async def list_invoice_split_payments(
        self, *, body: ListInvoiceSplitPaymentsRequest
    ) -> ListInvoiceSplitPaymentsResponse:
        """Show the part payments of an invoice"""
        from ..api.invoice.list_invoice_split_payments import asyncio

        return await asyncio(client=self._client, body=body)

    async def sync_paid_invoice_billing_details(
        self, *, body: SyncPaidInvoiceBillingDetailsRequest
    ) -> SyncPaidInvoiceBillingDetailsResponse:
        """Copy current customer data onto a paid invoice (exception)"""
        from ..api.invoice.sync_paid_invoice_billing_details import asyncio

        return await asyncio(client=self._client, body=body)

    async def sync_invoice_user_snapshot(
        self, *, body: SyncInvoiceUserSnapshotRequest
    ) -> SyncInvoiceUserSnapshotResponse:
        """Refresh the customer snapshot of an invoice"""
        from ..api.invoice.sync_invoice_user_snapshot import asyncio

        return await asyncio(client=self._client, body=body)
