"""PayAPI, plain form: ``Authorization: Payment <base64 of the key>``.

The key travels with every request, so the connection must be TLS. The form with JWT and encrypted bodies is another
scheme of this provider.
"""

from __future__ import annotations

import base64

from attrs import field, frozen

from polybill.core.exchange import WireRequest
from polybill.core.signing import Attempt, SigningText

PROVIDER = "payapi"
SCHEME = "payment-header"


@frozen
class Credentials:
    """Who calls.

    Attributes:
        private_key: API private key.
    """

    private_key: str = field(repr=False)

    def secrets(self) -> tuple[str, ...]:
        """List what must never be shown: the key and its Base64 form."""
        return (self.private_key, _encoded(self.private_key))


def _encoded(key: str) -> str:
    return base64.b64encode(key.encode()).decode()


def explain() -> SigningText:
    """Show the header."""
    return SigningText(SCHEME, "Authorization: Payment ***")


def sign(request: WireRequest, credentials: Credentials, attempt: Attempt) -> WireRequest:
    """Add the key; it is the same for every attempt."""
    del attempt
    return request.with_headers({"Authorization": f"Payment {_encoded(credentials.private_key)}"})
