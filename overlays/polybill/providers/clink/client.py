# Made from async_client.py by `nox -s derive`. Edit that file, never this one.
"""Clink: the client, for threads."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_clink import tree

from polybill.client.config import Options, environment_variables
from polybill.client.connection import Connection
from polybill.client.native import native_arguments
from polybill.providers.clink import config, resources
from polybill.resources.clients import SyncClient

if TYPE_CHECKING:
    from polybill_runtime.model import Model

    from polybill.webhooks.receivers import Webhooks


class Clink(SyncClient):
    """Clink, for threads.

    Args:
        api_key: secret key, ``sk_test_...`` or ``sk_prod_...``.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = "clink"

    subscriptions: resources.Subscriptions
    payments: resources.Payments
    refunds: resources.Refunds
    invoices: resources.Invoices
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
        self.webhook_endpoints = resources.WebhookEndpoints(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_CLINK_API_KEY`` and ``_ENVIRONMENT`` or ``_BASE_URL``."""
        [api_key], read = environment_variables("clink", ("api_key",), options)
        return cls(api_key=api_key, **read)

    @cached_property
    def webhooks(self) -> Webhooks[Model]:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.clink.webhooks import PROFILE  # noqa: PLC0415 - spares its import to all who only call
        from polybill.webhooks.receivers import client_receiver  # noqa: PLC0415 - see above

        return client_receiver(PROFILE, self._connection.config)

    @cached_property
    def native(self) -> tree.SyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.SyncClient(**native_arguments(self._connection))
