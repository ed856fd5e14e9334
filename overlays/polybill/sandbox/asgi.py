"""The sandbox as a web application: ``/<provider>/<path of the contract>``, and ``/_sandbox/...`` to control it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final

import attrs
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from polybill.sandbox import control_routes
from polybill.sandbox.core import Sandbox
from polybill.sandbox.exchange import Drop, SandboxRequest, SandboxResponse

ABORT: Final = "polybill.sandbox.abort"
"""Key in the scope's state: a function that ends the connection. ASGI has no message for it; `serve` puts it there."""

_METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")


def create_app(sandbox: Sandbox | None = None, *, control: bool = False, token: str | None = None) -> Starlette:
    """Make the application.

    Args:
        sandbox: what answers; a new one in memory when left out.
        control: True = the page at ``/_sandbox`` and the calls under it exist (`polybill.sandbox.control`), for callers
            on this machine. Anyone who can reach them controls the sandbox.
        token: what a call has to carry that changes something, in `polybill.sandbox.guard.TOKEN_HEADER`.
    """
    target = sandbox or Sandbox()
    routes = [Route("/{provider}{path:path}", _provider(target), methods=list(_METHODS))]
    return Starlette(routes=[*(control_routes.routes(target, token) if control else ()), *routes])


class _Answer(Response):
    """Sends the sandbox's answer: late, cut, or as it is."""

    def __init__(self, answer: SandboxResponse) -> None:
        super().__init__(answer.body, answer.status, answer.headers)
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._answer.delay and await _gone(receive, self._answer.delay):
            return
        if self._answer.cut is None:
            await super().__call__(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        body = self._answer.body[: self._answer.cut]
        # The server sees that bytes are missing, and ends the connection.
        await send({"type": "http.response.body", "body": body, "more_body": True})


class _Nothing(Response):
    """Ends the connection without a byte."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del send
        abort = scope.get("state", {}).get(ABORT)
        if abort is None:
            raise RuntimeError("this server can't drop a connection: start the sandbox with polybill.sandbox.serve")
        abort()
        # The server would answer 500 for a silent application until it has seen the disconnect.
        await _gone(receive, 5)


def _provider(sandbox: Sandbox) -> Callable[[Request], Any]:
    async def answer(request: Request) -> Response:
        provider, path = request.path_params["provider"], request.path_params["path"]
        call = SandboxRequest(
            provider=provider,
            method=request.method,
            path=path or "/",
            query=dict(request.query_params),
            headers=request.headers.items(),
            base_url=f"{request.url.scheme}://{request.url.netloc}/{provider}",
        )
        # The body stays unread for a refused connection.
        result = sandbox.refuse(call) or sandbox.handle(attrs.evolve(call, body=await request.body()))
        return _Nothing() if isinstance(result, Drop) else _Answer(result)

    return answer


async def _gone(receive: Receive, seconds: float) -> bool:
    """Wait; True = the caller disconnected meanwhile."""
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True
