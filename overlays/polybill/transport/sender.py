"""From a signed request to a raw response or a failure, on whichever transport the client has."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import cache
from typing import Protocol

import httpx

from polybill._version import __version__
from polybill.protocol.exchange import Failure, Headers, RawResponse, WireRequest
from polybill.transport.decoding import ACCEPTED, Undecodable, decoded
from polybill.transport.failures import TransportFailure
from polybill.transport.http1 import HttpRequest, Received
from polybill.transport.settings import Address, Origin, address

EXPIRED = Failure(sent=False, what="the deadline had passed before the attempt")

_address = cache(address)

_DEFAULTS = (
    ("Accept", "*/*"),
    ("Accept-Encoding", ACCEPTED),
    ("User-Agent", f"polybill/{__version__}"),
)
_OWN = frozenset({"accept", "accept-encoding", "user-agent", "host", "content-length", "connection"})


class Exchanger(Protocol):
    """A transport for threads: `threads.Pool`, `foreign.ForeignTransport` or the fast one."""

    def exchange(self, origin: Origin, request: HttpRequest, received: Received, end: float) -> None:
        """Send a request and read its response."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class AsyncExchanger(Protocol):
    """A transport for async code."""

    async def exchange(self, origin: Origin, request: HttpRequest, received: Received, end: float) -> None:
        """Send a request and read its response."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


def send(
    exchanger: Exchanger, base_url: str, request: WireRequest, seconds: float, *, repeatable: bool
) -> RawResponse | Failure:
    """Send a request once.

    Args:
        exchanger: the transport.
        base_url: what the path of the request is below.
        request: signed.
        seconds: how long all phases together may take.
        repeatable: whether sending it twice does no harm, by the contract.
    """
    if seconds <= 0:
        return EXPIRED
    where = _address(base_url)
    received = Received()
    try:
        exchanger.exchange(
            where.origin, _prepared(where, request, repeatable=repeatable), received, time.monotonic() + seconds
        )
    except TransportFailure as error:
        return _failure(error, received)
    return _response(received)


async def send_async(
    exchanger: AsyncExchanger, base_url: str, request: WireRequest, seconds: float, *, repeatable: bool
) -> RawResponse | Failure:
    """As `send`, awaited."""
    if seconds <= 0:
        return EXPIRED
    where = _address(base_url)
    received = Received()
    try:
        await exchanger.exchange(
            where.origin, _prepared(where, request, repeatable=repeatable), received, time.monotonic() + seconds
        )
    except TransportFailure as error:
        return _failure(error, received)
    return _response(received)


def _prepared(where: Address, request: WireRequest, *, repeatable: bool) -> HttpRequest:
    given = request.headers
    headers = [("Host", where.host)]
    own = {name for name in map(str.lower, given) if name in _OWN}
    headers += _DEFAULTS if not own else [pair for pair in _DEFAULTS if pair[0].lower() not in own]
    headers += [pair for pair in given.items() if pair[0].lower() not in {"host", "content-length", "connection"}]
    if request.content or request.method in {"POST", "PUT", "PATCH"}:
        headers.append(("Content-Length", str(len(request.content))))
    target = where.prefix + request.path
    if request.params:
        target += f"?{httpx.QueryParams(dict(request.params))}"
    return HttpRequest(request.method, target or "/", headers, request.content, repeatable)


def _response(received: Received) -> RawResponse | Failure:
    response = _raw(received)
    codings = [value.decode("latin-1") for name, value in received.headers if name.lower() == b"content-encoding"]
    try:
        content = decoded(codings, response.content)
    except Undecodable as error:
        return Failure(None, f"the body can't be decoded: {error}", response, complete=True)
    if content is response.content:
        return response
    return RawResponse(response.status_code, response.headers, content)


def _raw(received: Received) -> RawResponse:
    content = received.parts[0] if len(received.parts) == 1 else b"".join(received.parts)
    return RawResponse(received.status_code, Headers(_text(received.headers)), content)


def _text(headers: Sequence[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]


def _failure(error: TransportFailure, received: Received) -> Failure:
    sent = None if error.sent or received.status_code else False
    return Failure(sent, error.what, _raw(received) if received.status_code else None)
