# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
"""From an HTTP answer to a typed one, and what all clients share."""

from __future__ import annotations

import ssl
from collections.abc import Mapping, Sequence
from email.message import Message
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

import httpx

from .codecs import Codec, Misfit
from .errors import ResponseUnreadable
from .hooks import Unreadable
from .jsontext import read_json
from .media import NOTHING, ByMedia, Content

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""Seconds. Never None: a payment call that waits for ever is a lost answer."""

ResponseTable = Sequence[tuple[int, int, Codec]]
"""First status, last status, codec of the body."""


T_co = TypeVar("T_co", covariant=True)
S_co = TypeVar("S_co", covariant=True)


class ResponseParser(Generic[T_co, S_co]):
    """Reads the documented responses of one operation, as ``parse_response`` of its module.

    Its types are that of any response, and that of a success.
    """

    __slots__ = ("_operation", "_table")

    def __init__(self, operation: str, *table: tuple[int, int, Codec]) -> None:
        self._operation = operation
        self._table = table

    def __call__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        *,
        unreadable: Unreadable = ResponseUnreadable,
    ) -> T_co:
        """Read a response.

        Raises:
            ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
        """
        made: T_co = parse(self._operation, self._table, status_code, headers, content, unreadable)
        return made


@cache
def shared_ssl_context() -> ssl.SSLContext:
    """Make one TLS context for all clients of the process: each costs tens of milliseconds."""
    return httpx.create_ssl_context()


def parse(
    operation: str,
    table: ResponseTable,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    unreadable: Unreadable,
) -> Any:
    """Read an answer whose status the contract documents.

    Raises:
        ResponseUnreadable: the status is not documented, or the body is not what it should be. Status, headers and
            bytes are kept in the error. The call may have been carried out.
    """
    codec = next((row[2] for row in table if row[0] <= status <= row[1]), None)
    if codec is None:
        raise unreadable(operation, status, headers, content, "the contract has no such status")
    media, charset = _media_type(_content_type(headers))
    if isinstance(codec, ByMedia):
        codec = codec.choose(media)
    try:
        if codec is NOTHING:
            return None
        return codec.decode(Content(content, charset) if codec.is_raw else read_json(content))
    except Misfit as error:
        reason = "the body is not of the documented kind"
        raise unreadable(operation, status, headers, content, reason) from error
    except ValueError as error:
        reason = "the body is not JSON" if content else "the body is empty"
        raise unreadable(operation, status, headers, content, reason) from error


def _content_type(headers: Mapping[str, str]) -> str:
    return headers.get("content-type") or next(
        (value for name, value in headers.items() if name.lower() == "content-type"), ""
    )


@lru_cache(maxsize=64)
def _media_type(found: str) -> tuple[str, str]:
    """Give media type and charset of a content type; empty where it names none."""
    message = Message()
    message["Content-Type"] = found
    return (message.get_content_type() if "/" in found else ""), str(message.get_param("charset") or "")
