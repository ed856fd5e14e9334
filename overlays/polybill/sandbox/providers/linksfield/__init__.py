"""Linksfield's simulator. It recomputes the signature and, without a secret to protect, shows the text that it hashed.

No page prints a refusal, so every refusal here is the sandbox's own: HTTP 200 with an ``operateCode`` that begins with
``E_``. A repeated ``payId`` makes a second subscription: nothing promises anything else.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from polybill.providers.linksfield.signing import digest, signing_text
from polybill.sandbox.exchange import SandboxResponse, json_answer
from polybill.sandbox.problems import Problem
from polybill.sandbox.state import Resource
from polybill.sandbox.twin import Call, Handler, TimerHandler, same, sentence

SIGNING_TEXT_HEADER: Final = "X-Sandbox-Signing-Text"
"""A client may send its own signing text here, Base64 of UTF-8, to learn where it differs."""

_OWN: Final = "the code is the sandbox's own, the documentation has no form of refusal"
_CONTEXT: Final = 12


def authenticate(call: Call) -> SandboxResponse | None:
    """Compare ``sign`` with the sandbox's own result."""
    # A GET carries the signed parameters in its query, everything else in its body.
    signed = call.request.query if call.request.method == "GET" else call.body
    if not isinstance(signed, Mapping) or not isinstance(signed.get("sign"), str):
        return None  # the contract check reports a missing sign, like any missing field
    given = signed["sign"]
    text = signing_text(signed)
    expected = digest(text)
    if same(given, expected):
        return None
    details: dict[str, Any] = {"signing_text": text, "expected_sign": expected}
    hint = _hint(given, expected)
    sent = call.request.header(SIGNING_TEXT_HEADER)
    if sent:
        difference, words = _compare(sent, text)
        details["first_difference"] = difference
        hint = f"{words} {hint}".strip()
    elif found := _recognise(given, signed, text):
        details["first_difference"], hint = found
    call.signing.update(details)
    message = f"sign does not fit ({_OWN}). The sandbox signs this text: {text}"
    return _refusal("E_SIGN", f"{message} {hint}".strip(), details)


def refused(call: Call, problems: Sequence[Problem]) -> SandboxResponse:
    """Name the fields that do not fit the contract."""
    del call
    return _refusal("E_PARAM", f"{sentence(problems)} ({_OWN})")


def reference(call: Call) -> str:
    """Find the caller's payment id."""
    return call.text("payId")


def not_found(call: Call) -> SandboxResponse:
    """Answer to an unknown path."""
    del call
    return _refusal("E_NOT_FOUND", f"no such path ({_OWN})", status=404)


def rate_limited(call: Call) -> SandboxResponse:
    """Answer to too many requests."""
    del call
    return _refusal("E_LIMIT", f"too many requests ({_OWN})", status=429)


def _create_stripe_subscription(call: Call) -> SandboxResponse:
    number = call.number("subscription")
    answer = {
        "customer_id": f"cus_sandbox{number:08d}",
        "pay_method": "card",
        "product_id": f"prod_sandbox{number:08d}",
        # The pages show no value; this one is the sandbox's own.
        "status": "incomplete",
        "sub_id": f"sub_sandbox{number:08d}",
    }
    call.record(answer["sub_id"], answer, reference(call))
    kept = {"payId": reference(call), "subId": answer["sub_id"], "status": answer["status"]}
    call.store(Resource(reference(call), kept), "payment")
    return json_answer(200, answer)


def _query_payment_result(call: Call) -> SandboxResponse:
    found = call.stored(reference(call))
    if found is None:
        return _refusal("E_NOT_FOUND", f"no payment has this payId ({_OWN})")
    # The envelope is that of newer pages; no page shows what it holds here, so the members are the sandbox's own.
    return json_answer(200, {"operateCode": "S", "message": "success", "data": found.data})


HANDLERS: Final[Mapping[str, Handler]] = MappingProxyType(
    {"createStripeSubscription": _create_stripe_subscription, "queryPaymentResult": _query_payment_result}
)
TIMERS: Final[Mapping[str, TimerHandler]] = MappingProxyType({})
"""None: no page shows a renewal."""


def _refusal(code: str, message: str, details: Mapping[str, Any] | None = None, status: int = 200) -> SandboxResponse:
    body: dict[str, Any] = {"operateCode": code, "message": f"sandbox: {message}"}
    if details:
        body["sandbox"] = dict(details)
    return json_answer(status, body)


def _mistakes(body: Mapping[str, Any]) -> Mapping[str, str]:
    """Make the signing texts of usual mistakes; a matching digest identifies the mistake."""
    signed = {name: value for name, value in body.items() if name != "sign" and value not in (None, "")}
    ordered = dict(sorted(signed.items()))
    everything = dict(sorted((name, value) for name, value in body.items() if name != "sign"))
    compact = (",", ":")
    plain = json.dumps(ordered, ensure_ascii=False, separators=compact)
    return {
        "the names are not in ascending order": json.dumps(signed, ensure_ascii=False, separators=compact),
        "there are blanks after the separators": json.dumps(ordered, ensure_ascii=False),
        "letters outside of ASCII are escaped": json.dumps(ordered, separators=compact),
        "slashes are escaped": plain.replace("/", "\\/"),
        "empty values take part": json.dumps(everything, ensure_ascii=False, separators=compact),
        "it is a query instead of JSON": "&".join(f"{name}={value}" for name, value in ordered.items()),
    }


def _recognise(given: str, body: Mapping[str, Any], text: str) -> tuple[dict[str, Any], str] | None:
    for mistake, theirs in _mistakes(body).items():
        if theirs != text and same(given.lower(), digest(theirs)):
            window = _window(theirs, text)
            words = f"Your text differs first at character {window['position']}: {mistake}."
            return {**window, "mistake": mistake}, words
    return None


def _hint(given: str, expected: str) -> str:
    if given.lower() == expected:
        return "The digits have to be lower case."
    return f"Send your own text as Base64 in {SIGNING_TEXT_HEADER} to see where it differs."


def _compare(sent: str, text: str) -> tuple[dict[str, Any] | None, str]:
    try:
        theirs = base64.b64decode(sent, validate=True).decode()
    except (binascii.Error, ValueError):
        return None, f"{SIGNING_TEXT_HEADER} must be the Base64 of UTF-8 text."
    if theirs == text:
        return None, "Both texts are equal: the digest is not the MD5 of its UTF-8 bytes."
    window = _window(theirs, text)
    words = (
        f"First difference at character {window['position']}: "
        f"yours has {window['yours']!r}, the sandbox {window['sandbox']!r}."
    )
    return window, words


def _window(theirs: str, text: str) -> dict[str, Any]:
    """Show where two texts part, with a little around it."""
    pairs = zip(theirs, text, strict=False)
    position = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(theirs), len(text)))
    start, end = max(0, position - _CONTEXT), position + _CONTEXT
    return {"position": position, "yours": theirs[start:end], "sandbox": text[start:end]}
