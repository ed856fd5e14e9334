"""UniBee: a bearer key. Nothing is computed."""

from __future__ import annotations

from attrs import field, frozen

from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, SigningText

PROVIDER = "unibee"
SCHEME = "bearer"


@frozen
class Credentials:
    """Who calls.

    Attributes:
        api_key: merchant key, ``ub_...`` or ``ub_test_...``.
    """

    api_key: str = field(repr=False)

    def secrets(self) -> tuple[str, ...]:
        """List what must never be shown."""
        return (self.api_key,)


def explain() -> SigningText:
    """Show the header."""
    return SigningText(SCHEME, "Authorization: Bearer ***")


def sign(request: WireRequest, credentials: Credentials, attempt: Attempt) -> WireRequest:
    """Add the key; it is the same for every attempt."""
    del attempt
    return request.with_headers({"Authorization": f"Bearer {credentials.api_key}"})
