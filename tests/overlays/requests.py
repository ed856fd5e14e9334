"""Requests and clients that the overlay's tests share."""

from __future__ import annotations

from typing import Any

import polybill as pb
from polybill import registry

from tests.support.providers import MODULES, table

SECRETS = table("SECRET")
"""Planted keys; they must be nowhere but on the wire."""

CREDENTIALS = table("CREDENTIALS")
CLASSES = {key: (found.client, found.async_client) for key in CREDENTIALS for found in [registry.get(key)]}
PROVIDERS = tuple(CLASSES)


def client(provider: str, base_url: str, **options: Any) -> Any:
    """Make the client for threads."""
    return CLASSES[provider][0](**CREDENTIALS[provider], base_url=base_url, **options)


def async_client(provider: str, base_url: str, **options: Any) -> Any:
    """Make the async client."""
    return CLASSES[provider][1](**CREDENTIALS[provider], base_url=base_url, **options)


def resource(made: Any) -> Any:
    """The thing that creates: payments at UniBee, subscriptions elsewhere."""
    return getattr(made, MODULES[made.provider].KIND)


_REQUESTS = {"payments": pb.PaymentRequest, "subscriptions": pb.SubscriptionRequest}


def request(provider: str, reference: str = "order-1", **changes: Any) -> Any:
    """Make a request that the provider can carry."""
    own = MODULES[provider]
    return _REQUESTS[own.KIND](reference=reference, **(own.REQUEST | changes))


ACCEPTED = table("ACCEPTED")
"""An answer of each provider that takes the call."""

REFUSED = table("REFUSED")
"""An answer of each provider that refuses it; at Linksfield no code of a refusal is documented."""
