"""PayAPI's simulator: bodies that are encrypted. A plain request has none of this, and gets a plain answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from polybill.sandbox.exchange import SandboxRequest, SandboxResponse
from polybill.sandbox.keys import PLATFORM_PRIVATE
from polybill.sandbox.twin import Call

if TYPE_CHECKING:
    from polybill.providers.payapi.jwe import PrivateKey


def by_token(request: SandboxRequest) -> bool:
    """Check whether a request has a token instead of the plain key."""
    return request.header("Authorization").startswith("Bearer ")


@cache
def _private(text: str) -> PrivateKey:
    from polybill.providers.payapi import jwe  # noqa: PLC0415 - cryptography only where bodies are encrypted

    return jwe.private_key("response_key", text)


def opened(request: SandboxRequest, credentials: Mapping[str, str]) -> bytes | None:
    """See `polybill.sandbox.envelope.Envelope`."""
    if not by_token(request) or not request.body:
        return request.body
    from polybill.providers.payapi.jwe import Unopenable, unseal  # noqa: PLC0415 - see above

    try:
        body = json.loads(request.body.decode())
        if set(body) != {"livemode", "data"} or body["livemode"] is not (credentials["mode"] == "live"):
            return None
        return unseal(body["data"], _private(PLATFORM_PRIVATE))
    except (Unopenable, ValueError, TypeError, AttributeError, RecursionError):
        return None


def closed(call: Call, answer: SandboxResponse) -> SandboxResponse:
    """See `polybill.sandbox.envelope.Envelope`; what holds nothing stays as it is."""
    body = answer.json() if by_token(call.request) else {}
    if body.get("data") is None:
        return answer
    from polybill.providers.payapi.jwe import seal  # noqa: PLC0415 - see above

    key = _private(call.credentials["response_key"]).public_key()
    sealed = {**body, "data": seal(json.dumps(body["data"], ensure_ascii=False).encode(), key)}
    return evolve(answer, body=json.dumps(sealed, ensure_ascii=False, separators=(",", ":")).encode())
