"""PayAPI's simulator: authentication."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any, Final

from polybill.providers.payapi import jwt
from polybill.sandbox.contract import UNREADABLE
from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.payapi import answers
from polybill.sandbox.providers.payapi.envelope import by_token
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, same

_SKEW: Final = 30  # seconds that clocks may differ; the gateway's value is not documented


def authenticate(call: Call) -> SandboxResponse | None:
    """Compare the key, or check the token and whether the body could be opened."""
    if by_token(call.request):
        wrong = _token(call)
        if wrong is None and call.body is UNREADABLE:
            wrong = "the body must be {livemode, data}: livemode as in the token, data encrypted for the platform's key"
        return answers.refusal(call, answers.UNAUTHORIZED, wrong, status=401) if wrong else None
    key = base64.b64encode(call.credentials["private_key"].encode()).decode()
    if same(call.request.header("Authorization"), f"Payment {key}"):
        return None
    text = "Authorization must be: Payment <Base64 of the private key>, or Bearer and a token"
    return answers.refusal(call, answers.UNAUTHORIZED, text, status=401)


def _token(call: Call) -> str | None:
    """Describe what is wrong with the token; None = it is valid."""
    parts = call.request.header("Authorization").removeprefix("Bearer ").split(".")
    if len(parts) != 3:
        return "the token must have three parts"
    head, claims = _read(parts[0]), _read(parts[1])
    if head is None or claims is None or head != {"typ": "JWT", "alg": "HS256"}:
        return "the token must be a JWT signed by HS256"
    if not same(parts[2], jwt.signature(f"{parts[0]}.{parts[1]}", call.credentials["private_key"])):
        return "the token's signature does not fit: HMAC-SHA256 by the private key as UTF-8 bytes"
    return _times(claims, call.machine_now) or _claims(call, claims)


def _read(part: str) -> dict[str, Any] | None:
    try:
        value = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (ValueError, binascii.Error, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _times(claims: Mapping[str, Any], now: float) -> str | None:
    issued, expires = claims.get("iat"), claims.get("exp")
    if type(issued) is not int or type(expires) is not int:
        return "iat and exp must be Unix seconds"
    if not 0 < expires - issued <= jwt.LIFETIME:
        return f"exp must be at most {jwt.LIFETIME} seconds after iat"
    if not issued - _SKEW <= now <= expires + _SKEW:
        return "the token's time is over, or has not come"
    return None


def _claims(call: Call, claims: Mapping[str, Any]) -> str | None:
    wanted = {
        "iss": "merchant",
        "merchantId": call.credentials["merchant_no"],
        "livemode": answers.livemode(call),
    }
    wrong = [name for name, value in wanted.items() if claims.get(name) != value]
    if claims.get("aud") not in (["gateway"], "gateway"):  # all SDKs send the list, one describes the plain word
        wrong.append("aud")
    if wrong:
        return f"{', '.join(wrong)} of the token is another than expected"
    jti = claims.get("jti")
    if not isinstance(jti, str) or not jti:
        return "jti is missing"
    if call.stored(f"jti {jti}") is not None:
        return "jti was used before"
    call.store(Resource(f"jti {jti}", {}), "jti")
    return None
