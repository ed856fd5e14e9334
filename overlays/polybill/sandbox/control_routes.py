"""The control calls and the page as routes of the web application."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from importlib import resources
from types import MappingProxyType
from typing import Any, Final

from jsonschema import Draft202012Validator
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from polybill.errors import ConfigurationError
from polybill.sandbox.control import CALLS, ControlCall, Schema, openapi
from polybill.sandbox.core import Sandbox
from polybill.sandbox.exchange import MARK
from polybill.sandbox.guard import refusal
from polybill.sandbox.problems import of_error

_PAGE: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "/_sandbox": ("index.html", "text/html"),
        "/_sandbox/page.css": ("page.css", "text/css"),
        "/_sandbox/page.js": ("page.js", "text/javascript"),
    }
)
# Nothing of another site is loaded or framed, whatever a request or a payload holds.
_POLICY: Final = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:"
_Endpoint = Callable[[Request], Awaitable[Response]]


def routes(sandbox: Sandbox, token: str | None) -> list[Route]:
    """Make the routes.

    Args:
        sandbox: what is controlled.
        token: what a call that changes something has to carry; None = nothing.
    """

    def guarded(endpoint: _Endpoint) -> _Endpoint:
        async def answer(request: Request) -> Response:
            refused = refusal(request, token)
            return _json({"error": refused[1]}, refused[0]) if refused else await endpoint(request)

        return answer

    calls = [Route(call.path, guarded(_endpoint(sandbox, call)), methods=[call.method]) for call in CALLS]
    pages = [Route(path, guarded(_file(*found)), methods=["GET"]) for path, found in _PAGE.items()]
    return [*calls, *pages, Route("/_sandbox/openapi.json", guarded(_document), methods=["GET"])]


def _endpoint(sandbox: Sandbox, call: ControlCall) -> _Endpoint:
    async def answer(request: Request) -> Response:
        try:
            body = {} if call.body is None else _read(await request.body(), call.body)
            # Not in the loop: a receiver of webhooks may ask the sandbox something before it answers.
            done = await asyncio.to_thread(call.do, sandbox, request.query_params, body)
        except ConfigurationError as error:
            return _json({"error": str(error)}, 400)
        return _json(done)

    return answer


def _read(content: bytes, schema: Schema) -> dict[str, Any]:
    """Read the body of a call.

    Raises:
        ConfigurationError: it is not JSON, or does not fit the call's schema.
    """
    try:
        body = json.loads(content.decode()) if content else {}
    except (ValueError, RecursionError):
        raise ConfigurationError("sandbox: the body must be JSON in UTF-8") from None
    problems = [problem for error in Draft202012Validator(schema).iter_errors(body) for problem in of_error(error)]
    if problems:
        names = ", ".join(schema["properties"]) or "no members"
        raise ConfigurationError(f"sandbox: {'; '.join(map(str, problems))}; the body may have {names}")
    return dict(body)


def _file(name: str, kind: str) -> _Endpoint:
    async def answer(request: Request) -> Response:
        del request
        content = resources.files("polybill.sandbox").joinpath("page", name).read_bytes()
        return Response(content, media_type=kind, headers={MARK: "1", "Content-Security-Policy": _POLICY})

    return answer


async def _document(request: Request) -> Response:
    del request
    return _json(openapi())


def _json(data: object, status: int = 200) -> Response:
    return JSONResponse(data, status, {MARK: "1"})
