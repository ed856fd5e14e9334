"""``/_sandbox/webhooks...``: say over HTTP where the twins' events go, ask for one, list what came of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from polybill.errors import ConfigurationError
from polybill.sandbox.core import Sandbox
from polybill.sandbox.exchange import MARK
from polybill.webhooks import make_form

_SHAPES: Final = {
    "to": '{"provider": ..., "url": ... or null, "secret"?: ..., "form"?: {...}}',
    "send": '{"provider": ..., "event": ..., "payload"?: {...}}',
    "resend": '{"number": ...}',
}


def routes(sandbox: Sandbox) -> list[Route]:
    """Make the routes."""

    def told(name: str, do: Callable[[dict[str, Any]], object]) -> Callable[[Request], Any]:
        async def answer(request: Request) -> Response:
            try:
                return _json(do(json.loads(await request.body())))
            except ConfigurationError as error:
                return _json({"error": str(error)}, 400)
            except (ValueError, TypeError, KeyError, AttributeError):
                return _json({"error": f"sandbox: the body must be {_SHAPES[name]}"}, 400)

        return answer

    def to(body: dict[str, Any]) -> object:
        provider, url, form = body.pop("provider"), body.pop("url"), body.pop("form", None)
        # A name that nobody reads is a spelling mistake: the call has no such argument.
        sandbox.webhooks.to(provider, url, form=make_form(provider, form), **body)
        return {"provider": provider, "url": url}

    def send(body: dict[str, Any]) -> object:
        return _plain(sandbox.webhooks.send(body.pop("provider"), **body))

    def resend(body: dict[str, Any]) -> object:
        return _plain(sandbox.webhooks.resend(**body))

    async def listing(request: Request) -> Response:
        # Not in the loop: a receiver may ask the twin something before it answers.
        try:
            await asyncio.to_thread(sandbox.webhooks.wait)
        except ConfigurationError as error:
            return _json({"error": str(error)}, 504)
        return _json([_plain(item) for item in sandbox.webhooks.sent(request.query_params.get("provider"))])

    return [
        Route("/_sandbox/webhooks", listing, methods=["GET"]),
        Route("/_sandbox/webhooks", told("to", to), methods=["POST"]),
        Route("/_sandbox/webhooks/send", told("send", send), methods=["POST"]),
        Route("/_sandbox/webhooks/resend", told("resend", resend), methods=["POST"]),
    ]


def _plain(item: Any) -> dict[str, Any]:
    return attrs.asdict(item, value_serializer=_value)


def _value(_instance: object, _attribute: object, value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else value


def _json(data: object, status: int = 200) -> Response:
    return JSONResponse(data, status, {MARK: "1"})
