"""What the providers' clients have in common: a connection that is opened once and closed."""

from __future__ import annotations

from typing import ClassVar, Self

from polybill.core.loops import AsyncConnection, Connection


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
        return f"{type(self).__name__}(base_url={self._connection.setup.base_url!r})"


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
        return f"{type(self).__name__}(base_url={self._connection.setup.base_url!r})"
