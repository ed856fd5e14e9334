"""Transports of httpx, the user's own included, behind the interface of our pools.

What such a transport has sent is known from httpcore's trace events. Its own timeouts do not bound a response that
drips, so each exchange has a deadline from outside: the caller leaves at the end, and what it leaves behind can't send
any more.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Mapping
from contextvars import copy_context
from types import ModuleType
from typing import TYPE_CHECKING, Any

import httpx

from polybill.errors import ConfigurationError, UsageError
from polybill.transport.failures import EXPIRED_READING, TransportFailure
from polybill.transport.http1 import HttpRequest, Received
from polybill.transport.settings import Origin, TransportSettings, bracketed

if TYPE_CHECKING:
    import asyncio


def library_of(transport: object, kind: str) -> ModuleType | None:
    """Find out whose transport it is: httpx's, or httpx2's where that is installed.

    Args:
        transport: what the user gave.
        kind: ``BaseTransport`` or ``AsyncBaseTransport``.
    """
    for library in (httpx, sys.modules.get("httpx2")):
        if library is not None and isinstance(transport, getattr(library, kind)):
            return library
    return None


def check(provider: str, transport: object, kind: str) -> ModuleType:
    """As `library_of`.

    Raises:
        ConfigurationError: it belongs to neither.
    """
    library = library_of(transport, kind)
    if library is None:
        raise ConfigurationError(f"{provider}: transport must be an httpx.{kind}, not {type(transport).__name__}")
    return library


def is_network(transport: object) -> bool:
    """Whether a transport resolves names and opens sockets, as far as its class shows."""
    names = ("HTTPTransport", "AsyncHTTPTransport")
    libraries = [library for library in (httpx, sys.modules.get("httpx2")) if library is not None]
    return isinstance(transport, tuple(getattr(library, name) for library in libraries for name in names))


class _Abandoned(Exception):
    """The caller has left; nothing may be sent any more."""


class _Progress:
    """What one exchange has done so far.

    Attributes:
        sending: whether writing the request has begun.
        traced: whether the transport reports its progress at all.
        abandoned: whether the caller has left.
    """

    def __init__(self) -> None:
        self.sending = False
        self.traced = False
        self.abandoned = False

    def trace(self, name: str, _: Mapping[str, Any]) -> None:
        """Take a trace event of httpcore."""
        self.traced = True
        if name.endswith("send_request_headers.started"):
            if self.abandoned:
                raise _Abandoned
            self.sending = True

    async def trace_async(self, name: str, info: Mapping[str, Any]) -> None:
        """As `trace`, awaited."""
        self.trace(name, info)

    def failure(self, error: Exception, library: ModuleType) -> TransportFailure:
        """Describe an exception of the transport; its text may hold an address, so only its kind is kept."""
        before = (library.ConnectError, library.ConnectTimeout, library.PoolTimeout, library.UnsupportedProtocol)
        unsent = not self.sending and (self.traced or isinstance(error, before))
        return TransportFailure(type(error).__name__, sent=not unsent)


def _request(
    library: ModuleType, settings: TransportSettings, origin: Origin, request: HttpRequest, end: float, trace: object
) -> Any:
    left = max(0.001, end - time.monotonic())
    port = "" if origin.port == (443 if origin.tls else 80) else f":{origin.port}"
    url = f"{'https' if origin.tls else 'http'}://{bracketed(origin.host)}{port}{request.target}"
    timeout = {"connect": min(settings.connect_timeout, left), "read": left, "write": left, "pool": left}
    try:
        return library.Request(
            request.method,
            url,
            headers=list(request.headers),
            content=request.content,
            extensions={"timeout": timeout, "trace": trace},
        )
    except (library.InvalidURL, ValueError, TypeError):
        raise TransportFailure("the request can't be written as HTTP", sent=False) from None


def _single_use(response: Any) -> Any:
    """Give the connection of an HTTP/1.1 response, to be closed: the pool would hand its unread bytes to the next call.

    It is closed before the response is, so that the pool never offers it in between.
    """
    if response.extensions.get("http_version", b"").startswith(b"HTTP/1"):
        return response.extensions.get("network_stream")
    return None


class ForeignTransport:
    """For threads."""

    def __init__(self, transport: Any, library: ModuleType, settings: TransportSettings) -> None:
        self._transport = transport
        self._library = library
        self._settings = settings
        self._closed = False

    def exchange(self, origin: Origin, request: HttpRequest, received: Received, end: float) -> None:
        """See `threads.Pool.exchange`."""
        if self._closed:
            raise UsageError("the client is closed")
        progress = _Progress()
        prepared = _request(self._library, self._settings, origin, request, end, progress.trace)
        raised: list[BaseException] = []
        done = threading.Event()

        def run() -> None:
            try:
                self._run(prepared, received, progress, end)
            except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
                raised.append(error)
            finally:
                done.set()

        # The caller's context, so that its variables are seen; a daemon, because a server may hold it for ever.
        threading.Thread(target=copy_context().run, args=(run,), name="polybill-exchange", daemon=True).start()
        try:
            complete = done.wait(max(0.0, end - time.monotonic()))
        except BaseException:
            progress.abandoned = True
            raise
        progress.abandoned = True
        if not complete:
            unsent = progress.traced and not progress.sending
            raise TransportFailure(EXPIRED_READING, sent=not unsent)
        if raised:
            if isinstance(raised[0], TransportFailure) or not isinstance(raised[0], Exception):
                raise raised[0]
            raise progress.failure(raised[0], self._library)

    def _run(self, prepared: Any, received: Received, progress: _Progress, end: float) -> None:
        response = self._transport.handle_request(prepared)
        try:
            received.headers = response.headers.raw
            received.status_code = response.status_code
            for part in response.stream:
                received.add(part)
                if progress.abandoned or time.monotonic() > end:
                    raise TransportFailure(EXPIRED_READING, sent=True)
        finally:
            if (stream := _single_use(response)) is not None:
                stream.close()
            response.close()

    def close(self) -> None:
        """Close the transport."""
        self._closed = True
        self._transport.close()


class AsyncForeignTransport:
    """For async code."""

    def __init__(self, transport: Any, library: ModuleType, settings: TransportSettings) -> None:
        self._transport = transport
        self._library = library
        self._settings = settings
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._left: set[asyncio.Task[None]] = set()

    async def exchange(self, origin: Origin, request: HttpRequest, received: Received, end: float) -> None:
        """See `aio.AsyncPool.exchange`."""
        import asyncio  # noqa: PLC0415 - for async callers, who have imported it

        if self._closed:
            raise UsageError("the client is closed")
        loop = asyncio.get_running_loop()
        if self._loop not in {None, loop}:
            raise UsageError("an async client belongs to the event loop of its first call; make one for each loop")
        self._loop = loop
        progress = _Progress()
        prepared = _request(self._library, self._settings, origin, request, end, progress.trace_async)
        task = loop.create_task(self._run(prepared, received, progress, end))
        try:
            await asyncio.wait([task], timeout=max(0.0, end - time.monotonic()))
        except asyncio.CancelledError:
            task.cancel()
            raise
        finally:
            progress.abandoned = True
        if not task.done():
            # Cancelling it inside of the transport's pool could cost the pool a connection for good.
            self._left.add(task)
            task.add_done_callback(self._forget)
            unsent = progress.traced and not progress.sending
            raise TransportFailure(EXPIRED_READING, sent=not unsent)
        error = task.exception()
        if isinstance(error, TransportFailure) or (error is not None and not isinstance(error, Exception)):
            raise error
        if error is not None:
            raise progress.failure(error, self._library)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._left.discard(task)
        if not task.cancelled():
            task.exception()

    async def _run(self, prepared: Any, received: Received, progress: _Progress, end: float) -> None:
        response = await self._transport.handle_async_request(prepared)
        try:
            received.headers = response.headers.raw
            received.status_code = response.status_code
            async for part in response.stream:
                received.add(part)
                if progress.abandoned or time.monotonic() > end:
                    raise TransportFailure(EXPIRED_READING, sent=True)
        finally:
            if (stream := _single_use(response)) is not None:
                await stream.aclose()
            await response.aclose()

    async def close(self) -> None:
        """Close the transport."""
        self._closed = True
        for task in list(self._left):
            task.cancel()
        await self._transport.aclose()
