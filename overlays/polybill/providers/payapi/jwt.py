"""PayAPI's token: a JWT, HS256 by the API private key, fresh for each attempt.

joserfc signs; it is imported where a token is made or checked, because the plain form does without.

Known from the SDKs (specs/payapi/openapi.yaml, above x-signing).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from polybill.protocol.signing import Attempt

if TYPE_CHECKING:
    from joserfc.jwk import OctKey

LIFETIME: Final = 180
"""Seconds from iat to exp: what the gateway takes at most."""

SHORTEST_KEY: Final = 32
"""Bytes that a key has at least."""

_ALGORITHM: Final = "HS256"
_HEAD: Final = {"typ": "JWT", "alg": _ALGORITHM}


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
    from joserfc import jws  # noqa: PLC0415 - see above

    return encode(jws.default_registry.get_alg(_ALGORITHM).sign(text.encode(), _key(key)))


def make(made: Mapping[str, Any], key: str) -> str:
    """Sign claims; see `signature`."""
    from joserfc import jws  # noqa: PLC0415 - see above

    return jws.serialize_compact(dict(_HEAD), _compact(made), _key(key), algorithms=[_ALGORITHM])


def _key(text: str) -> OctKey:
    from joserfc.jwk import OctKey  # noqa: PLC0415 - see above

    raw = text.encode()
    return OctKey(raw, raw)
