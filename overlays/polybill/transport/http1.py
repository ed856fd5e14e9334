"""One HTTP/1.1 exchange without I/O: a generator asks for writing and reading; the framing is h11's."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from typing import TypeAlias

import h11
from attrs import define, field, frozen

from polybill.transport.failures import CLOSED_EARLY, TransportFailure

Header: TypeAlias = tuple[bytes, bytes]

Exchange: TypeAlias = Generator[bytes | None, bytes, None]
"""Yields bytes to write, or None to be sent what was read; an empty read means that the peer closed."""

LARGEST_HEAD = 100 * 1024
"""Bytes of a status line with headers that are read at most."""

LARGEST_BODY = 32 * 1024 * 1024
"""Bytes of a body that are kept at most, before and after decoding; no documented response comes near it."""


@frozen
class HttpRequest:
    """A request with everything that goes over the wire.

    Attributes:
        repeatable: whether sending it twice does no harm, by the contract.
    """

    method: str
    target: str
    headers: list[tuple[str, str]] = field(repr=False)
    content: bytes = field(repr=False)
    repeatable: bool = False


@define(eq=False)
class Received:
    """What has arrived of a response, kept when the rest does not arrive."""

    status_code: int = 0
    headers: Sequence[Header] = ()
    parts: list[bytes] = field(factory=list)
    size: int = 0

    def add(self, part: bytes) -> None:
        """Keep a part of the body.

        Raises:
            TransportFailure: the body outgrows `LARGEST_BODY`.
        """
        self.size += len(part)
        if self.size > LARGEST_BODY:
            raise TransportFailure("the response has more bytes than any documented one", sent=True)
        self.parts.append(part)


_FRAMING = frozenset({"host", "content-length", "transfer-encoding", "connection", "expect", "upgrade"})
"""Headers that h11 acts on; it would check and copy each of the others twice."""

_HEAD = re.compile(
    r"[A-Z]+ [!-~]+ HTTP/1\.1\r\n"
    r"(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+: (?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?\r\n)+\r\n"
)


def _head(request: HttpRequest) -> bytes:
    """Write the request line and the headers.

    Raises:
        h11.LocalProtocolError: a part of them can't be written as HTTP, or would be read as more than it is.
    """
    lines = [f"{request.method} {request.target} HTTP/1.1", *[f"{name}: {value}" for name, value in request.headers]]
    text = "\r\n".join(lines) + "\r\n\r\n"
    # The pattern sees lines, so a value with a line break would be two of them.
    if text.count("\n") != len(lines) + 1 or _HEAD.fullmatch(text) is None:
        msg = "the head can't be written as HTTP"
        raise h11.LocalProtocolError(msg)
    return text.encode("latin-1")


class Http1:
    """The state of one HTTP/1.1 connection."""

    __slots__ = ("_state",)

    def __init__(self) -> None:
        self._state = h11.Connection(h11.CLIENT, max_incomplete_event_size=LARGEST_HEAD)

    def exchange(self, request: HttpRequest, received: Received) -> Exchange:
        """Send a request and read its response into `received`.

        Raises:
            TransportFailure: the request can't be written as HTTP, the peer does not speak it or closed too early, or
                the body has too many bytes.
        """
        state = self._state
        framing = [pair for pair in request.headers if pair[0].lower() in _FRAMING]
        try:
            head = _head(request)
            state.send(h11.Request(method=request.method, target=request.target, headers=framing))
            body = (state.send(h11.Data(data=request.content)) or b"") if request.content else b""
            end = state.send(h11.EndOfMessage()) or b""
        except h11.LocalProtocolError:
            raise TransportFailure("the request can't be written as HTTP", sent=False) from None
        yield head + body + end
        try:
            while True:
                event = state.next_event()
                if event is h11.NEED_DATA:
                    state.receive_data((yield None))
                elif isinstance(event, h11.Response):
                    received.status_code = event.status_code
                    received.headers = event.headers.raw_items()
                elif isinstance(event, h11.Data):
                    received.add(bytes(event.data))
                elif isinstance(event, h11.EndOfMessage):
                    return
                elif event is h11.PAUSED or isinstance(event, h11.ConnectionClosed):
                    raise TransportFailure(CLOSED_EARLY, sent=True)
        except h11.RemoteProtocolError as error:
            raise TransportFailure(_broken(error), sent=True) from None

    def reusable(self) -> bool:
        """Prepare for the next exchange; False where the connection must be closed.

        Bytes behind the response belong to no request of ours: the next one would take them for its response.
        """
        state = self._state
        if state.our_state is not h11.DONE or state.their_state is not h11.DONE or state.trailing_data[0]:
            return False
        state.start_next_cycle()
        return True


def _broken(error: h11.RemoteProtocolError) -> str:
    # h11 words an early end so; everything else that it raises is a peer that does not speak HTTP.
    return CLOSED_EARLY if "closed" in str(error) or "ConnectionClosed" in str(error) else "the response is not HTTP"


def connect(authority: str, headers: Sequence[tuple[str, str]]) -> Exchange:
    """Ask a proxy for a tunnel to an authority.

    Raises:
        TransportFailure: the proxy refuses, or does not speak HTTP.
    """
    state = h11.Connection(h11.CLIENT, max_incomplete_event_size=LARGEST_HEAD)
    request = h11.Request(method="CONNECT", target=authority, headers=[("Host", authority), *headers])
    yield (state.send(request) or b"") + (state.send(h11.EndOfMessage()) or b"")
    try:
        while True:
            event = state.next_event()
            if event is h11.NEED_DATA:
                state.receive_data((yield None))
            elif isinstance(event, h11.Response):
                if not 200 <= event.status_code < 300:
                    raise TransportFailure(f"the proxy refused the tunnel (HTTP {event.status_code})", sent=False)
                return
            elif isinstance(event, h11.ConnectionClosed):
                raise TransportFailure("the proxy closed the connection", sent=False)
    except h11.RemoteProtocolError:
        raise TransportFailure("the proxy does not speak HTTP", sent=False) from None
