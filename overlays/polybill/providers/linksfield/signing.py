"""Linksfield: ``sign`` = lower-case hex MD5 of the sorted compact JSON of all parameters, without a key.

Anybody can compute it, so it proves that a request was not damaged on its way, never who sent it.
Vectors: ``specs/linksfield/vectors/sign.json``; page: https://developer-en.apifox.cn/doc-1486828.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve, frozen

from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, SigningText, json_object

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


def _value(what: str, credentials: Credentials, attempt: Attempt) -> str | None:
    if what.startswith("const:"):
        return what.removeprefix("const:")
    return {"setting:partner_code": credentials.partner_code, "epoch-ms-text": str(attempt.epoch_ms)}.get(what)


def _filled(given: Mapping[str, Any], names: Mapping[str, str], credentials: Credentials, attempt: Attempt) -> Any:
    """Fill in what the contract wants and the caller left out."""
    made = dict(given)
    for name, what in names.items():
        value = _value(what, credentials, attempt)
        if value is not None:
            made.setdefault(name, value)
    return made


_TRADE: Final = {"partnerCode": "setting:partner_code", "tradeTime": "epoch-ms-text"}
"""Members of a body that the contract does not describe."""


def sign(request: WireRequest, credentials: Credentials, attempt: Attempt) -> WireRequest:
    """Fill in what the caller left out, and sign: a GET in its query, everything else in its body.

    In a query all values are texts, and path parameters are not covered. The bytes of a body that are hashed are the
    bytes that are sent: the body is the signing text with the parameters that the signature leaves out (empty ones and
    ``sign`` itself) behind it.

    Raises:
        RequestInvalid: the body is not a JSON object.
    """
    if request.method == "GET":
        given = {name: _text(value) for name, value in request.params.items() if name != SIGN}
        query = _filled(given, request.fill.get("query", {}), credentials, attempt)
        return evolve(request, params={**query, SIGN: digest(signing_text(query))})
    body = json_object(PROVIDER, json.loads, request.content)
    body = _filled(body, request.fill.get("body", _TRADE), credentials, attempt)
    text = signing_text(body)
    rest = {name: value for name, value in body.items() if not _is_set(value) and name != SIGN}
    content = f"{text[:-1]},{_compact({**rest, SIGN: digest(text)})[1:]}".encode()
    return evolve(request, content=content)


def _text(value: object) -> str:
    """Write a query's value as it travels."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_set(value: object) -> bool:
    return value is not None and value != ""


def _compact(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
