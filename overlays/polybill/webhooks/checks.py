"""Signatures and time: each check either passes or raises. Comparisons take the same time wherever they differ."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Sequence
from typing import Any, Final, Literal, get_args

from attrs import Attribute

from polybill.errors import ConfigurationError, WebhookRejected
from polybill.webhooks.delivery import WebhookRequest

Algorithm = Literal["sha1", "sha256"]
Encoding = Literal["hex", "base64"]

TOLERANCE: Final = 300.0
"""Seconds that a signed time may be off, before and after; a convention, no provider names a number."""
_SECONDS_BELOW: Final = 10**12  # as milliseconds this is September 2001; as seconds it is far beyond any use
_DIGITS: Final = 16
_SEQUENCE: Final = 0x30
_SHORTEST_DER: Final = 60  # bytes; the public key of the smallest curve in use


def is_one_of(provider: str, kind: Any) -> Callable[[object, Attribute[Any], object], None]:
    """Make the check of a member that has a few values: another one would prove nothing, or everything."""
    values = get_args(kind)

    def check(_instance: object, attribute: Attribute[Any], value: object) -> None:
        if value not in values:
            raise ConfigurationError(f"{provider}: {attribute.name} must be one of {', '.join(values)}")

    return check


def is_text(provider: str, *, empty: bool = False) -> Callable[[object, Attribute[Any], object], None]:
    """Make the check of a member that is a text."""

    def check(_instance: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, str) or not (value or empty):
            raise ConfigurationError(f"{provider}: {attribute.name} must be a text{'' if empty else ', not empty'}")

    return check


def shared_secrets(provider: str, secrets: Sequence[str]) -> None:
    """Refuse keys of another kind as shared secrets: anyone who has a public key could sign with it.

    Raises:
        ConfigurationError: a secret is a PEM text, or the Base64 of a key's DER; it is not shown.
    """
    if any(is_pem(secret) or _is_der(secret) for secret in secrets):
        raise ConfigurationError(
            f"{provider}: webhook_secrets has a public or private key where a shared secret is needed: a public key "
            "proves nothing as one"
        )


def is_pem(text: str) -> bool:
    """Check whether a text is a key or certificate in PEM."""
    return "-----BEGIN" in text


def _is_der(text: str) -> bool:
    """Check whether a text is the Base64 of one whole DER sequence, as keys are."""
    joined = "".join(text.split())
    try:
        data = base64.b64decode(joined + "=" * (-len(joined) % 4), validate=True)
    except ValueError:
        return False
    if len(data) < _SHORTEST_DER or data[0] != _SEQUENCE:
        return False
    head, length = 2, data[1]
    if length & 0x80:
        head += length & 0x7F
        length = int.from_bytes(data[2:head])
    return head + length == len(data)


def mac(key: bytes, text: bytes, algorithm: Algorithm = "sha256", encoding: Encoding = "hex") -> str:
    """Compute an HMAC as it travels."""
    raw = hmac.new(key, text, algorithm).digest()
    return raw.hex() if encoding == "hex" else base64.b64encode(raw).decode()


def joined_hash(*texts: str) -> str:
    """Compute the lower-case hex SHA-256 of texts joined without separator."""
    return hashlib.sha256("".join(texts).encode("utf-8", "surrogatepass")).hexdigest()


def same(given: str, expected: str) -> bool:
    """Compare in constant time, whatever characters were given."""
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())


def any_of(given: str, expected: Sequence[str]) -> bool:
    """Compare with each of several, always with all of them, so that timing does not reveal which one fits."""
    fits = [same(given, item) for item in expected]
    return any(fits)


def signed(delivery: WebhookRequest, given: str, expected: Sequence[str]) -> None:
    """Compare a signature with those of all live secrets.

    Raises:
        WebhookRejected: none fits.
    """
    if not any_of(given, expected):
        raise WebhookRejected(
            delivery.provider, "bad_signature", "the signature does not fit; is it the raw body, and the right secret?"
        )


def stamp_ms(delivery: WebhookRequest, name: str, *, seconds_too: bool = False) -> int:
    """Read a header with a time in milliseconds since 1970.

    Args:
        delivery: what arrived.
        name: header.
        seconds_too: small numbers are seconds.

    Raises:
        WebhookRejected: it is missing or no such number.
    """
    text = delivery.needed(name)
    if not text.isascii() or not text.isdigit() or len(text) > _DIGITS:
        raise WebhookRejected(delivery.provider, "malformed", f"the header {name} must be a number of milliseconds")
    value = int(text)
    return value * 1000 if seconds_too and value < _SECONDS_BELOW else value


def in_window(provider: str, sent_ms: int, now_ms: int, tolerance: float) -> None:
    """Check a signed time; exactly on the edge is in.

    Raises:
        WebhookRejected: it is too old, or too far ahead.
    """
    if abs(now_ms - sent_ms) > tolerance * 1000:
        raise WebhookRejected(provider, "expired", f"its signed time is more than {tolerance:g} seconds off")
