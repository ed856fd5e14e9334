# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
"""What a client can be given instead of its own: who sends, and which errors are raised."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar

from .errors import RequestInvalid, ResponseUnreadable, ResponseUnsuccessful
from .problems import Problem
from .success import Success

if TYPE_CHECKING:
    import httpx


T_co = TypeVar("T_co", covariant=True)


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


class Parser(Protocol[T_co]):
    """Reads an answer: ``parse_response`` of an operation's module."""

    def __call__(
        self, status_code: int, headers: Mapping[str, str], content: bytes, *, unreadable: Unreadable = ...
    ) -> T_co:
        """Read it."""
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

    def refusal(self, operation: str, success: Success, answer: RawResponse) -> Exception | None:
        """Make the error of an answer that is not a success.

        Args:
            operation: operationId.
            success: the contract's sign of success.
            answer: what the sender gave.

        Returns:
            None where the answer is a success, or has to be read to find out what is wrong with it.
        """
        ...


class OwnErrors:
    """The errors of `polybill_runtime.errors`."""

    invalid: Invalid = RequestInvalid
    unreadable: Unreadable = ResponseUnreadable

    def refusal(self, operation: str, success: Success, answer: RawResponse) -> Exception | None:
        """See `Errors.refusal`."""
        if success.holds(answer.status_code, answer.content):
            return None
        return ResponseUnsuccessful(operation, answer.status_code, answer.headers, answer.content)


DEFAULT_ERRORS: Final = OwnErrors()
