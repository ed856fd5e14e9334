"""The endpoints that were registered at the simulators through the providers' own API."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Endpoint:
    """Where events go.

    Attributes:
        secret: what they are signed with; empty = as the provider signs by itself.
        events: names of the events that are wanted.
    """

    url: str
    events: frozenset[str]
    secret: str = field(default="", repr=False)
