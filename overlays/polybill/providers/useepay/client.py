"""UseePay: the clients."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_useepay.client import AuthenticatedClient

from polybill.client.config import ClientConfig, Options, environment_variables, make_config
from polybill.client.connection import AsyncConnection, Connection
from polybill.client.environment import check_key
from polybill.client.native import native_arguments
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, header_value
from polybill.providers.useepay import resources
from polybill.providers.useepay.signing import PROVIDER, SCHEME, Credentials, sign
from polybill.resources.clients import AsyncClient, SyncClient

if TYPE_CHECKING:
    from polybill.providers.useepay.webhooks import Receiver

_VARIABLES = (
    "merchant_no",
    "api_key",
    "app_id",
)


def _config(merchant_no: str, api_key: str, app_id: str, options: Options) -> ClientConfig:
    credentials = Credentials(
        header_value(PROVIDER, "merchant_no", merchant_no),
        header_value(PROVIDER, "api_key", api_key),
        header_value(PROVIDER, "app_id", app_id),
    )
    check_key(PROVIDER, "api_key", api_key, options)
    return make_config(
        PROVIDER, SCHEME, partial(_sign, credentials), credentials.secrets(), options, account=credentials.merchant_no
    )


def _sign(credentials: Credentials, request: WireRequest, attempt: Attempt) -> WireRequest:
    return sign(request, credentials, attempt)


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
        super().__init__(Connection(_config(merchant_no, api_key, app_id, options), transport))
        self.subscriptions = resources.Subscriptions(self._connection)
        self.payments = resources.Payments(self._connection)
        self.refunds = resources.Refunds(self._connection)
        self.invoices = resources.Invoices(self._connection)
        self.customers = resources.Customers(self._connection)
        self.webhook_endpoints = resources.WebhookEndpoints(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_USEEPAY_MERCHANT_NO``, ``_API_KEY``, ``_APP_ID`` and ``_ENVIRONMENT`` or ``_BASE_URL``."""
        [merchant_no, api_key, app_id], read = environment_variables(PROVIDER, _VARIABLES, options)
        return cls(merchant_no=merchant_no, api_key=api_key, app_id=app_id, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.useepay.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> AuthenticatedClient:
        """The generated client, signed: hand it to any function of ``polybill_useepay.api``."""
        return AuthenticatedClient(merchant_no="-", api_key="-", app_id="-", **native_arguments(self._connection))


class AsyncUseePay(AsyncClient):
    """UseePay, for async code; the arguments of `UseePay`."""

    provider = PROVIDER

    subscriptions: resources.AsyncSubscriptions
    payments: resources.AsyncPayments
    refunds: resources.AsyncRefunds
    invoices: resources.AsyncInvoices
    customers: resources.AsyncCustomers
    webhook_endpoints: resources.AsyncWebhookEndpoints

    def __init__(
        self,
        *,
        merchant_no: str,
        api_key: str,
        app_id: str,
        transport: httpx.AsyncBaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(AsyncConnection(_config(merchant_no, api_key, app_id, options), transport))
        self.subscriptions = resources.AsyncSubscriptions(self._connection)
        self.payments = resources.AsyncPayments(self._connection)
        self.refunds = resources.AsyncRefunds(self._connection)
        self.invoices = resources.AsyncInvoices(self._connection)
        self.customers = resources.AsyncCustomers(self._connection)
        self.webhook_endpoints = resources.AsyncWebhookEndpoints(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """As `UseePay.from_env`."""
        [merchant_no, api_key, app_id], read = environment_variables(PROVIDER, _VARIABLES, options)
        return cls(merchant_no=merchant_no, api_key=api_key, app_id=app_id, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.useepay.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> AuthenticatedClient:
        """The generated client, signed: hand it to any ``asyncio`` function of ``polybill_useepay.api``."""
        return AuthenticatedClient(merchant_no="-", api_key="-", app_id="-", **native_arguments(self._connection))
