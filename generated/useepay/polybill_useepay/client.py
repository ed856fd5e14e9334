# Generated: edit specs/useepay.
"""The connection: where the API is, how to log in, how long to wait."""

from attrs import define, field
from polybill_runtime.client import BaseClient


@define
class Client(BaseClient):
    """A connection without credentials; `BaseClient` describes the arguments."""


@define
class AuthenticatedClient(Client):
    """A connection with the credentials that the contract's security schemes ask for.

    Attributes:
        api_key: Private key, UseePay_SK_... in production, UseePay_SK_TEST_... in the sandbox
        app_id: Approved domain or app name
        merchant_no: Merchant number, 15 digits
    """

    api_key: str = field(kw_only=True, repr=False)
    app_id: str = field(kw_only=True, repr=False)
    merchant_no: str = field(kw_only=True, repr=False)

    def _credentials(self) -> dict[str, str]:
        return {
            "x-api-key": self.api_key,
            "x-app-id": self.app_id,
            "x-merchant-no": self.merchant_no,
        }
