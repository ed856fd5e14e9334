"""What the providers' clients have in common: a connection that is opened once and closed, and the ledger."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from polybill.client.connection import AsyncConnection, Connection, context, in_thread, runner
from polybill.client.options import CallOptions
from polybill.ledger.entry import Entry
from polybill.ledger.once import Use
from polybill.outcome import Outcome
from polybill.resources import resolution
from polybill.resources.missing import not_offered


def _not_offered(provider: str, name: str) -> AttributeError:
    """Say what a client has not: a kind of things of another provider, or nothing that anybody has."""
    known = import_module("polybill.capability").kinds()  # by name: the core knows no provider
    if name not in known:
        return AttributeError(name)
    return not_offered(provider, name, "")


def _resolution(client: SyncClient | AsyncClient, reference: str, operation: str, options: CallOptions) -> Any:
    config = client._connection.config  # noqa: SLF001 - shared by the two classes below
    run, deadline = runner(config, options)
    known = resolution.creators(iter(vars(client).values()))
    return resolution.resolve(known, context(config, deadline), run, reference, operation)


def _release(client: SyncClient | AsyncClient, reference: str, operation: str, reason: str) -> Any:
    config = client._connection.config  # noqa: SLF001 - see above
    known = resolution.creators(iter(vars(client).values()))
    return resolution.release(known, context(config, config.policy.deadline), reference, operation, reason)


def _unresolved(client: SyncClient | AsyncClient) -> Use:
    config = client._connection.config  # noqa: SLF001 - see above
    scope = config.scope
    return Use(lambda ledger: ledger.list(scope, unresolved=True))


class SyncClient:
    """A client for threads; use it in a ``with`` block, or call `close`."""

    provider: ClassVar[str]
    """Provider key."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def resolve(self, reference: str, *, operation: str = "", **options: Unpack[CallOptions]) -> Outcome[Any]:
        """Say how the call under a reference ended; nothing is created.

        Where the ledger does not know, the provider is asked, if it can be: docs/capabilities.md has the operations.

        Args:
            reference: the caller's reference of the call.
            operation: operationId, or canonical name such as ``payments.create``; needed only where the reference was
                used for several.
            options: see `CallOptions`.

        Returns:
            The outcome of the call; `NotSent` where nothing was carried out and it may be sent again; `Unknown` where
            nobody can tell: its error names what a person has to look at.

        Raises:
            RequestInvalid: the ledger has no call under the reference, or several.
            LedgerError: the ledger can't be read.
        """
        outcome: Outcome[Any] = self._connection.carry_out(_resolution(self, reference, operation, options))
        return outcome

    def unresolved(self) -> Sequence[Entry]:
        """List the references of this account whose outcome is open, the oldest first.

        Raises:
            LedgerError: the ledger can't be read.
        """
        found: Sequence[Entry] = _unresolved(self).action(self._connection.config.ledger)
        return found

    def release(self, reference: str, *, reason: str, operation: str = "") -> Entry:
        """Let a reference be sent again, once you have made sure that nothing was carried out under it.

        Args:
            reference: the caller's reference of the call.
            reason: how that is known; it is kept.
            operation: see `resolve`.

        Raises:
            RequestInvalid: there is no such call, it is settled or still running, or the reason is empty.
            LedgerError: the ledger can't be used.
        """
        entry: Entry = self._connection.carry_out(_release(self, reference, operation, reason))
        return entry

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
            raise _not_offered(self.provider, name)


class AsyncClient:
    """A client for async code; use it in an ``async with`` block, or await `close`."""

    provider: ClassVar[str]
    """Provider key."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def resolve(self, reference: str, *, operation: str = "", **options: Unpack[CallOptions]) -> Outcome[Any]:
        """As `SyncClient.resolve`, awaited."""
        effects: Generator[Any, Any, Outcome[Any]] = _resolution(self, reference, operation, options)
        return await self._connection.carry_out(effects)

    async def unresolved(self) -> Sequence[Entry]:
        """As `SyncClient.unresolved`, awaited."""
        found: Sequence[Entry] = await in_thread(_unresolved(self), self._connection.config.ledger)
        return found

    async def release(self, reference: str, *, reason: str, operation: str = "") -> Entry:
        """As `SyncClient.release`, awaited."""
        effects: Generator[Any, Any, Entry] = _release(self, reference, operation, reason)
        return await self._connection.carry_out(effects)

    async def close(self) -> None:
        """Close the connections. The client can't be used any more."""
        await self._connection.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._connection.config.base_url!r})"

    if not TYPE_CHECKING:  # so that a type checker refuses what a provider lacks

        def __getattr__(self, name: str) -> Any:
            raise _not_offered(self.provider, name)
