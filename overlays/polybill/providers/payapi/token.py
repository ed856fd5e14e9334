"""PayAPI's token: a JWT, HS256 by the API private key, fresh for each attempt. Nothing but the standard library.

Known from the SDKs (specs/payapi/openapi.yaml, above x-signing).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any, Final

from polybill.protocol.signing import Attempt

LIFETIME: Final = 180
"""Seconds from iat to exp: what the gateway takes at most."""

SHORTEST_KEY: Final = 32
"""Bytes that a key has at least."""

_HEAD: Final = {"typ": "JWT", "alg": "HS256"}


def encode(raw: bytes) -> str:
    """Write Base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    """Read Base64url without padding.

    Raises:
        ValueError: it is none, or another spelling of the same bytes.
    """
    raw = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), b"-_", validate=True)
    if encode(raw) != text:
        raise ValueError("another spelling")
    return raw


def claims(merchant_no: str, attempt: Attempt, *, livemode: bool) -> dict[str, Any]:
    """Make the claims of one attempt.

    Args:
        merchant_no: merchant number.
        attempt: gives the times and the id that is never used twice.
        livemode: live or test data.
    """
    issued = attempt.epoch_ms // 1000
    return {
        "iss": "merchant",
        "aud": ["gateway"],
        "merchantId": merchant_no,
        "livemode": livemode,
        "jti": attempt.nonce,
        "iat": issued,
        "exp": issued + LIFETIME,
    }


def signing_text(made: Mapping[str, Any]) -> str:
    """Write what is signed: header and claims, each Base64url, with a point between them."""
    return ".".join(encode(_compact(part)) for part in (_HEAD, made))


def _compact(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def signature(text: str, key: str) -> str:
    """Sign a text; the key counts as its UTF-8 bytes, whatever it looks like."""
    return encode(hmac.digest(key.encode(), text.encode(), hashlib.sha256))


def make(made: Mapping[str, Any], key: str) -> str:
    """Sign claims."""
    text = signing_text(made)
    return f"{text}.{signature(text, key)}"
