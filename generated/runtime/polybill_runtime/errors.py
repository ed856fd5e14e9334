# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
"""Errors that a call of a generated client raises, in addition to the httpx errors of the transport."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .problems import Problem


class ApiError(Exception):
    """The base of the errors of generated code.

    Attributes:
        operation: the operationId.
    """

    operation: str


class RequestInvalid(ApiError, ValueError):
    """The request breaks the contract; nothing was sent.

    Attributes:
        problems: each with the JSON pointer of the field and what is wrong with it.
    """

    def __init__(self, operation: str, problems: Sequence[Problem]) -> None:
        self.operation = operation
        self.problems = tuple(problems)
        super().__init__(f"{operation}: " + "; ".join(map(str, self.problems)))


class ResponseUnreadable(ApiError):
    """The answer is not one that the contract describes. A call that changes something may have been executed.

    Attributes:
        status_code: the HTTP status as a number; it may be one that no standard knows.
        headers: the answer's headers.
        content: the answer's bytes.
        reason: why it could not be read.
    """

    def __init__(
        self, operation: str, status_code: int, headers: Mapping[str, str], content: bytes, reason: str
    ) -> None:
        self.operation = operation
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.reason = reason
        super().__init__(f"{operation}: HTTP {status_code}, {len(content)} bytes: {reason}")


class ResponseUnsuccessful(ApiError):
    """The answer lacks the contract's sign of success: the provider refused, or failed.

    A failure of the server (HTTP 5xx) leaves open whether a call that changes something was executed.

    Attributes:
        status_code: the HTTP status as a number.
        headers: the answer's headers.
        content: the answer's bytes; `parse_response` of the operation's module reads them.
    """

    def __init__(self, operation: str, status_code: int, headers: Mapping[str, str], content: bytes) -> None:
        self.operation = operation
        self.status_code = status_code
        self.headers = headers
        self.content = content
        super().__init__(f"{operation}: HTTP {status_code}, {len(content)} bytes: not a success by the contract")


__all__ = ["ApiError", "Problem", "RequestInvalid", "ResponseUnreadable", "ResponseUnsuccessful"]
