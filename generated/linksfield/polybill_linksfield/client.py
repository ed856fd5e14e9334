# Generated: edit specs/linksfield.
"""The connection: where the API is, how to log in, how long to wait."""

from attrs import define
from polybill_runtime.client import BaseClient


@define
class Client(BaseClient):
    """A connection without credentials; `BaseClient` describes the arguments."""
