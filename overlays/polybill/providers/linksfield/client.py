"""Linksfield: the clients."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_linksfield.client import Client

from polybill.client.config import ClientConfig, Options, environment_variables, make_config
from polybill.client.connection import AsyncConnection, Connection
from polybill.client.native import native_arguments
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, header_value
from polybill.providers.linksfield import resources
from polybill.providers.linksfield.signing import PROVIDER, SCHEME, Credentials, sign
from polybill.resources.clients import AsyncClient, SyncClient

if TYPE_CHECKING:
    from polybill.providers.linksfield.webhooks import Receiver

_VARIABLES = ("partner_code",)


def _config(partner_code: str, options: Options) -> ClientConfig:
    credentials = Credentials(header_value(PROVIDER, "partner_code", partner_code))
    return make_config(
        PROVIDER, SCHEME, partial(_sign, credentials), credentials.secrets(), options, account=credentials.partner_code
    )


def _sign(credentials: Credentials, request: WireRequest, attempt: Attempt) -> WireRequest:
    return sign(request, credentials, attempt)


class Linksfield(SyncClient):
    """Linksfield, for threads.

    Args:
        partner_code: channel code, such as ``P000818``.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = PROVIDER

    subscriptions: resources.Subscriptions
    payments: resources.Payments

    def __init__(
        self,
        *,
        partner_code: str,
        transport: httpx.BaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(Connection(_config(partner_code, options), transport))
        self.subscriptions = resources.Subscriptions(self._connection)
        self.payments = resources.Payments(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_LINKSFIELD_PARTNER_CODE`` and ``POLYBILL_LINKSFIELD_ENVIRONMENT`` or ``_BASE_URL``."""
        [partner_code], read = environment_variables(PROVIDER, _VARIABLES, options)
        return cls(partner_code=partner_code, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.linksfield.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> Client:
        """The generated client, signed: hand it to any function of ``polybill_linksfield.api``."""
        return Client(**native_arguments(self._connection))


class AsyncLinksfield(AsyncClient):
    """Linksfield, for async code; the arguments of `Linksfield`."""

    provider = PROVIDER

    subscriptions: resources.AsyncSubscriptions
    payments: resources.AsyncPayments

    def __init__(
        self,
        *,
        partner_code: str,
        transport: httpx.AsyncBaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(AsyncConnection(_config(partner_code, options), transport))
        self.subscriptions = resources.AsyncSubscriptions(self._connection)
        self.payments = resources.AsyncPayments(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """As `Linksfield.from_env`."""
        [partner_code], read = environment_variables(PROVIDER, _VARIABLES, options)
        return cls(partner_code=partner_code, **read)

    @cached_property
    def webhooks(self) -> Receiver:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.linksfield.webhooks import for_client  # noqa: PLC0415 - spares its import to all who only call

        return for_client(self._connection.config)

    @cached_property
    def native(self) -> Client:
        """The generated client, signed: hand it to any ``asyncio`` function of ``polybill_linksfield.api``."""
        return Client(**native_arguments(self._connection))
