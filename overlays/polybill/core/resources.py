"""What a client offers: one object per kind of thing, for threads and for async."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from polybill.core.attempts import Call
from polybill.core.loops import AsyncConnection, Connection
from polybill.core.outcome import Outcome, value_of

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")


class Creates(Generic[RequestT, ResultT]):
    """Things that can be created."""

    def __init__(self, connection: Connection, build: Callable[[RequestT], Call[ResultT]]) -> None:
        self._connection = connection
        self._build = build

    def submit(self, request: RequestT) -> Outcome[ResultT]:
        """Create it and get the outcome as a value, whatever it is.

        Raises:
            RequestInvalid: nothing was sent; the problems name the fields.
        """
        return self._connection.call(self._build(request))

    def create(self, request: RequestT) -> ResultT:
        """Create it and get the result.

        Raises:
            RequestInvalid: nothing was sent; the problems name the fields.
            TransportError: nothing was sent; the provider could not be reached.
            ProviderError: the provider said no.
            OutcomeUnknown: it may have been created; look it up before anything else.
        """
        return value_of(self.submit(request))


class AsyncCreates(Generic[RequestT, ResultT]):
    """Things that can be created, awaited."""

    def __init__(self, connection: AsyncConnection, build: Callable[[RequestT], Call[ResultT]]) -> None:
        self._connection = connection
        self._build = build

    async def submit(self, request: RequestT) -> Outcome[ResultT]:
        """As `Creates.submit`."""
        return await self._connection.call(self._build(request))

    async def create(self, request: RequestT) -> ResultT:
        """As `Creates.create`."""
        return value_of(await self.submit(request))
