"""Clink: the clients."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_clink.client import AuthenticatedClient

from polybill.client.config import ClientConfig, Options, environment_variables, make_config
from polybill.client.connection import AsyncConnection, Connection
from polybill.client.environment import check_key
from polybill.client.native import native_arguments
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, header_value
from polybill.providers.clink import resources
from polybill.providers.clink.signing import PROVIDER, SCHEME, Credentials, sign
from polybill.resources.clients import AsyncClient, SyncClient

if TYPE_CHECKING:
    from polybill.providers.clink.webhooks import Receiver

_VARIABLES = ("api_key",)


def _config(api_key: str, options: Options) -> ClientConfig:
    credentials = Credentials(header_value(PROVIDER, "api_key", api_key))
    check_key(PROVIDER, "api_key", api_key, options)
    return make_config(PROVIDER, SCHEME, partial(_sign, credentials), credentials.secrets(), options)


def _sign(credentials: Credentials, request: WireRequest, attempt: Attempt) -> WireRequest:
    return sign(request, credentials, attempt)


class Clink(SyncClient):
    """Clink, for threads.

    Args:
        api_key: secret key, ``sk_test_...`` or ``sk_prod_...``.
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
    webhook_endpoints: resources.WebhookEndpoints

    def __init__(
        self,
        *,
        api_key: str,
        transport: httpx.BaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(Connection(_config(api_key, options), transport))
        self.subscriptions = resources.Subscriptions(self._connection)
        self.payments = resources.Payments(self._connection)
        self.refunds = resources.Refunds(self._connection)
        self.invoices = resources.Invoices(self._connection)
        self.webhook_endpoints = resources.WebhookEndpoints(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_CLINK_API_KEY`` and ``POLYBILL_CLINK_ENVIRONMENT`` or ``_BASE_URL``."""
        [api_key], read = environment_variables(PROVIDER, _VARIABLES, options)
        return cls(api_key=api_key, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.clink.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> AuthenticatedClient:
        """The generated client, signed: hand it to any function of ``polybill_clink.api``."""
        return AuthenticatedClient(api_key="-", **native_arguments(self._connection))


class AsyncClink(AsyncClient):
    """Clink, for async code; the arguments of `Clink`."""

    provider = PROVIDER

    subscriptions: resources.AsyncSubscriptions
    payments: resources.AsyncPayments
    refunds: resources.AsyncRefunds
    invoices: resources.AsyncInvoices
    webhook_endpoints: resources.AsyncWebhookEndpoints

    def __init__(
        self,
        *,
        api_key: str,
        transport: httpx.AsyncBaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(AsyncConnection(_config(api_key, options), transport))
        self.subscriptions = resources.AsyncSubscriptions(self._connection)
        self.payments = resources.AsyncPayments(self._connection)
        self.refunds = resources.AsyncRefunds(self._connection)
        self.invoices = resources.AsyncInvoices(self._connection)
        self.webhook_endpoints = resources.AsyncWebhookEndpoints(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """As `Clink.from_env`."""
        [api_key], read = environment_variables(PROVIDER, _VARIABLES, options)
        return cls(api_key=api_key, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.clink.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> AuthenticatedClient:
        """The generated client, signed: hand it to any ``asyncio`` function of ``polybill_clink.api``."""
        return AuthenticatedClient(api_key="-", **native_arguments(self._connection))
