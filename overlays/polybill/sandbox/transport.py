"""The sandbox without sockets: an httpx transport that hands each request over in process."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator

import anyio
import httpx

from polybill.sandbox.core import Sandbox
from polybill.sandbox.exchange import Drop, SandboxRequest, SandboxResponse


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """For `httpx.Client` and `httpx.AsyncClient` alike.

    The base URL ends in the provider key, as it does over HTTP:
    ``httpx.Client(transport=SandboxTransport(sandbox, "clink"), base_url="http://sandbox/clink")``.
    Dropped connections, cut answers and time-outs raise what httpx raises for them on a socket. A refused connection is
    an `httpx.ConnectError` here, the proof that nothing was sent; over HTTP it ends after it was made.

    Args:
        sandbox: what answers. It stays open when the client is closed: several clients may share it.
        provider: provider key.
        real_time: False = a delay is compared with the time-out and not waited for.
    """

    def __init__(self, sandbox: Sandbox, provider: str, *, real_time: bool = True) -> None:
        self._sandbox = sandbox
        self._provider = provider
        self._real_time = real_time

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        request.read()
        answer = self._answer(request)
        wait, late = self._wait(request, answer)
        if wait:
            time.sleep(wait)
        return _response(request, answer, late=late)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        await request.aread()
        answer = self._answer(request)
        wait, late = self._wait(request, answer)
        if wait:
            await anyio.sleep(wait)
        return _response(request, answer, late=late)

    def _answer(self, request: httpx.Request) -> SandboxResponse:
        prefix = f"/{self._provider}"
        path = request.url.path
        call = SandboxRequest(
            provider=self._provider if path.startswith(f"{prefix}/") else path.split("/")[1],
            method=request.method,
            path=path.removeprefix(prefix),
            query=dict(request.url.params),
            headers=request.headers.multi_items(),
            body=request.content,
            base_url=f"{request.url.scheme}://{request.url.netloc.decode('ascii')}{prefix}",
        )
        answer = self._sandbox.handle(call)
        if isinstance(answer, Drop) and answer.refused:
            raise httpx.ConnectError("Connection refused by the sandbox", request=request)
        if isinstance(answer, Drop):
            raise httpx.ReadError("Connection ended by the sandbox", request=request)
        return answer

    def _wait(self, request: httpx.Request, answer: SandboxResponse) -> tuple[float, bool]:
        limit = request.extensions.get("timeout", {}).get("read")
        late = limit is not None and answer.delay > limit
        return (float(limit if late else answer.delay) if self._real_time else 0.0), late


class _Half(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends too early."""

    def __init__(self, body: bytes, expected: int) -> None:
        self._body = body
        self._error = httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body "
            f"(received {len(body)} bytes, expected {expected})"
        )

    def __iter__(self) -> Iterator[bytes]:
        yield self._body
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body
        raise self._error


def _response(request: httpx.Request, answer: SandboxResponse, *, late: bool) -> httpx.Response:
    if late:
        raise httpx.ReadTimeout("The sandbox's answer came too late", request=request)
    headers = {**answer.headers, "Content-Length": str(len(answer.body))}
    if answer.cut is None:
        return httpx.Response(answer.status, headers=headers, content=answer.body, request=request)
    stream = _Half(answer.body[: answer.cut], len(answer.body))
    return httpx.Response(answer.status, headers=headers, stream=stream, request=request)
