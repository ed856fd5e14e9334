"""Webhooks with Django: a view, and the settings that it needs. A project has both in its usual places.

POLYBILL_CLINK_WEBHOOK_SECRETS="whsec_new whsec_old" python examples/webhooks/django_app.py runserver
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from inbox import Inbox
from polybill import WebhookRejected, WebhookUnreadable, webhooks

log = logging.getLogger("shop.webhooks")

View = Callable[[HttpRequest, str], HttpResponse]


def make_view(inbox: Inbox, receivers: dict[str, webhooks.Webhooks[Any]]) -> View:
    """Make the view; its route is ``path("webhooks/<str:provider>", view)``."""

    @csrf_exempt  # the signature proves who sent it
    @require_http_methods(["POST", "GET"])  # GET for PayAPI's callbacks v1
    def webhook(request: HttpRequest, provider: str) -> HttpResponse:
        receiver = receivers.get(provider)
        if receiver is None:
            return HttpResponse(status=404)
        try:
            content = request.body  # the raw bytes, up to DATA_UPLOAD_MAX_MEMORY_SIZE; never after request.POST
        except RequestDataTooBig:
            return HttpResponse(status=413)
        try:
            event = receiver.parse(request.headers, content, query=request.META["QUERY_STRING"])
        except WebhookUnreadable:
            log.exception("a webhook that is genuine, but can not be read")
            return HttpResponse(status=500)  # it is genuine: let the provider repeat it until you can read it
        except WebhookRejected as error:
            log.warning("%s", error)
            return HttpResponse(status=400)
        inbox.put(provider, event)
        answer = event.ack()
        return HttpResponse(answer.content, status=answer.status_code, content_type=answer.content_type)

    return webhook


if __name__ == "__main__":
    from django.core.management import execute_from_command_line

    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1", "localhost"],
        DATA_UPLOAD_MAX_MEMORY_SIZE=1024 * 1024,
        ROOT_URLCONF=__name__,
        SECRET_KEY=secrets.token_urlsafe(),
    )
    urlpatterns = [
        path(
            "webhooks/<str:provider>",
            make_view(Inbox("inbox.sqlite"), {"clink": webhooks.receiver_from_env("clink")}),
        )
    ]
    execute_from_command_line()
