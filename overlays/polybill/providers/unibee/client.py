# Made from async_client.py by `nox -s derive`. Edit that file, never this one.
"""UniBee: the client, for threads."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_unibee import tree

from polybill.client.config import Options, environment_variables
from polybill.client.connection import Connection
from polybill.client.native import native_arguments
from polybill.providers.unibee import config, resources
from polybill.resources.clients import SyncClient

if TYPE_CHECKING:
    from polybill_runtime.model import Model

    from polybill.webhooks.receivers import Webhooks


class UniBee(SyncClient):
    """UniBee, for threads.

    Args:
        api_key: merchant key, ``ub_...`` or ``ub_test_...``.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = "unibee"

    subscriptions: resources.Subscriptions
    payments: resources.Payments
    refunds: resources.Refunds
    invoices: resources.Invoices
    customers: resources.Customers
    webhook_endpoints: resources.WebhookEndpoints

    def __init__(
        self,
        *,
        api_key: str,
        transport: httpx.BaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        made = config.configure(options, api_key=api_key)
        super().__init__(Connection(made, transport))
        self.subscriptions = resources.Subscriptions(self._connection)
        self.payments = resources.Payments(self._connection)
        self.refunds = resources.Refunds(self._connection)
        self.invoices = resources.Invoices(self._connection)
        self.customers = resources.Customers(self._connection)
        self.webhook_endpoints = resources.WebhookEndpoints(self._connection)

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
    def native(self) -> tree.SyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.SyncClient(**native_arguments(self._connection))
