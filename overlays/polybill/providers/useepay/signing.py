"""UseePay: three static headers. Nothing is computed."""

from __future__ import annotations

from attrs import field, frozen

from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, SigningText

PROVIDER = "useepay"
SCHEME = "static-headers"


@frozen
class Credentials:
    """Who calls.

    Attributes:
        merchant_no: merchant number.
        api_key: private key, ``UseePay_SK_...``.
        app_id: approved site domain or app name.
    """

    merchant_no: str
    api_key: str = field(repr=False)
    app_id: str

    def secrets(self) -> tuple[str, ...]:
        """List what must never be shown."""
        return (self.api_key,)


def explain(credentials: Credentials) -> SigningText:
    """Show the headers."""
    lines = [f"x-merchant-no: {credentials.merchant_no}", "x-api-key: ***", f"x-app-id: {credentials.app_id}"]
    return SigningText(SCHEME, "\n".join(lines))


def sign(request: WireRequest, credentials: Credentials, attempt: Attempt) -> WireRequest:
    """Add the headers; they are the same for every attempt."""
    del attempt
    return request.with_headers(
        {
            "x-merchant-no": credentials.merchant_no,
            "x-api-key": credentials.api_key,
            "x-app-id": credentials.app_id,
        }
    )
