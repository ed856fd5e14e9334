# Made from async_clients.py by `nox -s derive`. Edit that file, never this one.
"""What the providers' clients have in common, for threads: the connection, and the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from polybill.client.connection import Connection
from polybill.client.options import CallOptions
from polybill.ledger.entry import Entry
from polybill.outcome import Outcome
from polybill.resources import settling
from polybill.resources.missing import kind_not_offered


class SyncClient:
    """A client for threads; use it in a ``with`` block, or call `close`."""

    provider: ClassVar[str]
    """Provider key."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def resolve(self, reference: str, *, operation: str = "", **options: Unpack[CallOptions]) -> Outcome[Any]:
        """Find out how the call under a reference ended; nothing is created.

        Where the ledger does not know, the provider is asked, if it can be: docs/capabilities.md has the operations.

        Args:
            reference: the caller's reference of the call.
            operation: operationId, or canonical name such as ``payments.create``; needed only where the reference was
                used for several.
            options: see `CallOptions`.

        Returns:
            The outcome of the call; `NotSent` where nothing was executed and it may be sent again; `Unknown` where
            the provider's data does not decide it: its error names what a person has to check.

        Raises:
            RequestInvalid: the ledger has no call under the reference, or several.
            LedgerError: the ledger can't be read.
        """
        effects = settling.resolve(self._connection.config, vars(self), reference, operation, options)
        return self._connection.carry_out(effects)

    def unresolved(self) -> Sequence[Entry]:
        """List the references of this account whose outcome is open, the oldest first.

        Raises:
            LedgerError: the ledger can't be read.
        """
        return self._connection.carry_out(settling.unresolved(self._connection.config))

    def release(self, reference: str, *, reason: str, operation: str = "") -> Entry:
        """Let a reference be sent again, once you have made sure that nothing was carried out under it.

        Args:
            reference: the caller's reference of the call.
            reason: how that is known; it is kept.
            operation: see `resolve`.

        Raises:
            RequestInvalid: the call is not in the ledger, is settled or still running, or the reason is empty.
            LedgerError: the ledger can't be used.
        """
        effects = settling.release(self._connection.config, vars(self), reference, operation, reason)
        return self._connection.carry_out(effects)

    def close(self) -> None:
        """Close the connections. The client can't be used any more."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._connection.config.base_url!r})"

    if not TYPE_CHECKING:  # so that a type checker refuses what a provider lacks

        def __getattr__(self, name: str) -> Any:
            raise kind_not_offered(self.provider, name, dir(self))
