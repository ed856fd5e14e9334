"""Connections for threads: non-blocking sockets, so that each wait ends at the deadline."""

from __future__ import annotations

import os
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Generator
from functools import partial
from typing import Any, TypeVar, cast

from polybill.errors import UsageError
from polybill.transport.failures import (
    BAD_HOST,
    EXPIRED_CONNECTING,
    EXPIRED_READING,
    EXPIRED_WAITING,
    EXPIRED_WRITING,
    TransportFailure,
    before_request,
    is_foreign,
    os_failure,
)
from polybill.transport.http1 import Exchange, Http1, HttpRequest, Received, connect
from polybill.transport.idle import Idle
from polybill.transport.plan import Effect, Open, Watch, plan, put_back
from polybill.transport.settings import Origin, TransportSettings, absolute

_CHUNK = 64 * 1024
_READ, _WRITE = 1, 4  # POLLIN, POLLOUT

T = TypeVar("T")


def _ready(sock: socket.socket, event: int, seconds: float) -> bool:
    """Wait until a socket can be read or written; False where the time is over."""
    if os.name != "nt":
        poll = select.poll()
        poll.register(sock, event)
        return bool(poll.poll(max(0.0, seconds) * 1000))
    reading, writing = ([sock], []) if event == _READ else ([], [sock])
    return any(select.select(reading, writing, [], max(0.0, seconds)))


def _watcher(sock: socket.socket) -> Callable[[float], bool]:
    """Give what waits until a socket can be read, made once for all of its requests."""
    if os.name == "nt":
        return partial(_ready, sock, _READ)
    poll = select.poll()
    poll.register(sock, _READ)
    return lambda seconds: bool(poll.poll(max(0.0, seconds) * 1000))


class Wire:
    """An open connection.

    Attributes:
        written: whether a byte of the present request may have been written.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._tls = isinstance(sock, ssl.SSLSocket)
        self._readable = _watcher(sock)
        self.http = Http1()
        self.written = False

    def quiet(self) -> bool:
        """Whether it is open and has no unread bytes."""
        if not self._readable(0.0):
            return True
        if not self._tls:
            return False
        try:
            self._sock.recv(1)
        except ssl.SSLWantReadError:  # TLS spoke with itself; no byte for us
            return True
        except OSError:
            return False
        return False

    def quiet_for(self, seconds: float) -> bool:
        """Watch it for some time."""
        end = time.monotonic() + seconds
        while (rest := end - time.monotonic()) > 0:
            if self._readable(rest) and not self.quiet():
                return False
        return self.quiet()

    def discard(self) -> None:
        """Close it at once, without a word to the peer: after a fork the parent goes on with it."""
        self._sock.close()

    def write(self, data: bytes, end: float) -> None:
        """Write all bytes.

        Raises:
            TransportFailure: not all of them could be written until the end.
        """
        rest = memoryview(data)
        # Of a TLS record, part may be out although none was accepted.
        self.written = self.written or self._tls
        while rest:
            done = self._io(partial(self._sock.send, rest), _WRITE, end, EXPIRED_WRITING)
            self.written = True
            rest = rest[done:]

    def read(self, end: float) -> bytes:
        """Read what there is, at least a byte; empty = the peer closed.

        Raises:
            TransportFailure: nothing came until the end, or the connection broke.
        """
        if not self._tls and not self._readable(end - time.monotonic()):
            raise TransportFailure(EXPIRED_READING, sent=self.written)
        return self._io(partial(self._sock.recv, _CHUNK), _READ, end, EXPIRED_READING)

    def secure(self, context: ssl.SSLContext | None, host: str, end: float) -> None:
        """Speak TLS from now on."""
        if context is None:
            raise TransportFailure("no TLS context", sent=False)
        try:
            wrapped = context.wrap_socket(self._sock, server_hostname=host, do_handshake_on_connect=False)
        except ValueError:
            raise TransportFailure(BAD_HOST, sent=False) from None
        self._sock = wrapped
        self._io(wrapped.do_handshake, _READ, end, EXPIRED_CONNECTING)
        self._tls = True

    def _io(self, action: Callable[[], T], event: int, end: float, late: str) -> T:
        """Do something with the socket as soon as it can be done."""
        while True:
            wanted = event
            try:
                return action()
            except (BlockingIOError, ssl.SSLWantReadError):
                wanted = event if event == _WRITE and not self._tls else _READ
            except ssl.SSLWantWriteError:
                wanted = _WRITE
            except OSError as error:
                if is_foreign(error):
                    raise
                what = os_failure(error)
                raise TransportFailure(what, sent=self.written) from None
            if not _ready(self._sock, wanted, end - time.monotonic()):
                raise TransportFailure(late, sent=self.written)

    def run(self, exchange: Exchange, end: float) -> None:
        """Carry an exchange out.

        Raises:
            TransportFailure: it gave no complete response.
        """
        self.written = False
        if time.monotonic() >= end:
            raise TransportFailure(EXPIRED_CONNECTING, sent=False)
        try:
            data = next(exchange)
            while True:
                if data is None:
                    data = exchange.send(self.read(end))
                else:
                    self.write(data, end)
                    data = next(exchange)
        except StopIteration:
            return


def _addresses(host: str, port: int, end: float) -> list[tuple[Any, ...]]:
    """Resolve a name, in a thread of its own: the system's resolver has no deadline."""
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except UnicodeError:
        raise TransportFailure(BAD_HOST, sent=False) from None
    except OSError:
        pass
    found: list[list[tuple[Any, ...]]] = []

    def resolve() -> None:
        try:
            found.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError):
            found.append([])

    thread = threading.Thread(target=resolve, name="polybill-resolver", daemon=True)
    thread.start()
    thread.join(max(0.0, end - time.monotonic()))
    if not found:
        raise TransportFailure("the host name was not resolved within the time limit", sent=False)
    if not found[0]:
        raise TransportFailure("the host name does not resolve", sent=False)
    return found[0]


def _dial(host: str, port: int, end: float) -> socket.socket:
    """Open a TCP connection to the first address that takes one."""
    failure = TransportFailure("the host has no address", sent=False)
    addresses = _addresses(host, port, end)
    for index, (family, kind, protocol, _, target) in enumerate(addresses):
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(0)  # never blocks
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            now = time.monotonic()
            share = (end - now) / (len(addresses) - index)  # a silent address leaves time for the others
            if sock.connect_ex(target) != 0 and not _ready(sock, _WRITE, share):
                failure = TransportFailure(EXPIRED_CONNECTING, sent=False)
            elif code := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                failure = TransportFailure(os_failure(OSError(code, "")), sent=False)
            else:
                return sock
        except BaseException:
            sock.close()
            raise
        sock.close()
    raise failure


def open_wire(origin: Origin, settings: TransportSettings, end: float) -> Wire:
    """Open a connection, through the proxy if there is one.

    Raises:
        TransportFailure: there is none within the time limit; nothing of a request was written.
    """
    end = min(end, time.monotonic() + settings.connect_timeout)
    proxy = settings.proxy
    first = origin if proxy is None else proxy.origin
    try:
        sock = _dial(first.host, first.port, end)
    except OSError as error:
        if is_foreign(error):
            raise
        raise TransportFailure(os_failure(error), sent=False) from None
    wire = Wire(sock)
    try:
        if proxy is not None and origin.tls:
            wire.run(connect(origin.authority, proxy.headers), end)
        if origin.tls:
            wire.secure(settings.tls, origin.host, end)
    except TransportFailure as error:
        wire.discard()
        raise before_request(error) from None
    except BaseException:
        wire.discard()
        raise
    return wire


class _State:
    """What belongs to one process."""

    def __init__(self, settings: TransportSettings) -> None:
        self.pid = os.getpid()
        self.lock = threading.Lock()
        self.free = threading.Semaphore(settings.max_connections)
        self.idle: Idle[Wire] = Idle(settings)


class Pool:
    """Connections that threads share. After a fork the child starts with none."""

    def __init__(self, settings: TransportSettings) -> None:
        self._settings = settings
        self._state = _State(settings)
        self._closed = False

    def exchange(self, origin: Origin, request: HttpRequest, received: Received, end: float) -> None:
        """Send a request and read its response.

        Args:
            origin: where to.
            request: what to send.
            received: takes what arrives.
            end: moment of the monotonic clock at which to give up.

        Raises:
            TransportFailure: no complete response arrived.
            UsageError: the pool is closed.
        """
        if self._closed:
            raise UsageError("the client is closed")
        state = self._process_state()
        if not state.free.acquire(timeout=max(0.0, end - time.monotonic())):
            raise TransportFailure(EXPIRED_WAITING, sent=False)
        try:
            steps = plan(state.idle, state.lock, origin, absolute(request, origin, self._settings.proxy), received)
            wire = self._carry_out(steps, origin, end)
            put_back(state.idle, state.lock, origin, wire, closed=self._closed)
        finally:
            state.free.release()

    def _process_state(self) -> _State:
        if self._state.pid != os.getpid():
            inherited, self._state = self._state, _State(self._settings)
            for wire in inherited.idle.drain():
                wire.discard()
        return self._state

    def _carry_out(self, steps: Generator[Effect[Wire], Any, Wire], origin: Origin, end: float) -> Wire:
        try:
            step = next(steps)
            while True:
                try:
                    reply = self._do(step, origin, end)
                except BaseException as error:  # noqa: BLE001 - the plan decides, and raises what it does not handle
                    step = steps.throw(error)
                else:
                    step = steps.send(reply)
        except StopIteration as done:
            return cast("Wire", done.value)

    def _do(self, step: Effect[Wire], origin: Origin, end: float) -> Wire | bool | None:
        if isinstance(step, Open):
            return open_wire(origin, self._settings, end)
        if isinstance(step, Watch):
            return step.wire.quiet_for(min(step.seconds, end - time.monotonic()))
        step.wire.run(step.exchange, end)
        return None

    def close(self) -> None:
        """Close the idle connections; those in use are closed after their exchange."""
        self._closed = True
        with self._state.lock:
            wires = self._state.idle.drain()
        for wire in wires:
            wire.discard()
