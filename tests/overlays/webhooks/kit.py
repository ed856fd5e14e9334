"""What the tests of webhooks share: a clock, a receiver with its secrets for each provider, example payloads."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import settings
from polybill import Event, WebhookRejected, registry, webhooks
from polybill.providers.payapi.callbacks import Merchant
from polybill.webhooks.receivers import Webhooks
from polybill.webhooks.signed import SignedEvent

from tests.examples import Example, all_examples
from tests.support.providers import MODULES, table

NOW_MS = 1_795_250_096_000
SECRETS = table("WEBHOOK_SECRET")


class FixedClock:
    """Time stands still, at a chosen moment."""

    def __init__(self, now_ms: int = NOW_MS) -> None:
        self.now_ms = now_ms

    def epoch_ms(self) -> int:
        return self.now_ms

    def monotonic(self) -> float:
        return 0.0

    def jitter(self) -> float:
        return 0.0


@cache
def another_key() -> str:
    """An RSA key that signed nothing."""
    key = rsa.generate_private_key(65537, 2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def merchant() -> Merchant:
    found: Merchant = MODULES["payapi"].webhook_form()
    return found


def form(provider: str) -> Any:
    """Whatever a provider needs beside the secret, so that its deliveries are signed."""
    made = table("webhook_form")
    return made[provider]() if provider in made else None


def receiver(provider: str, *, now_ms: int = NOW_MS, **arguments: Any) -> Webhooks[Any]:
    arguments.setdefault("secrets", [SECRETS[provider]])
    arguments.setdefault("form", form(provider))
    return webhooks.receiver(provider, clock=FixedClock(now_ms), **arguments)


def webhook_examples(provider: str | None = None) -> list[Example]:
    wanted = {provider} if provider else set(SECRETS)
    return [item for item in all_examples() if item.side == "webhook" and item.provider in wanted]


FEW = settings(max_examples=12, deadline=None)

SAMPLES = table("EVENT")
SIGNATURE = table("SIGNATURE_HEADER")
TIME = table("TIME_HEADER")
ALL = pytest.mark.parametrize("provider", registry.installed())


@cache
def _sent(provider: str) -> SignedEvent:
    return receiver(provider).sign_event(*SAMPLES[provider])


def sent(provider: str, **arguments: Any) -> SignedEvent:
    """A true delivery; the usual one is made once."""
    return receiver(provider, **arguments).sign_event(*SAMPLES[provider]) if arguments else _sent(provider)


def reason(taker: Webhooks[Any], headers: Any, body: Any, **arguments: Any) -> str:
    with pytest.raises(WebhookRejected) as caught:
        taker.parse(headers, body, **arguments)
    assert not any(secret in str(caught.value) for secret in SECRETS.values())
    return caught.value.reason


def parsed(example: Example) -> Event[Any]:
    """The event that an example becomes."""
    taker = receiver(example.provider, allow_unsigned=True)
    value = example.value["data"] if example.operation == "legacy" else example.value
    made = taker.sign_event(example.operation, value)
    return taker.parse(made.headers, made.body, query=made.raw_query)
