# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit.
"""Stripe payments and subscriptions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import Client
    from ..models import (
        Answer,
        CreateStripeSubscriptionRequest,
        CreateStripeSubscriptionResponse,
        QueryPaymentResultRequest,
    )


class PaymentOperations:
    """Stripe payments and subscriptions"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_stripe_subscription(
        self, *, body: CreateStripeSubscriptionRequest, accept_language: str | Unset = UNSET
    ) -> CreateStripeSubscriptionResponse:
        """Start a Stripe subscription for a saved payment method"""
        from ..api.payment.create_stripe_subscription import sync

        return sync(client=self._client, body=body, accept_language=accept_language)

    def query_payment_result(self, *, body: QueryPaymentResultRequest, accept_language: str | Unset = UNSET) -> Answer:
        """Look up the result of a payment"""
        from ..api.payment.query_payment_result import sync

        return sync(client=self._client, body=body, accept_language=accept_language)


class AsyncPaymentOperations:
    """Stripe payments and subscriptions"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_stripe_subscription(
        self, *, body: CreateStripeSubscriptionRequest, accept_language: str | Unset = UNSET
    ) -> CreateStripeSubscriptionResponse:
        """Start a Stripe subscription for a saved payment method"""
        from ..api.payment.create_stripe_subscription import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)

    async def query_payment_result(
        self, *, body: QueryPaymentResultRequest, accept_language: str | Unset = UNSET
    ) -> Answer:
        """Look up the result of a payment"""
        from ..api.payment.query_payment_result import asyncio

        return await asyncio(client=self._client, body=body, accept_language=accept_language)
