# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""From an HTTP answer to a typed one, and what all clients of this package share."""

from __future__ import annotations

import ssl
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Protocol

import httpx

from ._codecs import Codec, Misfit, Problem
from ._json import read_json, write_json
from ._model import Model
from .errors import RequestInvalid, ResponseUnreadable
from .types import File

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""Seconds. Never None: a payment call that waits for ever is a lost answer."""

ResponseTable = Sequence[tuple[int, int, Codec | None]]
"""First status, last status, codec of the JSON body (None: the body is text)."""


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


@cache
def shared_ssl_context() -> ssl.SSLContext:
    """Make one TLS context for all clients of the process: each costs tens of milliseconds."""
    return httpx.create_ssl_context()


def body_bytes(operation: str, body: Model, invalid: type[RequestInvalid]) -> bytes:
    """Check a body against the contract and write it.

    Raises:
        RequestInvalid: the body breaks the contract; nothing was sent.
    """
    problems: list[Problem] = list(body.problems())
    if problems:
        raise invalid(operation, problems)
    return write_json(body.to_dict())


def body_parts(operation: str, body: Model, invalid: type[RequestInvalid]) -> list[tuple[str, Any]]:
    """Check a multipart body against the contract and make its parts, in the form that httpx takes.

    Raises:
        RequestInvalid: the body breaks the contract; nothing was sent.
    """
    problems: list[Problem] = list(body.problems())
    if problems:
        raise invalid(operation, problems)
    return [
        (name, value.to_tuple() if isinstance(value, File) else (None, str(value)))
        for name, value in body.to_dict().items()
    ]


def parse(
    operation: str,
    table: ResponseTable,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    unreadable: type[ResponseUnreadable],
) -> Any:
    """Read an answer whose status the contract documents.

    Raises:
        ResponseUnreadable: the status is not documented, or the body is not what it should be. Status, headers and
            bytes are kept in the error. The call may have been carried out.
    """
    row = next((row for row in table if row[0] <= status <= row[1]), None)
    if row is None:
        raise unreadable(operation, status, headers, content, "the contract has no such status")
    codec = row[2]
    if codec is None:
        return content.decode("utf-8", errors="replace")
    try:
        return codec.decode(read_json(content))
    except Misfit as error:
        reason = "the body is JSON, but not of the documented kind"
        raise unreadable(operation, status, headers, content, reason) from error
    except ValueError as error:
        reason = "the body is not JSON" if content else "the body is empty"
        raise unreadable(operation, status, headers, content, reason) from error
