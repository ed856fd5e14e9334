"""One delivery as it arrived: raw bytes and headers, taken over without trusting any of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Protocol, TypeAlias, runtime_checkable
from urllib.parse import parse_qsl, urlencode

from attrs import field, frozen

from polybill.errors import WebhookRejected

MAX_BYTES: Final = 1024 * 1024
"""Default limit for the size of a body, in bytes."""
_MAX_HEADER: Final = 16 * 1024
_MAX_FIELDS: Final = 200

Text: TypeAlias = str | bytes
Headers: TypeAlias = Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[Text, Text]]
"""Headers as any framework has them: a mapping, or pairs. Case does not matter, a repeat is seen."""
Query: TypeAlias = Text | Mapping[str, str] | Iterable[tuple[str, str]] | None


def _count(value: Mapping[str, tuple[str, ...]]) -> str:
    return f"<{', '.join(value)}>"


def _size(value: bytes) -> str:
    return f"<{len(value)} bytes>"


@frozen
class WebhookRequest:
    """What arrived. repr shows names and sizes only.

    Attributes:
        headers: lower-case name to every value.
        body: the raw bytes.
        query: decoded name to value, for callbacks that come as a query; empty where there is none.
        content: what arrived, to be kept: the body, or the raw query of a callback that has no body.
    """

    provider: str
    headers: Mapping[str, tuple[str, ...]] = field(repr=_count)
    body: bytes = field(repr=_size)
    query: Mapping[str, str] = field(factory=dict, repr=False)
    content: bytes = field(default=b"", repr=_size)

    def header(self, name: str) -> str:
        """Read a header that decides about trust; empty where there is none.

        Raises:
            WebhookRejected: it is there twice, and which one the sender meant is unknown.
        """
        values = self.headers.get(name.lower(), ())
        if len(values) > 1:
            raise WebhookRejected(self.provider, "malformed", f"the header {name} is there more than once")
        if values and len(values[0]) > _MAX_HEADER:
            raise WebhookRejected(self.provider, "too_large", f"the header {name} is too long")
        return values[0].strip(" \t") if values else ""

    def needed(self, name: str) -> str:
        """Read a header that a signature requires.

        Raises:
            WebhookRejected: it is missing, empty, or there twice.
        """
        value = self.header(name)
        if not value:
            raise WebhookRejected(self.provider, "missing_signature", f"the header {name} is missing")
        return value


def take(
    provider: str, headers: Headers, body: object, query: Query = None, max_bytes: int = MAX_BYTES
) -> WebhookRequest:
    """Take over a delivery.

    Args:
        provider: provider key.
        headers: as the framework gives them.
        body: the raw bytes. Text is refused: it was decoded already, and what was signed is the bytes.
        query: the raw query text, or decoded pairs.
        max_bytes: largest body.

    Raises:
        WebhookRejected: it is too large, or not made of headers and bytes.
    """
    if not isinstance(body, bytes | bytearray | memoryview):
        kind = type(body).__name__
        raise WebhookRejected(provider, "malformed", f"the body must be the raw bytes that arrived, not {kind}")
    content = bytes(body)
    if len(content) > max_bytes:
        raise WebhookRejected(provider, "too_large", f"the body has more than {max_bytes} bytes")
    text, fields = _query(provider, query, max_bytes)
    return WebhookRequest(provider, _headers(provider, headers), content, fields, content or text)


@runtime_checkable
class _HasItems(Protocol):
    """Headers of a framework, which need not be a mapping."""

    def items(self) -> Iterable[tuple[object, object]]:
        """List them."""
        ...


def _headers(provider: str, headers: Headers) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    try:
        items = headers.items() if isinstance(headers, _HasItems) else headers
        for name, value in items:
            key = _latin(name).lower()
            found[key] = (*found.get(key, ()), _latin(value))
    except (TypeError, ValueError):
        raise WebhookRejected(provider, "malformed", "the headers must be a mapping or pairs of text") from None
    return found


def _latin(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        raise TypeError
    return value


def _query(provider: str, query: Query, max_bytes: int) -> tuple[bytes, dict[str, str]]:
    if query is None:
        return b"", {}
    try:
        if isinstance(query, str | bytes):
            if len(query) > max_bytes:
                raise WebhookRejected(provider, "too_large", f"the query has more than {max_bytes} bytes")
            text = query if isinstance(query, str) else query.decode("ascii")
            raw = text.encode()
            pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MAX_FIELDS)
        else:
            pairs = [(_text(name), _text(value)) for name, value in _pairs(query)]
            raw = urlencode(pairs).encode()
    except (TypeError, ValueError):
        raise WebhookRejected(provider, "malformed", "the query must be a list of names and texts") from None
    return raw, unique(provider, pairs)


def _pairs(query: Mapping[str, str] | Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    # A mapping of a framework may hide repeats; the raw text of the query is the better choice.
    return query.items() if isinstance(query, Mapping) else query


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def unique(provider: str, pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Make a mapping of pairs.

    Raises:
        WebhookRejected: a name is there twice: two readers could see two different events.
    """
    found: dict[str, str] = {}
    for name, value in pairs:
        if name in found:
            raise WebhookRejected(provider, "malformed", "a field is there more than once")
        found[name] = value
    return found
