"""Webhooks with FastAPI; with Starlette alone, the function is the endpoint of a ``Route``.

POLYBILL_CLINK_WEBHOOK_SECRETS="whsec_new whsec_old" uvicorn --app-dir examples/webhooks fastapi_app:app
"""

from __future__ import annotations

import logging
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from inbox import Inbox
from polybill import WebhookRejected, WebhookUnreadable, webhooks

LARGEST = 1024 * 1024
log = logging.getLogger("shop.webhooks")


def make_app(inbox: Inbox, receivers: dict[str, webhooks.Webhooks[Any]]) -> FastAPI:
    """Make the application."""
    app = FastAPI()

    @app.api_route("/webhooks/{provider}", methods=["POST", "GET"])  # GET for PayAPI's callbacks v1
    async def webhook(provider: str, request: Request) -> Response:
        receiver = receivers.get(provider)
        if receiver is None:
            return Response(status_code=404)
        content = b""
        async for chunk in request.stream():  # the raw bytes: await request.json() would lose what was signed
            content += chunk
            if len(content) > LARGEST:
                return Response(status_code=413)
        try:
            event = receiver.parse(request.headers, content, query=request.url.query)
        except WebhookUnreadable:
            log.exception("a webhook that is genuine, but can not be read")
            return Response(status_code=500)  # it is genuine: let the provider repeat it until you can read it
        except WebhookRejected as error:
            log.warning("%s", error)
            return Response(status_code=400)
        await run_in_threadpool(inbox.put, provider, event)
        answer = event.ack()
        return Response(answer.content, answer.status_code, media_type=answer.content_type)

    return app


def __getattr__(name: str) -> FastAPI:
    if name != "app":
        raise AttributeError(name)
    return make_app(Inbox("inbox.sqlite"), {"clink": webhooks.receiver_from_env("clink")})
