# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Subscription"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        AddSubscriptionTrialRequest,
        ApplyToNextInvoiceRequest,
        ApplyToNextInvoiceResponse,
        CancelSubscriptionAtPeriodEndRequest,
        CancelSubscriptionRequest,
        ChangeSortField,
        ChangeSubscriptionCurrencyRequest,
        ChangeSubscriptionDueDayRequest,
        ChangeSubscriptionGatewayRequest,
        CreateSubscriptionRequest,
        CreateSubscriptionResponse,
        Done,
        GetSubscriptionRequest,
        GetSubscriptionResponse,
        GetUserPendingCryptoSubscriptionRequest,
        GetUserPendingCryptoSubscriptionResponse,
        GetUserSubscriptionRequest,
        GetUserSubscriptionResponse,
        ListSubscriptionsRequest,
        ListSubscriptionsResponse,
        PreviewNextInvoiceResponse,
        PreviewSubscriptionRequest,
        PreviewSubscriptionResponse,
        ResumeSubscriptionRequest,
        SortType,
        SubscriptionStatus,
    )


class SubscriptionOperations:
    """Subscription"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def add_subscription_trial(self, *, body: AddSubscriptionTrialRequest) -> Done:
        """Extend the trial of a subscription"""
        from ..api.subscription.add_subscription_trial import sync

        return sync(client=self._client, body=body)

    def apply_to_next_invoice(self, *, body: ApplyToNextInvoiceRequest) -> ApplyToNextInvoiceResponse:
        """Put a discount or promo credit on the next invoice"""
        from ..api.subscription.apply_to_next_invoice import sync

        return sync(client=self._client, body=body)

    def cancel_subscription(self, *, body: CancelSubscriptionRequest) -> Done:
        """Cancel at once, without proration invoice"""
        from ..api.subscription.cancel_subscription import sync

        return sync(client=self._client, body=body)

    def cancel_subscription_at_period_end(self, *, body: CancelSubscriptionAtPeriodEndRequest) -> Done:
        """Cancel at the end of the running period"""
        from ..api.subscription.cancel_subscription_at_period_end import sync

        return sync(client=self._client, body=body)

    def resume_subscription(self, *, body: ResumeSubscriptionRequest) -> Done:
        """Take back a cancellation at period end"""
        from ..api.subscription.resume_subscription import sync

        return sync(client=self._client, body=body)

    def change_subscription_currency(self, *, body: ChangeSubscriptionCurrencyRequest) -> Done:
        """Change the currency of a subscription (multi-currency merchants)"""
        from ..api.subscription.change_subscription_currency import sync

        return sync(client=self._client, body=body)

    def change_subscription_due_day(self, *, body: ChangeSubscriptionDueDayRequest) -> Done:
        """Move the due day"""
        from ..api.subscription.change_subscription_due_day import sync

        return sync(client=self._client, body=body)

    def change_subscription_gateway(self, *, body: ChangeSubscriptionGatewayRequest) -> Done:
        """Change gateway and payment method"""
        from ..api.subscription.change_subscription_gateway import sync

        return sync(client=self._client, body=body)

    def preview_subscription(self, *, body: PreviewSubscriptionRequest) -> PreviewSubscriptionResponse:
        """Price a new subscription without creating it"""
        from ..api.subscription.preview_subscription import sync

        return sync(client=self._client, body=body)

    def create_subscription(self, *, body: CreateSubscriptionRequest) -> CreateSubscriptionResponse:
        """Create a subscription and its first invoice/payment"""
        from ..api.subscription.create_subscription import sync

        return sync(client=self._client, body=body)

    def get_subscription_by_query(self, *, subscription_id: str) -> GetSubscriptionResponse:
        """Show a subscription with related objects"""
        from ..api.subscription.get_subscription_by_query import sync

        return sync(client=self._client, subscription_id=subscription_id)

    def get_subscription(self, *, body: GetSubscriptionRequest) -> GetSubscriptionResponse:
        """Show a subscription with related objects"""
        from ..api.subscription.get_subscription import sync

        return sync(client=self._client, body=body)

    def list_subscriptions_by_query(
        self,
        *,
        email: str | Unset = UNSET,
        amount_end: int | Unset = UNSET,
        amount_start: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        plan_ids: list[int] | Unset = UNSET,
        product_ids: list[int] | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[SubscriptionStatus] | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListSubscriptionsResponse:
        """Page through subscriptions"""
        from ..api.subscription.list_subscriptions_by_query import sync

        return sync(
            client=self._client,
            email=email,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            external_user_id=external_user_id,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            user_id=user_id,
        )

    def list_subscriptions(self, *, body: ListSubscriptionsRequest) -> ListSubscriptionsResponse:
        """Page through subscriptions"""
        from ..api.subscription.list_subscriptions import sync

        return sync(client=self._client, body=body)

    def preview_next_invoice(
        self,
        *,
        user_id: int | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        product_id: int | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
    ) -> PreviewNextInvoiceResponse:
        """Preview the next invoice with discount or promo credit"""
        from ..api.subscription.preview_next_invoice import sync

        return sync(
            client=self._client,
            user_id=user_id,
            external_user_id=external_user_id,
            product_id=product_id,
            subscription_id=subscription_id,
        )

    def get_user_pending_crypto_subscription_by_query(
        self, *, external_user_id: str | Unset = UNSET, product_id: int | Unset = UNSET, user_id: int | Unset = UNSET
    ) -> GetUserPendingCryptoSubscriptionResponse:
        """Find a subscription of the customer waiting for a crypto payment"""
        from ..api.subscription.get_user_pending_crypto_subscription_by_query import sync

        return sync(client=self._client, external_user_id=external_user_id, product_id=product_id, user_id=user_id)

    def get_user_pending_crypto_subscription(
        self, *, body: GetUserPendingCryptoSubscriptionRequest
    ) -> GetUserPendingCryptoSubscriptionResponse:
        """Find a subscription of the customer waiting for a crypto payment"""
        from ..api.subscription.get_user_pending_crypto_subscription import sync

        return sync(client=self._client, body=body)

    def get_user_subscription_by_query(
        self, *, external_user_id: str | Unset = UNSET, product_id: int | Unset = UNSET, user_id: int | Unset = UNSET
    ) -> GetUserSubscriptionResponse:
        """Show the current subscription of a customer"""
        from ..api.subscription.get_user_subscription_by_query import sync

        return sync(client=self._client, external_user_id=external_user_id, product_id=product_id, user_id=user_id)

    def get_user_subscription(self, *, body: GetUserSubscriptionRequest) -> GetUserSubscriptionResponse:
        """Show the current subscription of a customer"""
        from ..api.subscription.get_user_subscription import sync

        return sync(client=self._client, body=body)


class AsyncSubscriptionOperations:
    """Subscription"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def add_subscription_trial(self, *, body: AddSubscriptionTrialRequest) -> Done:
        """Extend the trial of a subscription"""
        from ..api.subscription.add_subscription_trial import asyncio

        return await asyncio(client=self._client, body=body)

    async def apply_to_next_invoice(self, *, body: ApplyToNextInvoiceRequest) -> ApplyToNextInvoiceResponse:
        """Put a discount or promo credit on the next invoice"""
        from ..api.subscription.apply_to_next_invoice import asyncio

        return await asyncio(client=self._client, body=body)

    async def cancel_subscription(self, *, body: CancelSubscriptionRequest) -> Done:
        """Cancel at once, without proration invoice"""
        from ..api.subscription.cancel_subscription import asyncio

        return await asyncio(client=self._client, body=body)

    async def cancel_subscription_at_period_end(self, *, body: CancelSubscriptionAtPeriodEndRequest) -> Done:
        """Cancel at the end of the running period"""
        from ..api.subscription.cancel_subscription_at_period_end import asyncio

        return await asyncio(client=self._client, body=body)

    async def resume_subscription(self, *, body: ResumeSubscriptionRequest) -> Done:
        """Take back a cancellation at period end"""
        from ..api.subscription.resume_subscription import asyncio

        return await asyncio(client=self._client, body=body)

    async def change_subscription_currency(self, *, body: ChangeSubscriptionCurrencyRequest) -> Done:
        """Change the currency of a subscription (multi-currency merchants)"""
        from ..api.subscription.change_subscription_currency import asyncio

        return await asyncio(client=self._client, body=body)

    async def change_subscription_due_day(self, *, body: ChangeSubscriptionDueDayRequest) -> Done:
        """Move the due day"""
        from ..api.subscription.change_subscription_due_day import asyncio

        return await asyncio(client=self._client, body=body)

    async def change_subscription_gateway(self, *, body: ChangeSubscriptionGatewayRequest) -> Done:
        """Change gateway and payment method"""
        from ..api.subscription.change_subscription_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def preview_subscription(self, *, body: PreviewSubscriptionRequest) -> PreviewSubscriptionResponse:
        """Price a new subscription without creating it"""
        from ..api.subscription.preview_subscription import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_subscription(self, *, body: CreateSubscriptionRequest) -> CreateSubscriptionResponse:
        """Create a subscription and its first invoice/payment"""
        from ..api.subscription.create_subscription import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_subscription_by_query(self, *, subscription_id: str) -> GetSubscriptionResponse:
        """Show a subscription with related objects"""
        from ..api.subscription.get_subscription_by_query import asyncio

        return await asyncio(client=self._client, subscription_id=subscription_id)

    async def get_subscription(self, *, body: GetSubscriptionRequest) -> GetSubscriptionResponse:
        """Show a subscription with related objects"""
        from ..api.subscription.get_subscription import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_subscriptions_by_query(
        self,
        *,
        email: str | Unset = UNSET,
        amount_end: int | Unset = UNSET,
        amount_start: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        plan_ids: list[int] | Unset = UNSET,
        product_ids: list[int] | Unset = UNSET,
        search_key: str | Unset = UNSET,
        sort_field: ChangeSortField | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        status: list[SubscriptionStatus] | Unset = UNSET,
        user_id: int | Unset = UNSET,
    ) -> ListSubscriptionsResponse:
        """Page through subscriptions"""
        from ..api.subscription.list_subscriptions_by_query import asyncio

        return await asyncio(
            client=self._client,
            email=email,
            amount_end=amount_end,
            amount_start=amount_start,
            count=count,
            create_time_end=create_time_end,
            create_time_start=create_time_start,
            currency=currency,
            external_user_id=external_user_id,
            page=page,
            plan_ids=plan_ids,
            product_ids=product_ids,
            search_key=search_key,
            sort_field=sort_field,
            sort_type=sort_type,
            status=status,
            user_id=user_id,
        )

    async def list_subscriptions(self, *, body: ListSubscriptionsRequest) -> ListSubscriptionsResponse:
        """Page through subscriptions"""
        from ..api.subscription.list_subscriptions import asyncio

        return await asyncio(client=self._client, body=body)

    async def preview_next_invoice(
        self,
        *,
        user_id: int | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        product_id: int | Unset = UNSET,
        subscription_id: str | Unset = UNSET,
    ) -> PreviewNextInvoiceResponse:
        """Preview the next invoice with discount or promo credit"""
        from ..api.subscription.preview_next_invoice import asyncio

        return await asyncio(
            client=self._client,
            user_id=user_id,
            external_user_id=external_user_id,
            product_id=product_id,
            subscription_id=subscription_id,
        )

    async def get_user_pending_crypto_subscription_by_query(
        self, *, external_user_id: str | Unset = UNSET, product_id: int | Unset = UNSET, user_id: int | Unset = UNSET
    ) -> GetUserPendingCryptoSubscriptionResponse:
        """Find a subscription of the customer waiting for a crypto payment"""
        from ..api.subscription.get_user_pending_crypto_subscription_by_query import asyncio

        return await asyncio(
            client=self._client, external_user_id=external_user_id, product_id=product_id, user_id=user_id
        )

    async def get_user_pending_crypto_subscription(
        self, *, body: GetUserPendingCryptoSubscriptionRequest
    ) -> GetUserPendingCryptoSubscriptionResponse:
        """Find a subscription of the customer waiting for a crypto payment"""
        from ..api.subscription.get_user_pending_crypto_subscription import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_user_subscription_by_query(
        self, *, external_user_id: str | Unset = UNSET, product_id: int | Unset = UNSET, user_id: int | Unset = UNSET
    ) -> GetUserSubscriptionResponse:
        """Show the current subscription of a customer"""
        from ..api.subscription.get_user_subscription_by_query import asyncio

        return await asyncio(
            client=self._client, external_user_id=external_user_id, product_id=product_id, user_id=user_id
        )

    async def get_user_subscription(self, *, body: GetUserSubscriptionRequest) -> GetUserSubscriptionResponse:
        """Show the current subscription of a customer"""
        from ..api.subscription.get_user_subscription import asyncio

        return await asyncio(client=self._client, body=body)
