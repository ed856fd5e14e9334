# Generated: edit specs/payapi.
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
        payment_key: What x-signing says: `Bearer` and a fresh JWT, or the word Payment, a blank, and the Base64 of the API private key (UTF-8)
    """

    payment_key: str = field(kw_only=True, repr=False)

    def _credentials(self) -> dict[str, str]:
        return {
            "Authorization": self.payment_key,
        }
