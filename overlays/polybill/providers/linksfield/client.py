# Made from async_client.py by `nox -s derive`. Edit that file, never this one.
"""Linksfield: the client, for threads."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

import httpx
from polybill_linksfield import tree

from polybill.client.config import Options, environment_variables
from polybill.client.connection import Connection
from polybill.client.native import native_arguments
from polybill.providers.linksfield import config, resources
from polybill.resources.clients import SyncClient

if TYPE_CHECKING:
    from polybill_runtime.model import Model

    from polybill.webhooks.receivers import Webhooks


class Linksfield(SyncClient):
    """Linksfield, for threads.

    Args:
        partner_code: channel code, such as ``P000818``.
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = "linksfield"

    subscriptions: resources.Subscriptions
    payments: resources.Payments

    def __init__(
        self,
        *,
        partner_code: str,
        transport: httpx.BaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        made = config.configure(options, partner_code=partner_code)
        super().__init__(Connection(made, transport))
        self.subscriptions = resources.Subscriptions(self._connection)
        self.payments = resources.Payments(self._connection)

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read ``POLYBILL_LINKSFIELD_PARTNER_CODE`` and ``_ENVIRONMENT`` or ``_BASE_URL``."""
        [partner_code], read = environment_variables("linksfield", ("partner_code",), options)
        return cls(partner_code=partner_code, **read)

    @cached_property
    def webhooks(self) -> Webhooks[Model]:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.linksfield.webhooks import PROFILE  # noqa: PLC0415 - spares its import to all who only call
        from polybill.webhooks.receivers import client_receiver  # noqa: PLC0415 - see above

        return client_receiver(PROFILE, self._connection.config)

    @cached_property
    def native(self) -> tree.SyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.SyncClient(**native_arguments(self._connection))
