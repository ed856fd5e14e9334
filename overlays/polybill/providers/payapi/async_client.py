"""PayAPI: the client, for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

import httpx
from polybill_payapi import tree

from polybill.client.async_connection import AsyncConnection
from polybill.client.config import Options, environment_variables, optional_variables
from polybill.client.native import native_arguments
from polybill.providers.payapi import async_resources, config, keys
from polybill.providers.payapi.signing import PROVIDER, Scheme
from polybill.resources.async_clients import AsyncClient

if TYPE_CHECKING:
    from polybill.providers.payapi.webhooks import Receiver


class AsyncPayAPI(AsyncClient):
    """PayAPI, for async code.

    Each call is signed as its contract declares: by ``Authorization: Payment`` with plain bodies, or by a token with
    encrypted ones. The latter needs four more arguments and the package that ``polybill[payapi]`` brings.

    Args:
        private_key: API private key.
        merchant_no: merchant number.
        mode: ``live`` or ``test``: which data calls work with.
        platform_key: the platform's public key, which encrypts requests: PEM text (X.509).
        response_key: the merchant's private key, which decrypts answers and callbacks: PEM text (PKCS#8, no password).
        signing: ``payment-header`` or ``jwt-encrypted`` for every call, whatever its contract declares: which of the
            two a gateway takes for a call is not documented.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = PROVIDER

    subscriptions: async_resources.AsyncSubscriptions
    payments: async_resources.AsyncPayments
    refunds: async_resources.AsyncRefunds
    customers: async_resources.AsyncCustomers

    def __init__(
        self,
        *,
        private_key: str,
        merchant_no: str | None = None,
        mode: keys.Mode | None = None,
        platform_key: str | None = None,
        response_key: str | None = None,
        signing: Scheme | None = None,
        transport: httpx.AsyncBaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        credentials = keys.credentials(
            private_key,
            merchant_no=merchant_no,
            mode=mode,
            platform_key=platform_key,
            response_key=response_key,
            signing=signing,
        )
        options = keys.with_form(options, response_key, merchant_no, livemode=credentials.livemode)
        super().__init__(AsyncConnection(config.make(credentials, options), transport))
        self.subscriptions = async_resources.AsyncSubscriptions(self._connection)
        self.payments = async_resources.AsyncPayments(self._connection)
        self.refunds = async_resources.AsyncRefunds(self._connection)
        self.customers = async_resources.AsyncCustomers(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_PAYAPI_PRIVATE_KEY`` and ``POLYBILL_PAYAPI_ENVIRONMENT`` or ``_BASE_URL``.

        For calls with token and encrypted bodies also ``_MERCHANT_NO``, ``_MODE``, ``_PLATFORM_KEY`` and
        ``_RESPONSE_KEY``, and ``_SIGNING`` where it is needed.
        """
        [private_key], read = environment_variables(PROVIDER, config.VARIABLES, options)
        form: Any = optional_variables(PROVIDER, config.OPTIONAL)
        return cls(private_key=private_key, **form, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.payapi.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> tree.AsyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.AsyncClient(payment_key="-", **native_arguments(self._connection))
