# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Direct payments with a saved or newly made instrument"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreatePaymentApiRequest, CreatePaymentEnvelope, WalletQrcodeRefreshEnvelope


class PaymentOperations:
    """Direct payments with a saved or newly made instrument"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_payment(
        self, *, body: CreatePaymentApiRequest, x_timestamp: str | Unset = UNSET
    ) -> CreatePaymentEnvelope:
        """Charge once without a checkout page"""
        from ..api.payment.create_payment import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def refresh_wallet_qrcode(self, order_id: str, *, x_timestamp: str | Unset = UNSET) -> WalletQrcodeRefreshEnvelope:
        """Make a new QR code for a wallet payment"""
        from ..api.payment.refresh_wallet_qrcode import sync

        return sync(client=self._client, order_id=order_id, x_timestamp=x_timestamp)


class AsyncPaymentOperations:
    """Direct payments with a saved or newly made instrument"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_payment(
        self, *, body: CreatePaymentApiRequest, x_timestamp: str | Unset = UNSET
    ) -> CreatePaymentEnvelope:
        """Charge once without a checkout page"""
        from ..api.payment.create_payment import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def refresh_wallet_qrcode(
        self, order_id: str, *, x_timestamp: str | Unset = UNSET
    ) -> WalletQrcodeRefreshEnvelope:
        """Make a new QR code for a wallet payment"""
        from ..api.payment.refresh_wallet_qrcode import asyncio

        return await asyncio(client=self._client, order_id=order_id, x_timestamp=x_timestamp)
