"""PayAPI: the clients."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Self, Unpack

import httpx
from polybill_payapi import errors as native_errors
from polybill_payapi.client import AuthenticatedClient

from polybill.core.clients import AsyncClient, SyncClient
from polybill.core.exchange import WireRequest
from polybill.core.loops import AsyncConnection, Connection
from polybill.core.native import native_arguments
from polybill.core.setup import Options, Setup, environment_variables, make_setup
from polybill.core.signing import Attempt, header_value
from polybill.providers.payapi import resources
from polybill.providers.payapi.signing import PROVIDER, SCHEME, Credentials, sign

_VARIABLES = ("private_key",)


def _setup(private_key: str, options: Options) -> Setup:
    credentials = Credentials(header_value(PROVIDER, "private_key", private_key))
    return make_setup(PROVIDER, SCHEME, partial(_sign, credentials), credentials.secrets(), options)


def _sign(credentials: Credentials, request: WireRequest, attempt: Attempt) -> WireRequest:
    return sign(request, credentials, attempt)


class PayAPI(SyncClient):
    """PayAPI, for threads.

    Args:
        private_key: API private key.
        transport: another httpx transport, for tests.
        options: see `polybill.core.setup.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = PROVIDER

    subscriptions: resources.Subscriptions

    def __init__(
        self, *, private_key: str, transport: httpx.BaseTransport | None = None, **options: Unpack[Options]
    ) -> None:
        super().__init__(Connection(_setup(private_key, options), transport))
        self.subscriptions = resources.Subscriptions(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_PAYAPI_PRIVATE_KEY`` and ``POLYBILL_PAYAPI_ENVIRONMENT`` or ``_BASE_URL``."""
        [private_key], read = environment_variables(PROVIDER, _VARIABLES, options)
        return cls(private_key=private_key, **read)

    @cached_property
    def native(self) -> AuthenticatedClient:
        """The generated client, signed: hand it to any function of ``polybill_payapi.api``."""
        return AuthenticatedClient(payment_key="-", **native_arguments(self._connection, native_errors))


class AsyncPayAPI(AsyncClient):
    """PayAPI, for async code; the arguments of `PayAPI`."""

    provider = PROVIDER

    subscriptions: resources.AsyncSubscriptions

    def __init__(
        self, *, private_key: str, transport: httpx.AsyncBaseTransport | None = None, **options: Unpack[Options]
    ) -> None:
        super().__init__(AsyncConnection(_setup(private_key, options), transport))
        self.subscriptions = resources.AsyncSubscriptions(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """As `PayAPI.from_env`."""
        [private_key], read = environment_variables(PROVIDER, _VARIABLES, options)
        return cls(private_key=private_key, **read)

    @cached_property
    def native(self) -> AuthenticatedClient:
        """The generated client, signed: hand it to any ``asyncio`` function of ``polybill_payapi.api``."""
        return AuthenticatedClient(payment_key="-", **native_arguments(self._connection, native_errors))
