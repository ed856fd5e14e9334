"""The sandbox as a web application: ``/<provider>/<path of the contract>``, and ``/_sandbox/...`` to control it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from polybill.errors import ConfigurationError
from polybill.sandbox import webhook_routes
from polybill.sandbox.core import Sandbox
from polybill.sandbox.exchange import MARK, Drop, SandboxRequest, SandboxResponse
from polybill.sandbox.faults import named

ABORT: Final = "polybill.sandbox.abort"
"""Key in the scope's state: a function that ends the connection. ASGI has no message for it; `serve` puts it there."""

_METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")


def create_app(sandbox: Sandbox | None = None, *, control: bool = False) -> Starlette:
    """Make the application.

    Args:
        sandbox: what answers; a new one in memory when left out.
        control: True = ``/_sandbox/fail``, ``effects``, ``requests``, ``reset``, ``health`` and ``webhooks`` exist. For
            tests only: whoever reaches them decides what the sandbox does.
    """
    twin = sandbox or Sandbox()
    routes = [Route("/{provider}{path:path}", _provider(twin), methods=list(_METHODS))]
    return Starlette(routes=[*(_control(twin) if control else ()), *routes])


class _Answer(Response):
    """Sends what the sandbox said: late, cut, or as it is."""

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
        # The server would answer 500 to an application that is silent, until it has seen that nobody listens.
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
    """Wait, and say whether the caller went away meanwhile."""
    try:
        async with asyncio.timeout(seconds):
            while (await receive())["type"] != "http.disconnect":
                pass
    except TimeoutError:
        return False
    return True


def _control(sandbox: Sandbox) -> list[Route]:
    def listing(read: Callable[[str | None], list[Any]]) -> Callable[[Request], Any]:
        async def answer(request: Request) -> Response:
            entries = read(request.query_params.get("provider"))
            return _json([attrs.asdict(entry, value_serializer=_plain) for entry in entries])

        return answer

    async def fail(request: Request) -> Response:
        try:
            plan = json.loads(await request.body())
            fault = named(plan.pop("fault"), plan.pop("arguments", None))
            # A name that nobody reads is a spelling mistake: the call below has no such argument.
            sandbox.fail(plan.pop("provider"), fault=fault, **plan)
        except ConfigurationError as error:
            return _json({"error": str(error)}, 400)
        except (ValueError, TypeError, KeyError, AttributeError):
            shape = '{"provider": ..., "fault": ..., "operation"?: ..., "arguments"?: {...}, "times"?: 1}'
            return _json({"error": f"sandbox: the body must be {shape}"}, 400)
        return _json({"planned": sandbox.pending_faults()})

    async def reset(request: Request) -> Response:
        del request
        sandbox.reset()
        return _json({"reset": True})

    async def health(request: Request) -> Response:
        del request
        return _json({"sandbox": True, "providers": sandbox.providers})

    return [
        Route("/_sandbox/fail", fail, methods=["POST"]),
        Route("/_sandbox/effects", listing(sandbox.effects), methods=["GET"]),
        Route("/_sandbox/requests", listing(sandbox.requests), methods=["GET"]),
        Route("/_sandbox/reset", reset, methods=["POST"]),
        Route("/_sandbox/health", health, methods=["GET"]),
        *webhook_routes.routes(sandbox),
    ]


def _plain(_instance: object, _attribute: object, value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else value


def _json(data: object, status: int = 200) -> Response:
    return JSONResponse(data, status, {MARK: "1"})
