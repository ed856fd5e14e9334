"""A delivery as the provider would send it: for tests, for the sandbox, and for ``polybill webhook send``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from attrs import field, frozen


def _names(headers: Mapping[str, str]) -> str:
    return f"<{', '.join(headers)}>"


@frozen
class SignedEvent:
    """A signed delivery. repr shows no values: UniBee's headers carry the API key.

    Attributes:
        method: ``POST``, or ``GET`` for PayAPI's v1.
        headers: name to value.
        body: the raw bytes.
        query: fields of a callback that comes as a query.
    """

    method: str
    headers: Mapping[str, str] = field(repr=_names)
    body: bytes = field(default=b"", repr=False)
    query: Mapping[str, str] = field(factory=dict, repr=False)

    @property
    def raw_query(self) -> str:
        """The query as it appears in the URL."""
        return urlencode(self.query)


def body_of(payload: Mapping[str, Any] | bytes) -> bytes:
    """Give the bytes of a payload: its own, or compact UTF-8 JSON."""
    if isinstance(payload, bytes):
        return payload
    return json.dumps(payload, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_number).encode()


def _number(value: object) -> float:
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(f"{type(value).__name__} can't be written as JSON")
