# Made from config.py by `nox -s derive`. Edit that file, never this one.
"""UniBee: the client, for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_unibee import tree

from polybill.client.async_connection import AsyncConnection
from polybill.client.config import Options, environment_variables
from polybill.client.native import native_arguments
from polybill.providers.unibee import async_resources, config
from polybill.resources.async_clients import AsyncClient

if TYPE_CHECKING:
    from polybill_runtime.model import Model

    from polybill.webhooks.receivers import Webhooks


class AsyncUniBee(AsyncClient):
    """UniBee, for async code.

    Args:
        api_key: merchant key, ``ub_...`` or ``ub_test_...``.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = "unibee"

    subscriptions: async_resources.AsyncSubscriptions
    payments: async_resources.AsyncPayments
    refunds: async_resources.AsyncRefunds
    invoices: async_resources.AsyncInvoices
    customers: async_resources.AsyncCustomers
    webhook_endpoints: async_resources.AsyncWebhookEndpoints

    def __init__(
        self,
        *,
        api_key: str,
        transport: httpx.AsyncBaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        made = config.configure(options, api_key=api_key)
        super().__init__(AsyncConnection(made, transport))
        self.subscriptions = async_resources.AsyncSubscriptions(self._connection)
        self.payments = async_resources.AsyncPayments(self._connection)
        self.refunds = async_resources.AsyncRefunds(self._connection)
        self.invoices = async_resources.AsyncInvoices(self._connection)
        self.customers = async_resources.AsyncCustomers(self._connection)
        self.webhook_endpoints = async_resources.AsyncWebhookEndpoints(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_UNIBEE_API_KEY`` and ``_ENVIRONMENT`` or ``_BASE_URL``."""
        [api_key], read = environment_variables("unibee", ("api_key",), options)
        return cls(api_key=api_key, **read)

    @cached_property
    def webhooks(self) -> Webhooks[Model]:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.unibee.webhooks import PROFILE  # noqa: PLC0415 - spares its import to all who only call
        from polybill.webhooks.receivers import client_receiver  # noqa: PLC0415 - see above

        return client_receiver(PROFILE, self._connection.config)

    @cached_property
    def native(self) -> tree.AsyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.AsyncClient(**native_arguments(self._connection))
