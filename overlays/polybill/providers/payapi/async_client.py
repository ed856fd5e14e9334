# Made from config.py by `nox -s derive`. Edit that file, never this one.
"""PayAPI: the client, for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

import httpx
from polybill_payapi import tree

from polybill.client.async_connection import AsyncConnection
from polybill.client.config import Options, environment_variables, optional_variables
from polybill.client.native import native_arguments
from polybill.providers.payapi import async_resources, config
from polybill.providers.payapi.credentials import Mode
from polybill.providers.payapi.signing import Scheme
from polybill.resources.async_clients import AsyncClient

if TYPE_CHECKING:
    from polybill_runtime.model import Model

    from polybill.webhooks.receivers import Webhooks


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

    provider = "payapi"

    subscriptions: async_resources.AsyncSubscriptions
    payments: async_resources.AsyncPayments
    refunds: async_resources.AsyncRefunds
    customers: async_resources.AsyncCustomers

    def __init__(
        self,
        *,
        private_key: str,
        merchant_no: str | None = None,
        mode: Mode | None = None,
        platform_key: str | None = None,
        response_key: str | None = None,
        signing: Scheme | None = None,
        transport: httpx.AsyncBaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        made = config.configure(
            options,
            private_key=private_key,
            merchant_no=merchant_no,
            mode=mode,
            platform_key=platform_key,
            response_key=response_key,
            signing=signing,
        )
        super().__init__(AsyncConnection(made, transport))
        self.subscriptions = async_resources.AsyncSubscriptions(self._connection)
        self.payments = async_resources.AsyncPayments(self._connection)
        self.refunds = async_resources.AsyncRefunds(self._connection)
        self.customers = async_resources.AsyncCustomers(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_PAYAPI_PRIVATE_KEY`` and ``_ENVIRONMENT`` or ``_BASE_URL``.

        Where they are set, also ``_MERCHANT_NO``, ``_MODE``, ``_PLATFORM_KEY``, ``_RESPONSE_KEY`` and ``_SIGNING``.
        """
        [private_key], read = environment_variables("payapi", ("private_key",), options)
        own: Any = optional_variables(
            "payapi",
            (
                "merchant_no",
                "mode",
                "platform_key",
                "response_key",
                "signing",
            ),
        )
        return cls(private_key=private_key, **own, **read)

    @cached_property
    def webhooks(self) -> Webhooks[Model]:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.payapi.webhooks import PROFILE  # noqa: PLC0415 - spares its import to all who only call
        from polybill.webhooks.receivers import client_receiver  # noqa: PLC0415 - see above

        return client_receiver(PROFILE, self._connection.config)

    @cached_property
    def native(self) -> tree.AsyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.AsyncClient(**native_arguments(self._connection))
