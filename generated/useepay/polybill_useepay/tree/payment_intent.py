# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Payment intents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CancelPaymentIntentRequest,
        CapturePaymentIntentRequest,
        ConfirmPaymentIntentRequest,
        CreatePaymentIntentRequest,
        PaymentIntent,
        PaymentIntentList,
        UpdatePaymentIntentRequest,
    )


class PaymentIntentOperations:
    """Payment intents"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_payment_intent(
        self, *, body: CreatePaymentIntentRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Create a payment intent"""
        from ..api.payment_intent.create_payment_intent import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_payment_intents(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> PaymentIntentList:
        """List payment intents"""
        from ..api.payment_intent.list_payment_intents import sync

        return sync(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_payment_intent(self, id: str, *, x_api_version: str | Unset = UNSET) -> PaymentIntent:
        """Read a payment intent"""
        from ..api.payment_intent.get_payment_intent import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)

    def update_payment_intent(
        self, id: str, *, body: UpdatePaymentIntentRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Change a payment intent"""
        from ..api.payment_intent.update_payment_intent import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)

    def confirm_payment_intent(
        self, id: str, *, body: ConfirmPaymentIntentRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Charge a payment intent with a payment method"""
        from ..api.payment_intent.confirm_payment_intent import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)

    def cancel_payment_intent(
        self, id: str, *, body: CancelPaymentIntentRequest | Unset = UNSET, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Cancel a payment intent"""
        from ..api.payment_intent.cancel_payment_intent import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)

    def capture_payment_intent(
        self, id: str, *, body: CapturePaymentIntentRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Request the funds of an authorised payment intent"""
        from ..api.payment_intent.capture_payment_intent import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)


class AsyncPaymentIntentOperations:
    """Payment intents"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_payment_intent(
        self, *, body: CreatePaymentIntentRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Create a payment intent"""
        from ..api.payment_intent.create_payment_intent import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_payment_intents(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> PaymentIntentList:
        """List payment intents"""
        from ..api.payment_intent.list_payment_intents import asyncio

        return await asyncio(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_payment_intent(self, id: str, *, x_api_version: str | Unset = UNSET) -> PaymentIntent:
        """Read a payment intent"""
        from ..api.payment_intent.get_payment_intent import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)

    async def update_payment_intent(
        self, id: str, *, body: UpdatePaymentIntentRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Change a payment intent"""
        from ..api.payment_intent.update_payment_intent import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)

    async def confirm_payment_intent(
        self, id: str, *, body: ConfirmPaymentIntentRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Charge a payment intent with a payment method"""
        from ..api.payment_intent.confirm_payment_intent import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)

    async def cancel_payment_intent(
        self, id: str, *, body: CancelPaymentIntentRequest | Unset = UNSET, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Cancel a payment intent"""
        from ..api.payment_intent.cancel_payment_intent import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)

    async def capture_payment_intent(
        self, id: str, *, body: CapturePaymentIntentRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentIntent:
        """Request the funds of an authorised payment intent"""
        from ..api.payment_intent.capture_payment_intent import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)
