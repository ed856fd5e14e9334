"""A merchant's server that takes webhooks, for the tests of the twins' deliveries."""

from __future__ import annotations

from typing import Any

import httpx
from polybill import Event, webhooks
from polybill.providers.payapi.callbacks import Merchant
from polybill.sandbox import DEFAULTS, Sandbox, SandboxTransport
from polybill.sandbox.providers import SIMULATORS

from tests.loopback import Reply, Request, Server
from tests.overlays.webhooks.kit import FixedClock
from tests.support.providers import table

from .samples import NOW, headers, path

KEYS = {
    provider: found.events.secret or DEFAULTS[provider].get(found.events.credential, "")
    for provider, found in SIMULATORS.items()
} | table("SANDBOX_WEBHOOK_KEY")


class Shop:
    """A merchant's server: it takes what is signed, and acknowledges it."""

    def __init__(self) -> None:
        self.events: list[Event[Any]] = []
        self.server = Server(self.take)
        own = DEFAULTS["payapi"]
        self.form = Merchant(own["response_key"], own["merchant_no"], livemode=False)

    def take(self, request: Request) -> Reply:
        provider, _, query = request.path.removeprefix("/").partition("?")
        receiver = webhooks.receiver(
            provider,
            secrets=[KEYS[provider]],
            form=self.form if provider == "payapi" else None,
            clock=FixedClock(int(NOW * 1000)),
            allow_unsigned=True,
        )
        event = receiver.parse(request.headers, request.body, query=query or None)
        self.events.append(event)
        return Reply(event.ack().status_code, event.ack().content)


def call(sandbox: Sandbox, provider: str, value: Any, target: str = "", method: str = "POST") -> Any:
    transport = SandboxTransport(sandbox, provider)
    with httpx.Client(transport=transport, base_url=f"http://sandbox/{provider}", trust_env=False) as client:
        return client.request(method, target or path(provider), json=value, headers=headers(provider)).json()


def aim(sandbox: Sandbox, shop: Shop, provider: str, **more: Any) -> None:
    sandbox.webhooks.to(provider, f"{shop.server.url}/{provider}", **more)


def client(sandbox: Sandbox, provider: str, cls: Any) -> Any:
    """A client of a sandbox in the same process, at its time."""
    clock, transport = FixedClock(int(NOW * 1000)), SandboxTransport(sandbox, provider)
    return cls(**sandbox.credentials[provider], base_url=f"http://sandbox/{provider}", transport=transport, clock=clock)
