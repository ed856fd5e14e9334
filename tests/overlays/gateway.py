"""A gateway as PayAPI's SDKs describe it, made with another implementation of JWT and JWE than ours."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from joserfc import jwe, jws
from joserfc.jwk import OctKey, RSAKey
from polybill.sandbox import DEFAULTS
from polybill.sandbox.keys import PLATFORM_PRIVATE, RESPONSE_PRIVATE

from tests.loopback import Reply, Request

KEYS = dict(DEFAULTS["payapi"])
"""Arguments of a client that can do both forms."""

_JWE = jwe.JWERegistry(algorithms=["RSA-OAEP-256", "A256GCM"])
_HEAD = {"typ": "PAYMENT-PAYLOAD", "alg": "RSA-OAEP-256", "enc": "A256GCM"}


@cache
def rsa(text: str) -> RSAKey:
    return RSAKey.import_key(text)


def claims(request: Request, key: str = "") -> dict[str, Any]:
    """Check the token and give its claims."""
    kind, _, token = request.headers["authorization"].partition(" ")
    assert kind == "Bearer"
    made = jws.deserialize_compact(token, OctKey.import_key((key or KEYS["private_key"]).encode()), ["HS256"])
    assert made.headers() == {"typ": "JWT", "alg": "HS256"}
    found: dict[str, Any] = json.loads(made.payload)
    return found


def plain(request: Request) -> bytes:
    """Open the body."""
    body = json.loads(request.body)
    assert list(body) == ["livemode", "data"]
    assert body["livemode"] is claims(request)["livemode"]
    opened = jwe.decrypt_compact(body["data"], rsa(PLATFORM_PRIVATE), registry=_JWE)
    assert opened.plaintext is not None
    return opened.plaintext


def sealed(data: bytes | Any, key: str = RESPONSE_PRIVATE) -> str:
    """Encrypt what an answer holds; bytes as they are."""
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    return jwe.encrypt_compact(_HEAD, content, rsa(key), registry=_JWE)


def envelope(data: Any, **own: Any) -> Reply:
    """Answer with an envelope."""
    return Reply(200, json.dumps({"code": 0, "msg": "", "livemode": False, "data": data, **own}).encode())
