"""Linksfield: ``sign`` = lower-case hex MD5 of the sorted compact JSON of all parameters. There is no key.

Anybody can compute it, so it proves that a request was not damaged on its way, never who sent it.
Vectors: ``specs/linksfield/vectors/sign.json``; page: https://developer-en.apifox.cn/doc-1486828.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from polybill.core.exchange import WireRequest
from polybill.core.signing import Attempt, SigningText, json_object

PROVIDER = "linksfield"
SCHEME = "md5-sorted-json"
SIGN = "sign"


@frozen
class Credentials:
    """Who calls. Nothing of it is secret.

    Attributes:
        partner_code: channel code, such as ``P000818``.
    """

    partner_code: str

    def secrets(self) -> tuple[str, ...]:
        """List what must never be shown."""
        return ()


def signing_text(parameters: Mapping[str, Any]) -> str:
    """Give the text that is hashed: every non-empty parameter but ``sign``, names ascending, no blanks.

    Text stays unescaped (as UTF-8), so does the slash. None and ``""`` count as empty.
    """
    covered = {name: parameters[name] for name in sorted(parameters) if name != SIGN and _is_set(parameters[name])}
    return _compact(covered)


def digest(text: str) -> str:
    """Hash a signing text: 32 lower-case hex characters."""
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def explain(parameters: Mapping[str, Any]) -> SigningText:
    """Show the signing text of a body with its signature."""
    text = signing_text(parameters)
    return SigningText(SCHEME, text, digest(text))


def sign(request: WireRequest, credentials: Credentials, attempt: Attempt) -> WireRequest:
    """Fill in ``partnerCode`` and ``tradeTime`` where the caller left them out, and sign.

    The bytes that are hashed are the bytes that are sent: the body is the signing text with the parameters that the
    signature leaves out (empty ones and ``sign`` itself) behind it.

    Raises:
        RequestInvalid: the body is no JSON object.
    """
    body = json_object(PROVIDER, json.loads, request.content)
    body.setdefault("partnerCode", credentials.partner_code)
    body.setdefault("tradeTime", str(attempt.epoch_ms))
    text = signing_text(body)
    rest = {name: value for name, value in body.items() if not _is_set(value) and name != SIGN}
    content = f"{text[:-1]},{_compact({**rest, SIGN: digest(text)})[1:]}".encode()
    return evolve(request, content=content)


def _is_set(value: object) -> bool:
    return value is not None and value != ""


def _compact(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
