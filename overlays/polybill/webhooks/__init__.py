"""Receiving webhooks: all of it but what is a provider's own, which its folder has.

    event = polybill.webhooks.parse("clink", request.headers, await request.body(), secrets=[secret])
    if event.id not in seen:
        ...
    return event.ack()

The clients have the same as ``client.webhooks.parse(headers, body)``. The names are those of `api`, imported when they
are first used: a provider's adapter needs `receivers` and `checks` only, and `api` knows every provider.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from polybill.webhooks.api import (
        Acknowledgement,
        Event,
        SignedEvent,
        WebhookRejected,
        Webhooks,
        WebhookUnreadable,
        make_form,
        parse,
        profile,
        receiver,
        receiver_from_env,
        secrets_from_env,
        sign_event,
    )
else:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            from polybill.suggestion import did_you_mean  # noqa: PLC0415 - only a typo needs it

            raise AttributeError(f"module {__name__!r} has no attribute {name!r}{did_you_mean(name, __all__)}")
        return getattr(import_module("polybill.webhooks.api"), name)


__all__ = [
    "Acknowledgement",
    "Event",
    "SignedEvent",
    "WebhookRejected",
    "WebhookUnreadable",
    "Webhooks",
    "make_form",
    "parse",
    "profile",
    "receiver",
    "receiver_from_env",
    "secrets_from_env",
    "sign_event",
]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
