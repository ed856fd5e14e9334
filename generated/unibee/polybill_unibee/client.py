# Generated: edit specs/unibee.
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
        bearer_auth: API key, ub_... in production, ub_test_... elsewhere
    """

    bearer_auth: str = field(kw_only=True, repr=False)

    def _credentials(self) -> dict[str, str]:
        return {
            "Authorization": f"Bearer {self.bearer_auth}",
        }
