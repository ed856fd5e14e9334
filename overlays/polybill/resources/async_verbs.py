"""The verbs of the canonical API, for async code. A provider's resource is made of those that its contract has."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, Unpack

from polybill_canonical import Cancellation, CancellationReason

from polybill.canonical.results import Page
from polybill.client.async_connection import AsyncConnection
from polybill.client.options import CallOptions
from polybill.outcome import Outcome, read_value, value_of
from polybill.resources.missing import verb_not_offered
from polybill.resources.operation import Operation
from polybill.resources.paging import Filters, Part, call_options, following, start

RequestT = TypeVar("RequestT")
ChangeT = TypeVar("ChangeT")
ResultT = TypeVar("ResultT")
QuoteT = TypeVar("QuoteT")


class AsyncResource:
    """Objects of one kind at one provider.

    Attributes:
        kind: what they are, such as ``subscriptions``.
    """

    kind: ClassVar[str]

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    if not TYPE_CHECKING:  # so that a type checker refuses what a provider lacks

        def __getattr__(self, name: str) -> Any:
            raise verb_not_offered(self._connection.config.provider, self.kind, name, dir(type(self)))


class AsyncCreates(AsyncResource, Generic[RequestT, ResultT]):
    """Objects that can be created."""

    _create: Operation[[RequestT], ResultT]

    async def submit(self, request: RequestT, **options: Unpack[CallOptions]) -> Outcome[ResultT]:
        """Create it and get the outcome as a value, whatever it is.

        Raises:
            RequestInvalid: nothing was sent; the problems name the fields.
        """
        return await self._connection.call(self._create(request), options)

    async def create(self, request: RequestT, **options: Unpack[CallOptions]) -> ResultT:
        """Create it and get the result.

        Raises:
            RequestInvalid: nothing was sent; the problems name the fields.
            TransportError: nothing was sent; the provider could not be reached.
            ProviderError: the provider refused or declined the request.
            OutcomeUnknown: it may have been created; look it up before anything else.
        """
        return value_of(await self.submit(request, **options))


class AsyncGets(AsyncResource, Generic[ResultT]):
    """Objects that can be read by their id."""

    _get: Operation[[str], ResultT]

    async def get(self, id: str, **options: Unpack[CallOptions]) -> ResultT:  # noqa: A002 - the word of every provider
        """Read it.

        Args:
            id: the provider's id.

        Raises:
            RequestInvalid: the id is empty; nothing was sent.
            ProviderError: the provider refused the request; `reason` is ``not_found`` where the object does not exist.
            TransportError: no answer arrived; nothing was changed, ask again.
            ResponseUnreadable: the answer is not one that the contract describes.
        """
        return read_value(await self._connection.call(self._get(id), options))


class AsyncPages(Generic[ResultT]):
    """A list, paginated lazily as you iterate; at most one page is kept in memory.

    Iterating twice reads twice.
    """

    def __init__(
        self,
        connection: AsyncConnection,
        operation: Operation[[Part], Page[ResultT]],
        first: Part,
        options: CallOptions,
    ) -> None:
        self._connection = connection
        self._operation = operation
        self._first = first
        self._options = options

    async def pages(self) -> AsyncIterator[Page[ResultT]]:
        """Iterate over the pages.

        Raises:
            ProviderError: the provider refused or declined the request.
            TransportError: no answer arrived; nothing was changed, ask again.
            ResponseUnreadable: an answer is not one that the contract describes, or is the same again and again.
        """
        part: Part | None = self._first
        while part is not None:
            call = self._operation(part)
            page = read_value(await self._connection.call(call, self._options))
            yield page
            part = following(part, page, call.rules.provider, call.rules.id) if call.rules.paging else None

    async def __aiter__(self) -> AsyncIterator[ResultT]:
        left = self._first.limit
        async for page in self.pages():
            for item in page.items[:left]:  # sync: yield from page.items[:left]
                yield item  # sync:
            if left is not None and (left := left - len(page.items)) <= 0:
                return


class AsyncLists(AsyncResource, Generic[ResultT]):
    """Objects that can be listed."""

    _list: Operation[[Part], Page[ResultT]]

    def list(self, **filters: Unpack[Filters]) -> AsyncPages[ResultT]:
        """List them; nothing is sent before the result is iterated.

        Args:
            filters: see `Filters`.

        Raises:
            RequestInvalid: a filter can't work, or this provider has none of that kind.
        """
        options, rest = call_options(filters)
        first = start(self._connection.config.provider, rest)
        self._list(first)  # a wrong filter fails here, not in the caller's loop
        return AsyncPages(self._connection, self._list, first, options)


class AsyncUpdates(AsyncResource, Generic[ChangeT, ResultT]):
    """Objects that can be changed."""

    _update: Operation[[str, ChangeT], ResultT]

    async def submit_update(self, id: str, change: ChangeT, **options: Unpack[CallOptions]) -> Outcome[ResultT]:  # noqa: A002 - see `AsyncGets.get`
        """Change it and get the outcome as a value.

        Raises:
            RequestInvalid: nothing was sent; the problems name the fields.
        """
        return await self._connection.call(self._update(id, change), options)

    async def update(self, id: str, change: ChangeT, **options: Unpack[CallOptions]) -> ResultT:  # noqa: A002 - see `AsyncGets.get`
        """Change it and get the result. Raises as `AsyncCreates.create`."""
        return value_of(await self.submit_update(id, change, **options))


class AsyncPreviews(AsyncResource, Generic[ChangeT, QuoteT]):
    """Objects whose changes can be previewed."""

    _preview_update: Operation[[str, ChangeT], QuoteT]

    async def preview_update(self, id: str, change: ChangeT, **options: Unpack[CallOptions]) -> QuoteT:  # noqa: A002 - see `AsyncGets.get`
        """Ask what a change would cost; nothing is changed. Raises as `AsyncGets.get`."""
        return read_value(await self._connection.call(self._preview_update(id, change), options))


class AsyncCancels(AsyncResource, Generic[ResultT]):
    """Objects that can be canceled."""

    _cancel: Operation[[str, Cancellation], ResultT]

    async def submit_cancel(
        self,
        id: str,  # noqa: A002 - see `AsyncGets.get`
        *,
        at_period_end: bool,
        reason: CancellationReason | None = None,
        comment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome[ResultT]:
        """End it and get the outcome as a value.

        Raises:
            RequestInvalid: nothing was sent; the problems name the fields.
        """
        how = Cancellation(at_period_end=at_period_end, reason=reason, comment=comment)
        return await self._connection.call(self._cancel(id, how), options)

    async def cancel(
        self,
        id: str,  # noqa: A002 - see `AsyncGets.get`
        *,
        at_period_end: bool,
        reason: CancellationReason | None = None,
        comment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResultT:
        """End it and get the result.

        Args:
            id: the provider's id.
            at_period_end: True: with the paid period; False: now.
            reason: why.
            comment: why, in words.

        Raises:
            CannotCarry: the provider can't end it in this way; nothing was sent. Otherwise as `AsyncCreates.create`.
        """
        return value_of(
            await self.submit_cancel(id, at_period_end=at_period_end, reason=reason, comment=comment, **options)
        )


class AsyncResumes(AsyncResource, Generic[ResultT]):
    """Objects whose cancellation can be reverted."""

    _resume: Operation[[str], ResultT]

    async def submit_resume(self, id: str, **options: Unpack[CallOptions]) -> Outcome[ResultT]:  # noqa: A002 - see `AsyncGets.get`
        """Take the end back and get the outcome as a value.

        Raises:
            RequestInvalid: nothing was sent; the problems name the fields.
        """
        return await self._connection.call(self._resume(id), options)

    async def resume(self, id: str, **options: Unpack[CallOptions]) -> ResultT:  # noqa: A002 - see `AsyncGets.get`
        """Take a cancellation at the period's end back. Raises as `AsyncCreates.create`."""
        return value_of(await self.submit_resume(id, **options))


class AsyncDeletes(AsyncResource, Generic[ResultT]):
    """Objects that can be deleted."""

    _delete: Operation[[str], ResultT]

    async def submit_delete(self, id: str, **options: Unpack[CallOptions]) -> Outcome[ResultT]:  # noqa: A002 - see `AsyncGets.get`
        """Remove it and get the outcome as a value.

        Raises:
            RequestInvalid: nothing was sent; the problems name the fields.
        """
        return await self._connection.call(self._delete(id), options)

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> ResultT:  # noqa: A002 - see `AsyncGets.get`
        """Remove it. Raises as `AsyncCreates.create`."""
        return value_of(await self.submit_delete(id, **options))


VERBS: tuple[type[AsyncResource], ...] = (
    AsyncCreates,
    AsyncGets,
    AsyncLists,
    AsyncUpdates,
    AsyncPreviews,
    AsyncCancels,
    AsyncResumes,
    AsyncDeletes,
)
"""All of them, in the order in which the docs show them."""
