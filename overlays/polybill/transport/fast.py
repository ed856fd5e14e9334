"""The transport of ``polybill[fast]``: pyreqwest, an HTTP client in Rust. Chosen by ``transport="fast"``.

A request that must not be sent twice always gets a fresh connection: this pool can't be asked whether a connection has
unread bytes. In a child of a fork, where the threads of the Rust side are missing, calls take the default transport.
"""

from __future__ import annotations

import os
import ssl
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from pyreqwest import exceptions
from pyreqwest.client import Client, ClientBuilder, SyncClient, SyncClientBuilder
from pyreqwest.proxy import ProxyBuilder

from polybill.errors import ConfigurationError, UsageError
from polybill.transport.failures import EXPIRED_READING, TransportFailure
from polybill.transport.http1 import HttpRequest, Received
from polybill.transport.settings import Origin, TransportSettings, bracketed

if TYPE_CHECKING:
    import asyncio

B = TypeVar("B", SyncClientBuilder, ClientBuilder)


_BEFORE = "client error (Connect)"
"""The cause that Rust's hyper names before a connection exists, so that nothing was sent. The kind of the
exception proves nothing: a silent server ends in a ``ConnectTimeoutError`` too."""


def _configured(builder: B, settings: TransportSettings, proxy: str | None, *, keep: int, connect: float) -> B:
    # Decoding and redirects are ours to decide.
    builder = builder.gzip(False).brotli(False).zstd(False).deflate(False).follow_redirects(False).referer(False)  # noqa: FBT003
    builder = builder.connect_timeout(timedelta(seconds=connect)).max_connections(settings.max_connections)
    builder = builder.pool_max_idle_per_host(keep).pool_idle_timeout(timedelta(seconds=settings.idle_seconds))
    return builder.no_proxy() if proxy is None else builder.proxy(ProxyBuilder.all(proxy))


def check_tls(provider: str, verify: bool | ssl.SSLContext) -> None:  # noqa: FBT001 - the user's option
    """Make sure that the TLS settings can be used here.

    Raises:
        ConfigurationError: they are a context of Python's ssl, which Rust can't use.
    """
    if verify is not True:
        raise ConfigurationError(f"{provider}: verify has no effect with transport='fast'; use the default transport")


def _url(origin: Origin, request: HttpRequest) -> str:
    port = "" if origin.port == (443 if origin.tls else 80) else f":{origin.port}"
    return f"{'https' if origin.tls else 'http'}://{bracketed(origin.host)}{port}{request.target}"


def _headers(request: HttpRequest) -> list[tuple[str, str]]:
    return [pair for pair in request.headers if pair[0] not in {"Host", "Content-Length"}]


def _take(response: Any, received: Received) -> None:
    received.status_code = response.status
    headers = []
    for name in response.headers.keys():  # noqa: SIM118 - a map of Rust
        try:
            headers += [(name.encode("latin-1"), value.encode("latin-1")) for value in response.get_header_all(name)]
        except ValueError:  # bytes that are not text; nothing of ours reads such a header
            continue
    received.headers = headers


def _failure(error: Exception, received: Received) -> TransportFailure:
    """Describe an error; its text may hold an address, so only its kind is kept."""
    details = error.details if isinstance(error, exceptions.DetailedPyreqwestError) else {"causes": None}
    causes = [cause["message"] for cause in details["causes"] or ()]
    unsent = _BEFORE in causes and not received.status_code
    return TransportFailure(type(error).__name__, sent=not unsent)


def _late(end: float, settings: TransportSettings) -> tuple[timedelta, float]:
    """Give the time that is left, and the part of it for connecting, in which nothing is sent yet.

    Raises:
        TransportFailure: none is left.
    """
    left = end - time.monotonic()
    if left <= 0:
        raise TransportFailure(EXPIRED_READING, sent=False)
    return timedelta(seconds=left), min(settings.connect_timeout, left * 0.9)


class FastTransport:
    """For threads."""

    def __init__(self, settings: TransportSettings, proxy: str | None) -> None:
        self._settings = settings
        self._proxy = proxy
        self._pid = os.getpid()
        self._closed = False
        self._reads = self._client(settings.max_idle, settings.connect_timeout)
        self._writes = self._client(0, settings.connect_timeout)
        self._child: Any = None

    def _client(self, keep: int, connect: float) -> SyncClient:
        builder = SyncClientBuilder()
        return _configured(builder, self._settings, self._proxy, keep=keep, connect=connect).build()

    def exchange(self, origin: Origin, request: HttpRequest, received: Received, end: float) -> None:
        """See `threads.Pool.exchange`."""
        if self._closed:
            raise UsageError("the client is closed")
        if self._pid != os.getpid():
            self._pool().exchange(origin, request, received, end)
            return
        left, connect = _late(end, self._settings)
        client = self._reads if request.repeatable else self._writes
        hurried = connect < self._settings.connect_timeout
        if hurried:
            client = self._client(0, connect)
        try:
            builder = client.request(request.method, _url(origin, request)).headers(_headers(request)).timeout(left)
            if request.content:
                builder = builder.body_bytes(request.content)
            with builder.build_streamed() as response:
                _take(response, received)
                while (part := response.body_reader.read_chunk()) is not None:
                    received.add(bytes(part))
        except (exceptions.PyreqwestError, ValueError) as error:
            raise _failure(error, received) from None
        finally:
            if hurried:
                client.close()

    def _pool(self) -> Any:
        from polybill.transport.threads import Pool  # noqa: PLC0415 - children of a fork only

        if self._child is None:
            self._child = Pool(self._settings)
        return self._child

    def close(self) -> None:
        """Close the connections."""
        self._closed = True
        if self._pid == os.getpid():
            self._reads.close()
            self._writes.close()


class AsyncFastTransport:
    """For async code."""

    def __init__(self, settings: TransportSettings, proxy: str | None) -> None:
        self._settings = settings
        self._proxy = proxy
        self._pid = os.getpid()
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._reads = self._client(settings.max_idle, settings.connect_timeout)
        self._writes = self._client(0, settings.connect_timeout)
        self._child: Any = None

    def _client(self, keep: int, connect: float) -> Client:
        builder = ClientBuilder()
        return _configured(builder, self._settings, self._proxy, keep=keep, connect=connect).build()

    async def exchange(self, origin: Origin, request: HttpRequest, received: Received, end: float) -> None:
        """See `aio.AsyncPool.exchange`."""
        import asyncio  # noqa: PLC0415 - for async callers, who have imported it

        if self._closed:
            raise UsageError("the client is closed")
        if self._pid != os.getpid():
            await self._pool().exchange(origin, request, received, end)
            return
        loop = asyncio.get_running_loop()
        if self._loop not in {None, loop}:
            raise UsageError("an async client belongs to the event loop of its first call; make one for each loop")
        self._loop = loop
        left, connect = _late(end, self._settings)
        client = self._reads if request.repeatable else self._writes
        hurried = connect < self._settings.connect_timeout
        if hurried:
            client = self._client(0, connect)
        try:
            builder = client.request(request.method, _url(origin, request)).headers(_headers(request)).timeout(left)
            if request.content:
                builder = builder.body_bytes(request.content)
            async with builder.build_streamed() as response:
                _take(response, received)
                while (part := await response.body_reader.read_chunk()) is not None:
                    received.add(bytes(part))
        except (exceptions.PyreqwestError, ValueError) as error:
            raise _failure(error, received) from None
        finally:
            if hurried:
                await client.close()

    def _pool(self) -> Any:
        from polybill.transport.aio import AsyncPool  # noqa: PLC0415 - children of a fork only

        if self._child is None:
            self._child = AsyncPool(self._settings)
        return self._child

    async def close(self) -> None:
        """Close the connections."""
        self._closed = True
        if self._pid == os.getpid():
            await self._reads.close()
            await self._writes.close()
