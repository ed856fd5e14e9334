# Made from async_client.py by `nox -s derive`. Edit that file, never this one.
"""UseePay: the client, for threads."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_useepay import tree

from polybill.client.config import Options, environment_variables
from polybill.client.connection import Connection
from polybill.client.native import native_arguments
from polybill.providers.useepay import config, resources
from polybill.providers.useepay.signing import PROVIDER
from polybill.resources.clients import SyncClient

if TYPE_CHECKING:
    from polybill.providers.useepay.webhooks import Receiver


class UseePay(SyncClient):
    """UseePay, for threads.

    Args:
        merchant_no: merchant number.
        api_key: private key, ``UseePay_SK_...``.
        app_id: approved site domain or app name.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = PROVIDER

    subscriptions: resources.Subscriptions
    payments: resources.Payments
    refunds: resources.Refunds
    invoices: resources.Invoices
    customers: resources.Customers
    webhook_endpoints: resources.WebhookEndpoints

    def __init__(
        self,
        *,
        merchant_no: str,
        api_key: str,
        app_id: str,
        transport: httpx.BaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(Connection(config.make(merchant_no, api_key, app_id, options), transport))
        self.subscriptions = resources.Subscriptions(self._connection)
        self.payments = resources.Payments(self._connection)
        self.refunds = resources.Refunds(self._connection)
        self.invoices = resources.Invoices(self._connection)
        self.customers = resources.Customers(self._connection)
        self.webhook_endpoints = resources.WebhookEndpoints(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_USEEPAY_MERCHANT_NO``, ``_API_KEY``, ``_APP_ID`` and ``_ENVIRONMENT`` or ``_BASE_URL``."""
        [merchant_no, api_key, app_id], read = environment_variables(PROVIDER, config.VARIABLES, options)
        return cls(merchant_no=merchant_no, api_key=api_key, app_id=app_id, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.useepay.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> tree.SyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.SyncClient(merchant_no="-", api_key="-", app_id="-", **native_arguments(self._connection))
