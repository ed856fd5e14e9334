"""The generated client, signed: a transport that signs each request and turns every failure into one of our errors."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from functools import partial
from types import ModuleType
from typing import Any, Literal, NoReturn

import httpx

from polybill import errors
from polybill.core import contract
from polybill.core.loops import AsyncConnection, Connection, failure
from polybill.core.setup import Setup
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.rules import OperationRules
from polybill.protocol.signing import Attempt, Opener


def _found(setup: Setup, request: httpx.Request) -> tuple[str, OperationRules | None]:
    """Find the path below the base URL, and the operation that it belongs to."""
    path = request.url.raw_path.decode("ascii").partition("?")[0]
    path = path.removeprefix(httpx.URL(setup.base_url).path.rstrip("/"))
    return path, contract.find(setup.provider, request.method, path)


def _signed(setup: Setup, request: httpx.Request, body: bytes) -> httpx.Request:
    """Sign a request; what it carries already, the connection's own headers included, stays.

    Raises:
        Unsupported: the contract wants another scheme for this operation.
    """
    path, rules = _found(setup, request)
    if rules is not None and rules.scheme == "none":
        return request  # the contract wants no credential here, so none is sent
    if rules is not None:
        setup.demand(rules)
    before = WireRequest(
        request.method,
        request.url.path,
        dict(request.headers),
        dict(request.url.params),
        body,
        fill={} if rules is None else rules.fill,
        scheme="" if rules is None else rules.scheme,
    )
    after = setup.sign(before, Attempt(setup.clock.epoch_ms()))
    url = request.url
    if rules is not None and rules.service in setup.services:
        own = httpx.URL(setup.services[rules.service] + path)
        url = own.copy_with(query=request.url.query or None)
    if after.params != before.params:
        url = url.copy_with(params=after.params)
    headers = request.headers.copy()
    headers.update({name: value for name, value in after.headers.items() if before.headers.get(name) != value})
    if after.content != before.content:
        headers["Content-Length"] = str(len(after.content))
    if url.netloc != request.url.netloc:
        headers["Host"] = url.netloc.decode("ascii")
    return httpx.Request(request.method, url, headers=headers, content=after.content, extensions=request.extensions)


def _opened(
    setup: Setup, opener: Opener, request: httpx.Request, response: httpx.Response, unreadable: type[Any]
) -> httpx.Response:
    """Decrypt an answer whose body has been read.

    Raises:
        ResponseUnreadable: it can't be decrypted.
    """
    came = RawResponse(response.status_code, response.headers, response.content)
    found = opener(came)
    if isinstance(found, Failure):
        rules = _found(setup, request)[1]
        name = "" if rules is None else rules.id
        raise unreadable(name, came.status_code, came.headers, came.content, found.what)
    # The body is no longer the one that these three describe.
    headers = [
        (name, value)
        for name, value in response.headers.multi_items()
        if name.lower() not in {"content-encoding", "content-length", "transfer-encoding"}
    ]
    return httpx.Response(response.status_code, headers=headers, content=found.content, extensions=response.extensions)


def _raise(setup: Setup, error: Exception) -> NoReturn:
    """Raise our error; called outside of the handler, because httpx errors hold the request with its headers."""
    found = failure(error)
    how = "not sent" if found.sent is False else "it may have been carried out"
    text = f"{setup.provider}: {how} ({found.what})"
    sent: Literal[False] | None = False if found.sent is False else None
    raise errors.TransportError(text, sent=sent, provider=setup.provider, operation="")


class _Stream(httpx.SyncByteStream):
    def __init__(self, setup: Setup, inner: httpx.SyncByteStream) -> None:
        self._setup = setup
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._inner
        except httpx.HTTPError as error:
            found = error
        else:
            return
        _raise(self._setup, found)

    def close(self) -> None:
        self._inner.close()


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, setup: Setup, inner: httpx.AsyncByteStream) -> None:
        self._setup = setup
        self._inner = inner

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for part in self._inner:
                yield part
        except httpx.HTTPError as error:
            found = error
        else:
            return
        _raise(self._setup, found)

    async def aclose(self) -> None:
        await self._inner.aclose()


class SigningTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Signs what passes through it.

    The generated client hands one transport to both of its httpx clients, so this is one class; a client of ours has
    the pool of its own kind only.
    """

    def __init__(
        self,
        setup: Setup,
        inner: httpx.BaseTransport | None = None,
        async_inner: httpx.AsyncBaseTransport | None = None,
        *,
        unreadable: type[Any],
    ) -> None:
        self._setup = setup
        self._inner = inner
        self._async_inner = async_inner
        self._unreadable = unreadable

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sign and send.

        Raises:
            PolybillError: the transport failed, the request can't be signed, or the answer can't be decrypted.
        """
        if self._inner is None:
            raise errors.ConfigurationError(f"{self._setup.provider}: this is the async client; await asyncio()")
        signed = _signed(self._setup, request, request.read())
        try:
            response = self._inner.handle_request(signed)
        except httpx.HTTPError as error:
            found = error
        else:
            if isinstance(response.stream, httpx.SyncByteStream):
                response.stream = _Stream(self._setup, response.stream)
            if self._setup.opener is None:
                return response
            try:
                response.read()
            finally:
                response.close()
            return _opened(self._setup, self._setup.opener, request, response, self._unreadable)
        _raise(self._setup, found)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """As `handle_request`, awaited."""
        if self._async_inner is None:
            raise errors.ConfigurationError(f"{self._setup.provider}: this is the sync client; call sync()")
        signed = _signed(self._setup, request, await request.aread())
        try:
            response = await self._async_inner.handle_async_request(signed)
        except httpx.HTTPError as error:
            found = error
        else:
            if isinstance(response.stream, httpx.AsyncByteStream):
                response.stream = _AsyncStream(self._setup, response.stream)
            if self._setup.opener is None:
                return response
            try:
                await response.aread()
            finally:
                await response.aclose()
            return _opened(self._setup, self._setup.opener, request, response, self._unreadable)
        _raise(self._setup, found)

    def close(self) -> None:
        """Leave the pool open: it belongs to the client."""

    async def aclose(self) -> None:
        """Leave the pool open: it belongs to the client."""


def error_types(provider: str, generated: ModuleType) -> tuple[type[Any], type[Any]]:
    """Make the generated package's two errors members of our family.

    Args:
        provider: provider key.
        generated: the generated ``errors`` module; it must not know ours.
    """

    def invalid(self: errors.RequestInvalid, operation: str, problems: Sequence[Any]) -> None:
        found = [errors.FieldProblem(problem.pointer or "/", problem.message) for problem in problems]
        errors.RequestInvalid.__init__(self, provider, operation, found)

    def unreadable(
        self: errors.ResponseUnreadable,
        operation: str,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        reason: str,
    ) -> None:
        text = (
            f"{provider} {operation}: HTTP {status_code}, {len(content)} bytes: {reason}; it may have been carried out"
        )
        answer = RawResponse(status_code, headers, content)
        errors.ResponseUnreadable.__init__(self, text, provider=provider, operation=operation, answer=answer)
        self.__dict__["reason"] = reason

    def subclass(ours: type[Any], theirs: type[Any], init: Callable[..., None]) -> type[Any]:
        return type(ours.__name__, (ours, theirs), {"__init__": init, "__doc__": ours.__doc__, "__module__": __name__})

    return (
        subclass(errors.RequestInvalid, generated.RequestInvalid, invalid),
        subclass(errors.ResponseUnreadable, generated.ResponseUnreadable, unreadable),
    )


def _look(setup: Setup, response: httpx.Response) -> None:
    """Look for drift in an answer; reading it here is no second reading, httpx keeps what was read."""
    response.read()
    _look_at(setup, response)


async def _look_later(setup: Setup, response: httpx.Response) -> None:
    """As `_look`, awaited."""
    await response.aread()
    _look_at(setup, response)


def _look_at(setup: Setup, response: httpx.Response) -> None:
    rules = _found(setup, response.request)[1]
    if rules is not None and setup.watch is not None:
        setup.watch.look(rules, RawResponse(response.status_code, response.headers, response.content))


def _hooks(connection: Connection | AsyncConnection) -> dict[str, Any]:
    """Give what makes httpx show its answers, where somebody wants to know of drift."""
    if connection.setup.watch is None:
        return {}
    look = _look if isinstance(connection, Connection) else _look_later
    return {"event_hooks": {"response": [partial(look, connection.setup)]}}


def native_arguments(connection: Connection | AsyncConnection, generated: ModuleType) -> dict[str, Any]:
    """Give the constructor arguments of a generated client that signs and shares the connection's pool.

    Args:
        connection: the client's connection.
        generated: the generated ``errors`` module.
    """
    setup = connection.setup
    invalid, unreadable = error_types(setup.provider, generated)
    if isinstance(connection, Connection):
        transport = SigningTransport(setup, inner=connection.transport, unreadable=unreadable)
    else:
        transport = SigningTransport(setup, async_inner=connection.transport, unreadable=unreadable)
    return {
        "base_url": setup.base_url,
        "timeout": httpx.Timeout(setup.policy.timeout, connect=min(5.0, setup.policy.timeout)),
        "verify_ssl": False,  # the pool below has its own context; this one would never be used
        "httpx_args": {"transport": transport, **_hooks(connection)},
        "request_invalid": invalid,
        "response_unreadable": unreadable,
    }
