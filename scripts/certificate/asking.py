"""The clients under test and their canonical requests."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import httpx
import polybill as pb
from polybill import registry

from scripts.certificate.creating import Creating
from scripts.certificate.providers import MODULES
from scripts.certificate.shared import USD

CREDENTIALS: Final[Mapping[str, Mapping[str, str]]] = {
    provider: found.CREDENTIALS for provider, found in MODULES.items()
}
CLASSES: Final[Mapping[str, tuple[Any, Any]]] = {
    provider: (registry.get(provider).client, registry.get(provider).async_client) for provider in MODULES
}
PROVIDERS: Final = tuple(CLASSES)


@cache
def _context() -> ssl.SSLContext:
    """Share a context: nothing here speaks TLS, and each costs tens of milliseconds."""
    return ssl.create_default_context()


def client(provider: str, *, asynchronous: bool, foreign: bool, base_url: str, **options: Any) -> Any:
    """Make a client.

    Args:
        provider: provider key.
        asynchronous: whether for async code.
        foreign: whether on a transport of httpx.
        base_url: where the server listens.
        options: of the client.
    """
    if foreign:
        options["transport"] = (httpx.AsyncHTTPTransport if asynchronous else httpx.HTTPTransport)(verify=_context())
    made = CLASSES[provider][1 if asynchronous else 0]
    return made(**CREDENTIALS[provider], base_url=base_url, account="certificate", **options)


def request(creating: Creating, reference: str) -> Any:
    """Make the canonical request of an order; the reference is in it wherever the operation has a place for it."""
    return _MAKERS[creating.kind](creating.provider, reference)


def _subscription(provider: str, reference: str) -> Any:
    return pb.SubscriptionRequest(reference=reference, **MODULES[provider].subscription(reference))


def _payment(provider: str, reference: str) -> Any:
    return pb.PaymentRequest(reference=reference, amount=USD, **MODULES[provider].payment(reference))


def _refund(provider: str, reference: str) -> Any:
    own: dict[str, Any] = {"payment_amount": USD} if provider == "payapi" else {}
    return pb.RefundRequest(
        reference=reference, payment_id="pay_certificate", amount=USD, comment=f"damaged {reference}", **own
    )


def _customer(provider: str, reference: str) -> Any:
    email = f"{reference}@example.com"
    if provider != "payapi":
        return pb.CustomerRequest(reference=reference, email=email, first_name="Ada")
    address = pb.Address(country="US")
    return pb.CustomerRequest(reference=reference, email=email, first_name="Ada", last_name="Example", address=address)


_MAKERS: Final = {"customers": _customer, "subscriptions": _subscription, "payments": _payment, "refunds": _refund}
