# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Saved payment methods"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ApplePaySession,
        ApplePaySessionRequest,
        CreatePaymentMethodRequest,
        PaymentMethod,
        PaymentMethodConfiguration,
        PaymentMethodConfigurationRequest,
        PaymentMethodList,
        UpdatePaymentMethodRequest,
    )


class PaymentMethodOperations:
    """Saved payment methods"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_payment_method(
        self, *, body: CreatePaymentMethodRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentMethod:
        """Create a payment method"""
        from ..api.payment_method.create_payment_method import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_payment_methods(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> PaymentMethodList:
        """List payment methods"""
        from ..api.payment_method.list_payment_methods import sync

        return sync(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_payment_method(self, id: str, *, x_api_version: str | Unset = UNSET) -> PaymentMethod:
        """Read a payment method"""
        from ..api.payment_method.get_payment_method import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)

    def update_payment_method(
        self, id: str, *, body: UpdatePaymentMethodRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentMethod:
        """Change a payment method"""
        from ..api.payment_method.update_payment_method import sync

        return sync(client=self._client, id=id, body=body, x_api_version=x_api_version)

    def create_apple_pay_merchant_session(
        self, *, body: ApplePaySessionRequest, x_api_version: str | Unset = UNSET
    ) -> ApplePaySession:
        """Start a session of Apple Pay for the shop's page"""
        from ..api.payment_method.create_apple_pay_merchant_session import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def get_payment_method_configurations(
        self, *, body: PaymentMethodConfigurationRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentMethodConfiguration:
        """Ask which wallets a shop can offer, and how to ask them"""
        from ..api.payment_method.get_payment_method_configurations import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)


class AsyncPaymentMethodOperations:
    """Saved payment methods"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_payment_method(
        self, *, body: CreatePaymentMethodRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentMethod:
        """Create a payment method"""
        from ..api.payment_method.create_payment_method import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_payment_methods(
        self,
        *,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> PaymentMethodList:
        """List payment methods"""
        from ..api.payment_method.list_payment_methods import asyncio

        return await asyncio(
            client=self._client,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_payment_method(self, id: str, *, x_api_version: str | Unset = UNSET) -> PaymentMethod:
        """Read a payment method"""
        from ..api.payment_method.get_payment_method import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)

    async def update_payment_method(
        self, id: str, *, body: UpdatePaymentMethodRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentMethod:
        """Change a payment method"""
        from ..api.payment_method.update_payment_method import asyncio

        return await asyncio(client=self._client, id=id, body=body, x_api_version=x_api_version)

    async def create_apple_pay_merchant_session(
        self, *, body: ApplePaySessionRequest, x_api_version: str | Unset = UNSET
    ) -> ApplePaySession:
        """Start a session of Apple Pay for the shop's page"""
        from ..api.payment_method.create_apple_pay_merchant_session import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def get_payment_method_configurations(
        self, *, body: PaymentMethodConfigurationRequest, x_api_version: str | Unset = UNSET
    ) -> PaymentMethodConfiguration:
        """Ask which wallets a shop can offer, and how to ask them"""
        from ..api.payment_method.get_payment_method_configurations import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)
