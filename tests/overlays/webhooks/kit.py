"""What the tests of webhooks share: a clock, a receiver with its secrets for each provider, example payloads."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import settings
from polybill import Event, WebhookRejected, webhooks
from polybill.providers.linksfield import webhooks as linksfield
from polybill.providers.payapi.callbacks import Merchant
from polybill.sandbox.keys import USEEPAY_PRIVATE
from polybill.webhooks.api import PROVIDERS
from polybill.webhooks.receiving import Webhooks
from polybill.webhooks.signed import SignedEvent

from tests.examples import Example, all_examples

NOW_MS = 1_795_250_096_000
SECRETS = {
    "linksfield": "00ff" * 16,
    "clink": "whsec_test_0123456789abcdef",
    "payapi": "pi_test_0123456789abcdef0123456789abcdef",
    "useepay": USEEPAY_PRIVATE,
    "unibee": "ub_test_00000000000000000000000000000000",
}


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
def merchant() -> Merchant:
    """One for all tests: reading the key takes a while."""
    return Merchant(response_key(), "2500000000", livemode=False)


@cache
def another_key() -> str:
    """An RSA key that signed nothing."""
    return response_key()


@cache
def response_key() -> str:
    key = rsa.generate_private_key(65537, 2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def form(provider: str) -> Any:
    """Whatever a provider needs beside the secret, so that its deliveries are signed."""
    made = {
        "linksfield": linksfield.SignatureForm,
        "payapi": merchant,
    }
    return made[provider]() if provider in made else None


def receiver(provider: str, *, now_ms: int = NOW_MS, **arguments: Any) -> Webhooks[Any]:
    arguments.setdefault("secrets", [SECRETS[provider]])
    arguments.setdefault("form", form(provider))
    return webhooks.receiver(provider, clock=FixedClock(now_ms), **arguments)


def webhook_examples(provider: str | None = None) -> list[Example]:
    wanted = {provider} if provider else set(SECRETS)
    return [item for item in all_examples() if item.side == "webhook" and item.provider in wanted]


FEW = settings(max_examples=30, deadline=None)

SAMPLES: dict[str, tuple[str, dict[str, Any]]] = {
    "clink": ("order.succeeded", {"id": "evt_1", "object": "event", "created": 1, "type": "order.succeeded"}),
    "unibee": ("payment.success", {"eventId": "ev1", "eventType": "payment.success"}),
    "useepay": ("refund.succeeded", {"id": "evt_1", "name": "refund.succeeded", "data": {"id": "r"}}),
    "linksfield": ("rechargeSuccess", {"b": 1, "a": {"z": 1, "y": [2, 1]}}),
    "payapi": ("payinCallbackV2", {"tradeNo": "pay_1", "status": 2}),
}
SIGNATURE = {
    "clink": "X-Clink-Signature",
    "unibee": "X-Signature",
    "useepay": "sign",
    "linksfield": "x-lf-signature",
    "payapi": "Authorization",
}
TIME = {"clink": "X-Clink-Timestamp", "linksfield": "x-lf-timestamp"}
ALL = pytest.mark.parametrize("provider", PROVIDERS)


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
