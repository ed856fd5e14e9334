"""Clink: a secret key and a fresh timestamp as headers. Nothing is computed: the page knows no request signature."""

from __future__ import annotations

from attrs import field, frozen

from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, SigningText

PROVIDER = "clink"
SCHEME = "api-key-timestamp"


@frozen
class Credentials:
    """Who calls.

    Attributes:
        api_key: secret key, ``sk_test_...`` or ``sk_prod_...``.
    """

    api_key: str = field(repr=False)

    def secrets(self) -> tuple[str, ...]:
        """List what must never be shown."""
        return (self.api_key,)


def explain(attempt: Attempt) -> SigningText:
    """Show the headers of an attempt."""
    return SigningText(SCHEME, f"X-API-KEY: ***\nX-Timestamp: {attempt.epoch_ms}")


def sign(request: WireRequest, credentials: Credentials, attempt: Attempt) -> WireRequest:
    """Add the key and the time of this attempt in milliseconds."""
    return request.with_headers({"X-API-KEY": credentials.api_key, "X-Timestamp": str(attempt.epoch_ms)})
