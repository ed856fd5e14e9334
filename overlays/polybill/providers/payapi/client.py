"""PayAPI: the clients."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

import httpx
from polybill_payapi.client import AuthenticatedClient

from polybill.client.config import ClientConfig, Options, environment_variables, make_config, optional_variables
from polybill.client.connection import AsyncConnection, Connection
from polybill.client.environment import check_key
from polybill.client.native import native_arguments
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.signing import Attempt
from polybill.providers.payapi import keys, resources
from polybill.providers.payapi.signing import PROVIDER, Credentials, Scheme, open_answer, sign
from polybill.resources.clients import AsyncClient, SyncClient

if TYPE_CHECKING:
    from polybill.providers.payapi.webhooks import Receiver

_VARIABLES = ("private_key",)
_OPTIONAL = ("merchant_no", "mode", "platform_key", "response_key", "signing")


def _config(credentials: Credentials, options: Options) -> ClientConfig:
    # One host serves both modes, so the mode is the environment of a key.
    mode = (
        {True: "production", False: "sandbox"}.get(credentials.livemode) if credentials.livemode is not None else None
    )
    check_key(PROVIDER, "private_key", credentials.private_key, options, mode)
    return make_config(
        PROVIDER,
        credentials.schemes(),
        partial(_sign, credentials),
        credentials.secrets(),
        options,
        opener=partial(_open, credentials),
        hint=keys.HINT,
    )


def _sign(credentials: Credentials, request: WireRequest, attempt: Attempt) -> WireRequest:
    return sign(request, credentials, attempt)


def _open(credentials: Credentials, answer: RawResponse) -> RawResponse | Failure:
    return open_answer(answer, credentials)


class PayAPI(SyncClient):
    """PayAPI, for threads.

    Each call is signed as the contract says of it: by ``Authorization: Payment`` with plain bodies, or by a token with
    encrypted ones. The latter needs four more arguments and the package that ``polybill[payapi]`` brings.

    Args:
        private_key: API private key.
        merchant_no: merchant number.
        mode: ``live`` or ``test``: which data calls work with.
        platform_key: the platform's public key, which encrypts requests: PEM text (X.509).
        response_key: the merchant's private key, which decrypts answers and callbacks: PEM text (PKCS#8, no password).
        signing: ``payment-header`` or ``jwt-encrypted`` for every call, whatever the contract says of it: no page tells
            which of the two a gateway takes for what.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = PROVIDER

    subscriptions: resources.Subscriptions
    payments: resources.Payments
    refunds: resources.Refunds
    customers: resources.Customers

    def __init__(
        self,
        *,
        private_key: str,
        merchant_no: str | None = None,
        mode: keys.Mode | None = None,
        platform_key: str | None = None,
        response_key: str | None = None,
        signing: Scheme | None = None,
        transport: httpx.BaseTransport | Literal["fast"] | None = None,
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
        super().__init__(Connection(_config(credentials, options), transport))
        self.subscriptions = resources.Subscriptions(self._connection)
        self.payments = resources.Payments(self._connection)
        self.refunds = resources.Refunds(self._connection)
        self.customers = resources.Customers(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_PAYAPI_PRIVATE_KEY`` and ``POLYBILL_PAYAPI_ENVIRONMENT`` or ``_BASE_URL``.

        For calls with token and encrypted bodies also ``_MERCHANT_NO``, ``_MODE``, ``_PLATFORM_KEY`` and
        ``_RESPONSE_KEY``, and ``_SIGNING`` where it is needed.
        """
        [private_key], read = environment_variables(PROVIDER, _VARIABLES, options)
        form: Any = optional_variables(PROVIDER, _OPTIONAL)
        return cls(private_key=private_key, **form, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.payapi.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> AuthenticatedClient:
        """The generated client, signed: hand it to any function of ``polybill_payapi.api``."""
        return AuthenticatedClient(payment_key="-", **native_arguments(self._connection))


class AsyncPayAPI(AsyncClient):
    """PayAPI, for async code; the arguments of `PayAPI`."""

    provider = PROVIDER

    subscriptions: resources.AsyncSubscriptions
    payments: resources.AsyncPayments
    refunds: resources.AsyncRefunds
    customers: resources.AsyncCustomers

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
        super().__init__(AsyncConnection(_config(credentials, options), transport))
        self.subscriptions = resources.AsyncSubscriptions(self._connection)
        self.payments = resources.AsyncPayments(self._connection)
        self.refunds = resources.AsyncRefunds(self._connection)
        self.customers = resources.AsyncCustomers(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """As `PayAPI.from_env`."""
        [private_key], read = environment_variables(PROVIDER, _VARIABLES, options)
        form: Any = optional_variables(PROVIDER, _OPTIONAL)
        return cls(private_key=private_key, **form, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.payapi.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> AuthenticatedClient:
        """The generated client, signed: hand it to any ``asyncio`` function of ``polybill_payapi.api``."""
        return AuthenticatedClient(payment_key="-", **native_arguments(self._connection))
