"""What all signing has in common: who fills in what, once per attempt."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeAlias

from attrs import field, frozen

from polybill.errors import ConfigurationError, FieldProblem, RequestInvalid
from polybill.protocol.exchange import Failure, RawResponse, WireRequest


@frozen(slots=False)
class Attempt:
    """What is fresh for each attempt. What stays for the intent, its idempotency key above all, is in the request.

    Attributes:
        epoch_ms: now.
    """

    epoch_ms: int
    _given: str = field(default="", alias="nonce")

    @cached_property
    def nonce(self) -> str:
        """An id that no other attempt has, drawn when it is first asked for: most schemes don't."""
        return self._given or str(uuid.uuid4())


Signer: TypeAlias = Callable[[WireRequest, Attempt], WireRequest]
"""Pure: the same request and attempt give the same bytes, but where the scheme encrypts, which wants randomness."""

Opener: TypeAlias = Callable[[RawResponse], RawResponse | Failure]
"""Decrypts an answer before anybody judges it; one that can't be decrypted is a failure after sending: a doubt."""


@frozen
class SigningText:
    """A signature with the text that it covers, for people who compare theirs with it.

    Attributes:
        scheme: the contract's ``x-signing`` scheme.
        text: what is hashed, or the header lines where nothing is; secrets are shown as ``***``.
        signature: the result; empty where the scheme computes none.
    """

    scheme: str
    text: str
    signature: str = field(default="")


def header_value(provider: str, name: str, value: object) -> str:
    """Check a credential that travels as a header.

    Raises:
        ConfigurationError: it is empty, or holds characters that would break out of the header. The value is not shown.
    """
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"{provider}: {name} must be a non-empty string")
    if not value.isascii() or not value.isprintable() or value != value.strip():
        raise ConfigurationError(
            f"{provider}: {name} must not start or end with blanks, or hold characters that are not allowed in a header"
        )
    return value


def basic(provider: str, user: str, password: str) -> str:
    """Write the value of ``Authorization`` for HTTP Basic (RFC 7617), in UTF-8.

    Args:
        provider: provider key, for the message.
        user: user id; a colon would end it early.
        password: password.

    Raises:
        ConfigurationError: the user id holds a colon. No value is shown.
    """
    if ":" in user:
        raise ConfigurationError(f"{provider}: the user of HTTP Basic must not hold a colon")
    return f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"


def json_object(provider: str, parse: Callable[[bytes], Any], content: bytes) -> dict[str, Any]:
    """Read a body that has to be signed.

    Raises:
        RequestInvalid: it is not a JSON object.
    """
    try:
        body = parse(content)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise RequestInvalid(provider, "", [FieldProblem("body", "must be a JSON object: it is signed field by field")])
    return body
