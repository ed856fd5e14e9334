# Generated: edit specs/clink.
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
        api_key: Secret key, sk_test_... in the sandbox, sk_prod_... in production
    """

    api_key: str = field(kw_only=True, repr=False)

    def _credentials(self) -> dict[str, str]:
        return {
            "X-API-KEY": self.api_key,
        }
