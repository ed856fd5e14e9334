# Made from config.py by `nox -s derive`. Edit that file, never this one.
"""UseePay: the client, for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_useepay import tree

from polybill.client.async_connection import AsyncConnection
from polybill.client.config import Options, environment_variables
from polybill.client.native import native_arguments
from polybill.providers.useepay import async_resources, config
from polybill.resources.async_clients import AsyncClient

if TYPE_CHECKING:
    from polybill_runtime.model import Model

    from polybill.webhooks.receivers import Webhooks


class AsyncUseePay(AsyncClient):
    """UseePay, for async code.

    Args:
        merchant_no: merchant number.
        api_key: private key, ``UseePay_SK_...``.
        app_id: approved site domain or app name.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = "useepay"

    subscriptions: async_resources.AsyncSubscriptions
    payments: async_resources.AsyncPayments
    refunds: async_resources.AsyncRefunds
    invoices: async_resources.AsyncInvoices
    customers: async_resources.AsyncCustomers
    webhook_endpoints: async_resources.AsyncWebhookEndpoints

    def __init__(
        self,
        *,
        merchant_no: str,
        api_key: str,
        app_id: str,
        transport: httpx.AsyncBaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        made = config.configure(options, merchant_no=merchant_no, api_key=api_key, app_id=app_id)
        super().__init__(AsyncConnection(made, transport))
        self.subscriptions = async_resources.AsyncSubscriptions(self._connection)
        self.payments = async_resources.AsyncPayments(self._connection)
        self.refunds = async_resources.AsyncRefunds(self._connection)
        self.invoices = async_resources.AsyncInvoices(self._connection)
        self.customers = async_resources.AsyncCustomers(self._connection)
        self.webhook_endpoints = async_resources.AsyncWebhookEndpoints(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_USEEPAY_MERCHANT_NO``, ``_API_KEY``, ``_APP_ID`` and ``_ENVIRONMENT`` or ``_BASE_URL``."""
        [merchant_no, api_key, app_id], read = environment_variables(
            "useepay",
            (
                "merchant_no",
                "api_key",
                "app_id",
            ),
            options,
        )
        return cls(merchant_no=merchant_no, api_key=api_key, app_id=app_id, **read)

    @cached_property
    def webhooks(self) -> Webhooks[Model]:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.useepay.webhooks import PROFILE  # noqa: PLC0415 - spares its import to all who only call
        from polybill.webhooks.receivers import client_receiver  # noqa: PLC0415 - see above

        return client_receiver(PROFILE, self._connection.config)

    @cached_property
    def native(self) -> tree.AsyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.AsyncClient(**native_arguments(self._connection))
