"""Connections for async code, on asyncio's protocols; nothing is cancelled inside of the pool to keep a deadline."""

from __future__ import annotations

import asyncio
import os
import select
import ssl
import time
from collections import deque
from collections.abc import Generator
from contextlib import nullcontext, suppress
from typing import Any, cast

from polybill.errors import UsageError
from polybill.transport.failures import (
    BAD_HOST,
    CLOSED_EARLY,
    EXPIRED_CONNECTING,
    EXPIRED_READING,
    EXPIRED_WAITING,
    TransportFailure,
    before_request,
    os_failure,
)
from polybill.transport.http1 import Exchange, Http1, HttpRequest, Received, connect
from polybill.transport.idle import Idle
from polybill.transport.plan import Effect, Open, Watch, plan, put_back
from polybill.transport.settings import Origin, TransportSettings, absolute

_NO_LOCK = nullcontext()  # one event loop, one thread

_ENOUGH = 256 * 1024
"""Unread bytes at which the peer has to wait."""


class Wire(asyncio.Protocol):
    """An open connection.

    Attributes:
        written: whether a byte of the present request may have been written.
    """

    def __init__(self) -> None:
        self.http = Http1()
        self.written = False
        self._transport: asyncio.Transport | None = None
        self._unread = bytearray()
        self._ended = False
        self._broken: str | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._paused = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See `asyncio.Protocol`."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """See `asyncio.Protocol`."""
        self._unread += data
        if len(self._unread) > _ENOUGH and not self._paused and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        """See `asyncio.Protocol`."""
        self._ended = True
        self._wake()
        return False

    def connection_lost(self, error: Exception | None) -> None:
        """See `asyncio.Protocol`."""
        self._ended = True
        if error is not None:
            self._broken = os_failure(error) if isinstance(error, OSError) else type(error).__name__
        self._wake()

    def _wake(self, failure: TransportFailure | None = None) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            if failure is None:
                waiter.set_result(None)
            else:
                waiter.set_exception(failure)

    def quiet(self) -> bool:
        """Whether it is open and has no unread bytes, those included that the event loop has not seen yet."""
        if self._ended or self._unread or self._transport is None or self._transport.is_closing():
            return False
        sock = self._transport.get_extra_info("socket")
        if sock is None or os.name == "nt":  # which has no poll()
            return True
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return not poll.poll(0)

    async def quiet_for(self, seconds: float) -> bool:
        """Watch it for some time."""
        loop = asyncio.get_running_loop()
        if seconds > 0 and self.quiet():
            self._waiter = loop.create_future()
            await asyncio.wait([self._waiter], timeout=seconds)
            self._waiter = None
        return self.quiet()

    def discard(self) -> None:
        """Close it at once."""
        if self._transport is not None:
            with suppress(RuntimeError):  # its event loop is closed, and the connection with it
                self._transport.abort()

    def write(self, data: bytes) -> None:
        """Hand bytes to the event loop."""
        if self._transport is None or self._ended or self._transport.is_closing():
            raise TransportFailure(self._broken or CLOSED_EARLY, sent=self.written)
        self.written = True
        self._transport.write(data)

    async def read(self) -> bytes:
        """Read what there is; empty = the peer closed.

        Raises:
            TransportFailure: the connection broke, or the deadline passed.
        """
        if not self._unread and not self._ended:
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter
        if self._unread:
            data = bytes(self._unread)
            self._unread.clear()
            if self._paused and self._transport is not None:
                self._paused = False
                self._transport.resume_reading()
            return data
        if self._broken is not None:
            raise TransportFailure(self._broken, sent=self.written)
        return b""

    async def run(self, exchange: Exchange, end: float) -> None:
        """Carry an exchange out.

        Raises:
            TransportFailure: it gave no complete response.
        """
        self.written = False
        if time.monotonic() >= end:
            raise TransportFailure(EXPIRED_CONNECTING, sent=False)
        loop = asyncio.get_running_loop()
        late: list[TransportFailure] = []

        def expire() -> None:
            late.append(TransportFailure(EXPIRED_READING, sent=self.written))
            self._wake(late[0])

        timer = loop.call_later(end - time.monotonic(), expire)
        try:
            data = next(exchange)
            while True:
                if late:  # a server that drips keeps the waiter from seeing it
                    raise late[0]
                if data is None:
                    data = exchange.send(await self.read())
                else:
                    self.write(data)
                    data = next(exchange)
        except StopIteration:
            return
        finally:
            timer.cancel()

    async def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Speak TLS from now on."""
        loop = asyncio.get_running_loop()
        transport = await loop.start_tls(cast("Any", self._transport), self, context, server_hostname=host)
        self._transport = cast("asyncio.Transport", transport)


async def open_wire(origin: Origin, settings: TransportSettings, end: float) -> Wire:
    """Open a connection, through the proxy if there is one.

    Raises:
        TransportFailure: there is none within the time limit; nothing of a request was written.
    """
    end = min(end, time.monotonic() + settings.connect_timeout)
    wire = Wire()
    try:
        async with asyncio.timeout(max(0.0, end - time.monotonic())):
            await _dial(wire, origin, settings, end)
    except TransportFailure as error:
        failure = before_request(error)
    except TimeoutError as error:
        failure = TransportFailure(EXPIRED_CONNECTING if error.errno is None else os_failure(error), sent=False)
    except OSError as error:
        failure = TransportFailure(_dial_failure(error), sent=False)
    except ValueError:
        failure = TransportFailure(BAD_HOST, sent=False)
    except BaseException:
        wire.discard()
        raise
    else:
        return wire
    wire.discard()
    raise failure


async def _dial(wire: Wire, origin: Origin, settings: TransportSettings, end: float) -> None:
    loop = asyncio.get_running_loop()
    proxy = settings.proxy
    first = origin if proxy is None else proxy.origin
    if origin.tls and settings.tls is None:
        raise TransportFailure("no TLS context", sent=False)
    if proxy is None and origin.tls:
        await loop.create_connection(
            lambda: wire, first.host, first.port, ssl=settings.tls, server_hostname=origin.host
        )
        return
    await loop.create_connection(lambda: wire, first.host, first.port)
    if proxy is not None and origin.tls and settings.tls is not None:
        await wire.run(connect(origin.authority, proxy.headers), end)
        await wire.secure(settings.tls, origin.host)


def _dial_failure(error: OSError) -> str:
    import socket  # noqa: PLC0415 - failures only

    if isinstance(error, socket.gaierror):
        return "the host name does not resolve"
    if error.errno is None and "refused" in str(error).lower():
        return "connection refused"  # asyncio joins the failures of several addresses into one without a number
    return os_failure(error)


class _Slots:
    """How many connections may be open; who waits gets the next free one in order."""

    def __init__(self, free: int) -> None:
        self._free = free
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def acquire(self, end: float) -> None:
        """Wait for a slot.

        Raises:
            TransportFailure: there is none until the end.
        """
        if self._free > 0:
            self._free -= 1
            return
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[None] = loop.create_future()
        self._waiting.append(turn)
        timer = loop.call_later(max(0.0, end - time.monotonic()), _expire, turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                self.release()  # the slot came in the same moment
            raise
        finally:
            timer.cancel()

    def release(self) -> None:
        """Give a slot back."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


def _expire(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_exception(TransportFailure(EXPIRED_WAITING, sent=False))


class _State:
    """What belongs to one event loop of one process."""

    def __init__(self, settings: TransportSettings, loop: asyncio.AbstractEventLoop) -> None:
        self.pid = os.getpid()
        self.loop = loop
        self.slots = _Slots(settings.max_connections)
        self.idle: Idle[Wire] = Idle(settings)


class AsyncPool:
    """Connections that the tasks of one event loop share. After a fork the child starts with none."""

    def __init__(self, settings: TransportSettings) -> None:
        self._settings = settings
        self._state: _State | None = None
        self._closed = False

    async def exchange(self, origin: Origin, request: HttpRequest, received: Received, end: float) -> None:
        """As `threads.Pool.exchange`, awaited.

        Raises:
            UsageError: the pool is closed, or belongs to another event loop.
            TransportFailure: no complete response arrived.
        """
        if self._closed:
            raise UsageError("the client is closed")
        state = self._loop_state()
        await state.slots.acquire(end)
        try:
            steps = plan(state.idle, _NO_LOCK, origin, absolute(request, origin, self._settings.proxy), received)
            wire = await self._carry_out(steps, origin, end)
            put_back(state.idle, _NO_LOCK, origin, wire, closed=self._closed)
        finally:
            state.slots.release()

    def _loop_state(self) -> _State:
        loop = asyncio.get_running_loop()
        state = self._state
        if state is None or state.pid != os.getpid():
            state = self._state = _State(self._settings, loop)
        elif state.loop is not loop:
            raise UsageError("an async client belongs to the event loop of its first call; make one for each loop")
        return state

    async def _carry_out(self, steps: Generator[Effect[Wire], Any, Wire], origin: Origin, end: float) -> Wire:
        try:
            step = next(steps)
            while True:
                try:
                    reply = await self._do(step, origin, end)
                except BaseException as error:  # noqa: BLE001 - the plan decides, and raises what it does not handle
                    step = steps.throw(error)
                else:
                    step = steps.send(reply)
        except StopIteration as done:
            return cast("Wire", done.value)

    async def _do(self, step: Effect[Wire], origin: Origin, end: float) -> Wire | bool | None:
        if isinstance(step, Open):
            return await open_wire(origin, self._settings, end)
        if isinstance(step, Watch):
            return await step.wire.quiet_for(min(step.seconds, end - time.monotonic()))
        await step.wire.run(step.exchange, end)
        return None

    async def close(self) -> None:
        """Close the idle connections; those in use are closed after their exchange."""
        self._closed = True
        if self._state is not None:
            for wire in self._state.idle.drain():
                wire.discard()
            await asyncio.sleep(0)  # lets the event loop close the sockets
