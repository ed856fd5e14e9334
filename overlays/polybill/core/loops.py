"""The two thin loops around the pure protocol: one for threads, one for async, on one connection pool each."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar

import httpx

from polybill.core.intent import guard
from polybill.core.setup import Setup
from polybill.errors import CallError
from polybill.outcome import NotSent, Outcome, read_value
from polybill.protocol.call import Call
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.retry import Send, precondition_failed, run_call

T = TypeVar("T")

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
)
"""The errors of httpx that come before the first byte of a request."""

_CONNECT_SECONDS = 5.0
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20, keepalive_expiry=5.0)


@cache
def shared_context() -> Any:
    """Make one TLS context for all clients of the process: each costs tens of milliseconds."""
    return httpx.create_ssl_context()


def failure(error: BaseException, answer: RawResponse | None = None) -> Failure:
    """Say what an exception of the transport means; its text may name addresses, so only its kind is kept."""
    sent = False if isinstance(error, _NOT_SENT) and answer is None else None
    return Failure(sent, type(error).__name__, answer)


def _timeout(seconds: float) -> httpx.Timeout:
    return httpx.Timeout(seconds, connect=min(_CONNECT_SECONDS, seconds))


def _arguments(base_url: str, request: WireRequest, seconds: float) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": base_url + request.path,
        "params": request.params or None,
        "headers": dict(request.headers),
        "content": request.content,
        "timeout": _timeout(seconds),
    }


_LARGEST = 32 * 1024 * 1024
"""Bytes of an answer that are kept at most; no documented answer comes near it."""

_EXPIRED = Failure(sent=False, what="the deadline was over before the attempt")


class AnswerTooLarge(httpx.TransportError):
    """The answer has more bytes than any documented one."""


class _Collector:
    """Gathers an answer's parts, so that what has arrived is kept when the rest does not."""

    def __init__(self) -> None:
        self.response: httpx.Response | None = None
        self.parts: list[bytes] = []
        self._size = 0

    def add(self, part: bytes) -> None:
        self.parts.append(part)
        self._size += len(part)
        if self._size > _LARGEST:
            raise AnswerTooLarge("")

    def answer(self) -> RawResponse | None:
        if self.response is None:
            return None
        return RawResponse(self.response.status_code, self.response.headers, b"".join(self.parts))


class Connection:
    """A pool of connections to one provider, for threads. Safe to share between threads."""

    def __init__(self, setup: Setup, transport: httpx.BaseTransport | None = None) -> None:
        self.setup = setup
        verify = shared_context() if setup.verify is True else setup.verify
        self.transport = transport or httpx.HTTPTransport(verify=verify, proxy=setup.proxy, limits=_LIMITS)
        self._client = httpx.Client(transport=self.transport, follow_redirects=False)

    def call(self, call: Call[T]) -> Outcome[T]:
        """Make a call.

        Raises:
            RequestInvalid: the reference already stands for another request, or what was read first forbids the call.
            Unsupported: the contract wants a signature that this client was not given the keys for.
        """
        setup = self.setup
        setup.demand(call.rules)
        if call.precondition is not None:
            try:
                found = read_value(self.call(call.precondition.call))
            except CallError as error:
                return NotSent(precondition_failed(call, error))
            call.precondition.check(found)
        guard(call.record, setup.intents, setup.base_url)
        effects = run_call(
            call,
            setup.sign,
            setup.policy,
            setup.clock,
            setup.secrets,
            setup.opener,
            observe=setup.watch.look if setup.watch else None,
        )
        reply: RawResponse | Failure | None = None
        while True:
            try:
                effect = effects.send(reply)
            except StopIteration as end:
                outcome: Outcome[T] = end.value
                return outcome
            if isinstance(effect, Send):
                reply = self._send(effect.request, effect.seconds, setup.base(call.rules.service))
            else:
                time.sleep(effect.seconds)
                reply = None

    def _send(self, request: WireRequest, seconds: float, base_url: str) -> RawResponse | Failure:
        if seconds <= 0:
            return _EXPIRED
        end = time.monotonic() + seconds
        got = _Collector()
        try:
            with self._client.stream(**_arguments(base_url, request, seconds)) as response:
                got.response = response
                for part in _until(response.iter_bytes(), end):
                    got.add(part)
        except Exception as error:  # noqa: BLE001 - a transport may raise anything; none of it may escape
            return failure(error, got.answer())
        return got.answer() or failure(RuntimeError())

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


def _until(parts: Iterator[bytes], end: float) -> Iterator[bytes]:
    """Pass parts on until the time is over: a server that drips bytes must not outlast the deadline."""
    for part in parts:
        yield part
        if time.monotonic() > end:
            raise httpx.ReadTimeout("")


class AsyncConnection:
    """A pool of connections to one provider, for async code."""

    def __init__(self, setup: Setup, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self.setup = setup
        verify = shared_context() if setup.verify is True else setup.verify
        self.transport = transport or httpx.AsyncHTTPTransport(verify=verify, proxy=setup.proxy, limits=_LIMITS)
        self._client = httpx.AsyncClient(transport=self.transport, follow_redirects=False)

    async def call(self, call: Call[T]) -> Outcome[T]:
        """Make a call.

        Raises:
            RequestInvalid: the reference already stands for another request, or what was read first forbids the call.
            Unsupported: the contract wants a signature that this client was not given the keys for.
        """
        setup = self.setup
        setup.demand(call.rules)
        if call.precondition is not None:
            try:
                found = read_value(await self.call(call.precondition.call))
            except CallError as error:
                return NotSent(precondition_failed(call, error))
            call.precondition.check(found)
        guard(call.record, setup.intents, setup.base_url)
        effects = run_call(
            call,
            setup.sign,
            setup.policy,
            setup.clock,
            setup.secrets,
            setup.opener,
            observe=setup.watch.look if setup.watch else None,
        )
        reply: RawResponse | Failure | None = None
        import asyncio  # noqa: PLC0415 - 20 ms that only async callers need, and they have paid them already

        while True:
            try:
                effect = effects.send(reply)
            except StopIteration as end:
                outcome: Outcome[T] = end.value
                return outcome
            if isinstance(effect, Send):
                reply = await self._send(effect.request, effect.seconds, setup.base(call.rules.service))
            else:
                await asyncio.sleep(effect.seconds)
                reply = None

    async def _send(self, request: WireRequest, seconds: float, base_url: str) -> RawResponse | Failure:
        if seconds <= 0:
            return _EXPIRED
        import asyncio  # noqa: PLC0415 - see `call`

        got = _Collector()
        try:
            async with asyncio.timeout(seconds):
                async with self._client.stream(**_arguments(base_url, request, seconds)) as response:
                    got.response = response
                    async for part in response.aiter_bytes():
                        got.add(part)
        except Exception as error:  # noqa: BLE001 - a transport may raise anything; none of it may escape
            return failure(error, got.answer())
        return got.answer() or failure(RuntimeError())

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
