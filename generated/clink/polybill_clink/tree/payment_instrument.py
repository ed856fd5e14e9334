# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Saved payment methods"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreatePaymentInstrumentApiRequest, PaymentInstrumentEnvelope


class PaymentInstrumentOperations:
    """Saved payment methods"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_payment_instrument(
        self, *, body: CreatePaymentInstrumentApiRequest, x_timestamp: str | Unset = UNSET
    ) -> PaymentInstrumentEnvelope:
        """Save a payment method that is no card"""
        from ..api.payment_instrument.create_payment_instrument import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)


class AsyncPaymentInstrumentOperations:
    """Saved payment methods"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_payment_instrument(
        self, *, body: CreatePaymentInstrumentApiRequest, x_timestamp: str | Unset = UNSET
    ) -> PaymentInstrumentEnvelope:
        """Save a payment method that is no card"""
        from ..api.payment_instrument.create_payment_instrument import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)
