"""How a provider wraps bodies, where it encrypts them: the simulator works with what is inside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from polybill.sandbox.exchange import SandboxRequest, SandboxResponse
from polybill.sandbox.twin import Call


class Envelope(Protocol):
    """The functions that a provider's envelope module has."""

    def opened(self, request: SandboxRequest, credentials: Mapping[str, str]) -> bytes | None:
        """Give the body inside; None where it can't be opened."""
        ...

    def closed(self, call: Call, answer: SandboxResponse) -> SandboxResponse:
        """Wrap an answer as the request was wrapped."""
        ...


class Bare:
    """No envelope: bodies are what they are."""

    def opened(self, request: SandboxRequest, credentials: Mapping[str, str]) -> bytes | None:
        """See `Envelope`."""
        del credentials
        return request.body

    def closed(self, call: Call, answer: SandboxResponse) -> SandboxResponse:
        """See `Envelope`."""
        del call
        return answer
