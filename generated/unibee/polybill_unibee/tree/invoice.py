# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Invoice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models.cancel_invoice_request import CancelInvoiceRequest
    from ..models.clear_invoice_payment_request import ClearInvoicePaymentRequest
    from ..models.create_invoice_request import CreateInvoiceRequest
    from ..models.create_invoice_response import CreateInvoiceResponse
    from ..models.create_marked_refund_request import CreateMarkedRefundRequest
    from ..models.create_marked_refund_response import CreateMarkedRefundResponse
    from ..models.delete_invoice_request import DeleteInvoiceRequest
    from ..models.done import Done
    from ..models.finish_invoice_request import FinishInvoiceRequest
    from ..models.finish_invoice_response import FinishInvoiceResponse
    from ..models.generate_invoice_pdf_request import GenerateInvoicePdfRequest
    from ..models.get_invoice_request import GetInvoiceRequest
    from ..models.get_invoice_response import GetInvoiceResponse
    from ..models.invoice_list_type import InvoiceListType
    from ..models.invoice_sort_field import InvoiceSortField
    from ..models.invoice_status import InvoiceStatus
    from ..models.list_credit_notes_request import ListCreditNotesRequest
    from ..models.list_credit_notes_response import ListCreditNotesResponse
    from ..models.list_invoice_split_payments_request import (
        ListInvoiceSplitPaymentsRequest,
    )
    from ..models.list_invoice_split_payments_response import (
        ListInvoiceSplitPaymentsResponse,
    )
    from ..models.list_invoices_request import ListInvoicesRequest
    from ..models.list_invoices_response import ListInvoicesResponse
    from ..models.mark_external_gateway_invoice_paid_request import (
        MarkExternalGatewayInvoicePaidRequest,
    )
    from ..models.mark_external_gateway_invoice_paid_response import (
        MarkExternalGatewayInvoicePaidResponse,
    )
    from ..models.mark_external_gateway_invoice_refunded_request import (
        MarkExternalGatewayInvoiceRefundedRequest,
    )
    from ..models.mark_external_gateway_invoice_refunded_response import (
        MarkExternalGatewayInvoiceRefundedResponse,
    )
    from ..models.mark_invoice_refund_succeeded_request import (
        MarkInvoiceRefundSucceededRequest,
    )
    from ..models.mark_wire_transfer_succeeded_request import (
        MarkWireTransferSucceededRequest,
    )
    from ..models.reconvert_invoice_crypto_request import ReconvertInvoiceCryptoRequest
    from ..models.refund_invoice_request import RefundInvoiceRequest
    from ..models.refund_invoice_response import RefundInvoiceResponse
    from ..models.send_invoice_email_request import SendInvoiceEmailRequest
    from ..models.sort_type import SortType
    from ..models.sync_invoice_user_snapshot_request import (
        SyncInvoiceUserSnapshotRequest,
    )
    from ..models.sync_invoice_user_snapshot_response import (
        SyncInvoiceUserSnapshotResponse,
    )
    from ..models.sync_paid_invoice_billing_details_request import (
        SyncPaidInvoiceBillingDetailsRequest,
    )
    from ..models.sync_paid_invoice_billing_details_response import (
        SyncPaidInvoiceBillingDetailsResponse,
    )
    from ..models.update_external_gateway_invoice_link_request import (
        UpdateExternalGatewayInvoiceLinkRequest,
    )
    from ..models.update_external_gateway_invoice_link_response import (
        UpdateExternalGatewayInvoiceLinkResponse,
    )
    from ..models.update_invoice_pdf_request import UpdateInvoicePdfRequest
    from ..models.update_invoice_request import UpdateInvoiceRequest
    from ..models.update_invoice_response import UpdateInvoiceResponse
    from ..models.update_paid_invoice_billing_details_request import (
        UpdatePaidInvoiceBillingDetailsRequest,
    )
    from ..models.update_paid_invoice_billing_details_response import (
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
