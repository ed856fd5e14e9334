"""Webhooks with Flask.

POLYBILL_CLINK_WEBHOOK_SECRETS="whsec_new whsec_old" flask --app examples/webhooks/flask_app.py run
"""

from __future__ import annotations

import logging
from typing import Any

from flask import Flask, Response, request
from inbox import Inbox
from polybill import WebhookRejected, WebhookUnreadable, webhooks

log = logging.getLogger("shop.webhooks")


def make_app(inbox: Inbox, receivers: dict[str, webhooks.Webhooks[Any]]) -> Flask:
    """Make the application."""
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024

    @app.route("/webhooks/<provider>", methods=["POST", "GET"])  # GET for PayAPI's callbacks v1
    def webhook(provider: str) -> Response:
        receiver = receivers.get(provider)
        if receiver is None:
            return Response(status=404)
        content = request.get_data(cache=False)  # the raw bytes: request.json would lose what was signed
        try:
            event = receiver.parse(request.headers, content, query=request.query_string)
        except WebhookUnreadable:
            log.exception("a webhook that is genuine, but can not be read")
            return Response(status=500)  # it is genuine: let the provider repeat it until you can read it
        except WebhookRejected as error:
            log.warning("%s", error)
            return Response(status=400)
        inbox.put(provider, event)
        answer = event.ack()
        return Response(answer.content, answer.status_code, content_type=answer.content_type)

    return app


def create_app() -> Flask:
    """Make the application of a shop that uses Clink; Flask's command calls it."""
    return make_app(Inbox("inbox.sqlite"), {"clink": webhooks.receiver_from_env("clink")})
