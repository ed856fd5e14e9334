# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
"""What a client can be given instead of its own: who sends, and which errors are raised."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from .errors import RequestInvalid, ResponseUnreadable
from .problems import Problem

if TYPE_CHECKING:
    import httpx


class RawResponse(Protocol):
    """What a request got; an ``httpx.Response`` is one."""

    @property
    def status_code(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers, found whatever their case."""
        ...

    @property
    def content(self) -> bytes:
        """Decoded body."""
        ...


class Sender(Protocol):
    """Sends requests instead of httpx."""

    def send(
        self, operation: str, request: Mapping[str, Any], headers: Mapping[str, str], limits: httpx.Timeout
    ) -> RawResponse:
        """Send the request of an operation.

        Args:
            operation: operationId.
            request: ``method``, ``url`` and, where it has them, ``headers``, ``params``, ``content`` and ``files``.
            headers: the client's own headers.
            limits: the client's timeout.
        """
        ...


class AsyncSender(Protocol):
    """As `Sender`, awaited."""

    async def send(
        self, operation: str, request: Mapping[str, Any], headers: Mapping[str, str], limits: httpx.Timeout
    ) -> RawResponse:
        """See `Sender.send`."""
        ...


Invalid: TypeAlias = Callable[[str, Sequence[Problem]], Exception]
"""Makes the error of a request that breaks the contract, from operationId and problems."""

Unreadable: TypeAlias = Callable[[str, int, Mapping[str, str], bytes, str], Exception]
"""Makes the error of an answer that the contract does not describe: operationId, status, headers, bytes, reason."""


class Errors(Protocol):
    """Makes the errors of a client."""

    @property
    def invalid(self) -> Invalid:
        """For a request that breaks the contract."""
        ...

    @property
    def unreadable(self) -> Unreadable:
        """For an answer that the contract does not describe."""
        ...


class OwnErrors:
    """The errors of `polybill_runtime.errors`."""

    invalid: Invalid = RequestInvalid
    unreadable: Unreadable = ResponseUnreadable


DEFAULT_ERRORS: Final = OwnErrors()
