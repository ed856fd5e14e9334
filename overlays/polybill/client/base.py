"""What the providers' clients have in common: a connection that is opened once and closed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Self

from polybill.client.connection import AsyncConnection, Connection


def _not_offered(provider: str, name: str) -> AttributeError:
    """Say what a client has not: a kind of things of another provider, or nothing that anybody has."""
    known = import_module("polybill.capability").kinds()  # by name: the core knows no provider
    if name not in known:
        return AttributeError(name)
    made: AttributeError = import_module("polybill.resources.missing").not_offered(provider, name, "")
    return made


class SyncClient:
    """A client for threads; use it in a ``with`` block, or call `close`."""

    provider: ClassVar[str]
    """Provider key."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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
