# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Payment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CancelPaymentRequest,
        CancelRefundRequest,
        CapturePaymentRequest,
        CreatePaymentMethodRequest,
        CreatePaymentMethodResponse,
        CreatePaymentRequest,
        CreatePaymentResponse,
        CreateRefundRequest,
        CreateRefundResponse,
        DeletePaymentMethodRequest,
        Done,
        GetPaymentMethodResponse,
        GetPaymentResponse,
        GetRefundResponse,
        ListPaymentItemsResponse,
        ListPaymentMethodsResponse,
        ListPaymentsResponse,
        ListPaymentTimelineRequest,
        ListPaymentTimelineResponse,
        ListRefundsResponse,
        MarkExternalGatewayPaymentFailedRequest,
        MarkExternalGatewayPaymentFailedResponse,
        MarkExternalGatewayPaymentPaidRequest,
        MarkExternalGatewayPaymentPaidResponse,
        MarkExternalGatewayRefundFailedRequest,
        MarkExternalGatewayRefundFailedResponse,
        MarkExternalGatewayRefundSucceededRequest,
        MarkExternalGatewayRefundSucceededResponse,
        PaymentMovementSortField,
        PaymentSortField,
        PaymentStatus,
        PaymentTimelineStatus,
        PaymentTimelineType,
        RefundStatus,
        SortType,
        UpdateExternalGatewayPaymentLinkRequest,
        UpdateExternalGatewayPaymentLinkResponse,
    )


class PaymentOperations:
    """Payment"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def cancel_payment(self, *, body: CancelPaymentRequest) -> Done:
        """Cancel a payment not yet finished"""
        from ..api.payment.cancel_payment import sync

        return sync(client=self._client, body=body)

    def capture_payment(self, *, body: CapturePaymentRequest) -> Done:
        """Capture an authorised payment"""
        from ..api.payment.capture_payment import sync

        return sync(client=self._client, body=body)

    def get_payment(self, *, payment_id: str) -> GetPaymentResponse:
        """Show a payment"""
        from ..api.payment.get_payment import sync

        return sync(client=self._client, payment_id=payment_id)

    def mark_external_gateway_payment_failed(
        self, *, body: MarkExternalGatewayPaymentFailedRequest
    ) -> MarkExternalGatewayPaymentFailedResponse:
        """Report that an external payment failed"""
        from ..api.payment.mark_external_gateway_payment_failed import sync

        return sync(client=self._client, body=body)

    def mark_external_gateway_payment_paid(
        self, *, body: MarkExternalGatewayPaymentPaidRequest
    ) -> MarkExternalGatewayPaymentPaidResponse:
        """Report that an external payment succeeded"""
        from ..api.payment.mark_external_gateway_payment_paid import sync

        return sync(client=self._client, body=body)

    def update_external_gateway_payment_link(
        self, *, body: UpdateExternalGatewayPaymentLinkRequest
    ) -> UpdateExternalGatewayPaymentLinkResponse:
        """Set the external checkout URL of a payment"""
        from ..api.payment.update_external_gateway_payment_link import sync

        return sync(client=self._client, body=body)

    def mark_external_gateway_refund_failed(
        self, *, body: MarkExternalGatewayRefundFailedRequest
    ) -> MarkExternalGatewayRefundFailedResponse:
        """Report that an external refund failed"""
        from ..api.payment.mark_external_gateway_refund_failed import sync

        return sync(client=self._client, body=body)

    def mark_external_gateway_refund_succeeded(
        self, *, body: MarkExternalGatewayRefundSucceededRequest
    ) -> MarkExternalGatewayRefundSucceededResponse:
        """Report that an external refund succeeded"""
        from ..api.payment.mark_external_gateway_refund_succeeded import sync

        return sync(client=self._client, body=body)

    def list_payment_items(
        self,
        *,
        user_id: int | Unset = UNSET,
        sort_field: PaymentMovementSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListPaymentItemsResponse:
        """Page through items of one-time payments"""
        from ..api.payment.list_payment_items import sync

        return sync(
            client=self._client, user_id=user_id, sort_field=sort_field, sort_type=sort_type, page=page, count=count
        )

    def list_payments(
        self,
        *,
        gateway_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        status: PaymentStatus | Unset = UNSET,
        currency: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        sort_field: PaymentSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListPaymentsResponse:
        """Page through payments"""
        from ..api.payment.list_payments import sync

        return sync(
            client=self._client,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
        )

    def delete_payment_method(self, *, body: DeletePaymentMethodRequest) -> Done:
        """Detach a payment method"""
        from ..api.payment.delete_payment_method import sync

        return sync(client=self._client, body=body)

    def get_payment_method(self, *, gateway_id: int, user_id: int, payment_method_id: str) -> GetPaymentMethodResponse:
        """Show a payment method"""
        from ..api.payment.get_payment_method import sync

        return sync(client=self._client, gateway_id=gateway_id, user_id=user_id, payment_method_id=payment_method_id)

    def list_payment_methods(
        self, *, gateway_id: int, user_id: int | Unset = UNSET, payment_id: str | Unset = UNSET
    ) -> ListPaymentMethodsResponse:
        """List payment methods of a customer"""
        from ..api.payment.list_payment_methods import sync

        return sync(client=self._client, gateway_id=gateway_id, user_id=user_id, payment_id=payment_id)

    def create_payment_method(self, *, body: CreatePaymentMethodRequest) -> CreatePaymentMethodResponse:
        """Create a payment method (may return a gateway URL)"""
        from ..api.payment.create_payment_method import sync

        return sync(client=self._client, body=body)

    def create_payment(self, *, body: CreatePaymentRequest) -> CreatePaymentResponse:
        """Create a one-time payment and its hosted link"""
        from ..api.payment.create_payment import sync

        return sync(client=self._client, body=body)

    def cancel_refund(self, *, body: CancelRefundRequest) -> Done:
        """Cancel a refund in progress"""
        from ..api.payment.cancel_refund import sync

        return sync(client=self._client, body=body)

    def get_refund(self, *, refund_id: str | Unset = UNSET) -> GetRefundResponse:
        """Show a refund"""
        from ..api.payment.get_refund import sync

        return sync(client=self._client, refund_id=refund_id)

    def list_refunds(
        self,
        *,
        payment_id: str,
        status: RefundStatus | Unset = UNSET,
        gateway_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        currency: str | Unset = UNSET,
    ) -> ListRefundsResponse:
        """List refunds"""
        from ..api.payment.list_refunds import sync

        return sync(
            client=self._client,
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
        )

    def create_refund(self, *, body: CreateRefundRequest) -> CreateRefundResponse:
        """Refund a successful payment"""
        from ..api.payment.create_refund import sync

        return sync(client=self._client, body=body)

    def list_payment_timeline_by_query(
        self,
        *,
        amount_end: int | Unset = UNSET,
        amount_start: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        gateway_ids: list[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: PaymentMovementSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[PaymentTimelineStatus] | Unset = UNSET,
        timeline_types: list[PaymentTimelineType] | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListPaymentTimelineResponse:
        """Page through the transaction timeline (payments and refunds)"""
        from ..api.payment.list_payment_timeline_by_query import sync

        return sync(
            client=self._client,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            gateway_ids=gateway_ids,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            timeline_types=timeline_types,
            user_id=user_id,
        )

    def list_payment_timeline(self, *, body: ListPaymentTimelineRequest) -> ListPaymentTimelineResponse:
        """Page through the transaction timeline (payments and refunds)"""
        from ..api.payment.list_payment_timeline import sync

        return sync(client=self._client, body=body)


class AsyncPaymentOperations:
    """Payment"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def cancel_payment(self, *, body: CancelPaymentRequest) -> Done:
        """Cancel a payment not yet finished"""
        from ..api.payment.cancel_payment import asyncio

        return await asyncio(client=self._client, body=body)

    async def capture_payment(self, *, body: CapturePaymentRequest) -> Done:
        """Capture an authorised payment"""
        from ..api.payment.capture_payment import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_payment(self, *, payment_id: str) -> GetPaymentResponse:
        """Show a payment"""
        from ..api.payment.get_payment import asyncio

        return await asyncio(client=self._client, payment_id=payment_id)

    async def mark_external_gateway_payment_failed(
        self, *, body: MarkExternalGatewayPaymentFailedRequest
    ) -> MarkExternalGatewayPaymentFailedResponse:
        """Report that an external payment failed"""
        from ..api.payment.mark_external_gateway_payment_failed import asyncio

        return await asyncio(client=self._client, body=body)

    async def mark_external_gateway_payment_paid(
        self, *, body: MarkExternalGatewayPaymentPaidRequest
    ) -> MarkExternalGatewayPaymentPaidResponse:
        """Report that an external payment succeeded"""
        from ..api.payment.mark_external_gateway_payment_paid import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_external_gateway_payment_link(
        self, *, body: UpdateExternalGatewayPaymentLinkRequest
    ) -> UpdateExternalGatewayPaymentLinkResponse:
        """Set the external checkout URL of a payment"""
        from ..api.payment.update_external_gateway_payment_link import asyncio

        return await asyncio(client=self._client, body=body)

    async def mark_external_gateway_refund_failed(
        self, *, body: MarkExternalGatewayRefundFailedRequest
    ) -> MarkExternalGatewayRefundFailedResponse:
        """Report that an external refund failed"""
        from ..api.payment.mark_external_gateway_refund_failed import asyncio

        return await asyncio(client=self._client, body=body)

    async def mark_external_gateway_refund_succeeded(
        self, *, body: MarkExternalGatewayRefundSucceededRequest
    ) -> MarkExternalGatewayRefundSucceededResponse:
        """Report that an external refund succeeded"""
        from ..api.payment.mark_external_gateway_refund_succeeded import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_payment_items(
        self,
        *,
        user_id: int | Unset = UNSET,
        sort_field: PaymentMovementSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListPaymentItemsResponse:
        """Page through items of one-time payments"""
        from ..api.payment.list_payment_items import asyncio

        return await asyncio(
            client=self._client, user_id=user_id, sort_field=sort_field, sort_type=sort_type, page=page, count=count
        )

    async def list_payments(
        self,
        *,
        gateway_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        status: PaymentStatus | Unset = UNSET,
        currency: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        sort_field: PaymentSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
    ) -> ListPaymentsResponse:
        """Page through payments"""
        from ..api.payment.list_payments import asyncio

        return await asyncio(
            client=self._client,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
        )

    async def delete_payment_method(self, *, body: DeletePaymentMethodRequest) -> Done:
        """Detach a payment method"""
        from ..api.payment.delete_payment_method import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_payment_method(
        self, *, gateway_id: int, user_id: int, payment_method_id: str
    ) -> GetPaymentMethodResponse:
        """Show a payment method"""
        from ..api.payment.get_payment_method import asyncio

        return await asyncio(
            client=self._client, gateway_id=gateway_id, user_id=user_id, payment_method_id=payment_method_id
        )

    async def list_payment_methods(
        self, *, gateway_id: int, user_id: int | Unset = UNSET, payment_id: str | Unset = UNSET
    ) -> ListPaymentMethodsResponse:
        """List payment methods of a customer"""
        from ..api.payment.list_payment_methods import asyncio

        return await asyncio(client=self._client, gateway_id=gateway_id, user_id=user_id, payment_id=payment_id)

    async def create_payment_method(self, *, body: CreatePaymentMethodRequest) -> CreatePaymentMethodResponse:
        """Create a payment method (may return a gateway URL)"""
        from ..api.payment.create_payment_method import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_payment(self, *, body: CreatePaymentRequest) -> CreatePaymentResponse:
        """Create a one-time payment and its hosted link"""
        from ..api.payment.create_payment import asyncio

        return await asyncio(client=self._client, body=body)

    async def cancel_refund(self, *, body: CancelRefundRequest) -> Done:
        """Cancel a refund in progress"""
        from ..api.payment.cancel_refund import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_refund(self, *, refund_id: str | Unset = UNSET) -> GetRefundResponse:
        """Show a refund"""
        from ..api.payment.get_refund import asyncio

        return await asyncio(client=self._client, refund_id=refund_id)

    async def list_refunds(
        self,
        *,
        payment_id: str,
        status: RefundStatus | Unset = UNSET,
        gateway_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        currency: str | Unset = UNSET,
    ) -> ListRefundsResponse:
        """List refunds"""
        from ..api.payment.list_refunds import asyncio

        return await asyncio(
            client=self._client,
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
        )

    async def create_refund(self, *, body: CreateRefundRequest) -> CreateRefundResponse:
        """Refund a successful payment"""
        from ..api.payment.create_refund import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_payment_timeline_by_query(
        self,
        *,
        amount_end: int | Unset = UNSET,
        amount_start: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        gateway_ids: list[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: PaymentMovementSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[PaymentTimelineStatus] | Unset = UNSET,
        timeline_types: list[PaymentTimelineType] | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListPaymentTimelineResponse:
        """Page through the transaction timeline (payments and refunds)"""
        from ..api.payment.list_payment_timeline_by_query import asyncio

        return await asyncio(
            client=self._client,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            gateway_ids=gateway_ids,
            page=page,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            timeline_types=timeline_types,
            user_id=user_id,
        )

    async def list_payment_timeline(self, *, body: ListPaymentTimelineRequest) -> ListPaymentTimelineResponse:
        """Page through the transaction timeline (payments and refunds)"""
        from ..api.payment.list_payment_timeline import asyncio

        return await asyncio(client=self._client, body=body)
