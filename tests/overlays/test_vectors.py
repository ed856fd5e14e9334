"""Signature vectors of every scheme, each held against a second implementation that knows nothing of ours."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt
from polybill.providers.clink import signing as clink
from polybill.providers.payapi import sealing, token
from polybill.providers.payapi import signing as payapi
from polybill.providers.unibee import signing as unibee
from polybill.providers.useepay import signing as useepay

from scripts.paths import SPECS

KINDS = ("order", "empty", "null", "nested", "array", "cjk", "emoji", "slash", "control")


def load(provider: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SPECS / provider / "vectors" / name).read_text(encoding="utf-8"))
    return found


def by_name(vector: dict[str, Any]) -> str:
    return str(vector["name"])


HEADERS: dict[tuple[str, str], Callable[[WireRequest, dict[str, Any]], WireRequest]] = {
    ("clink", "sign.json"): lambda request, own: clink.sign(
        request, clink.Credentials(own["api_key"]), Attempt(own["epoch_ms"])
    ),
    ("payapi", "payment_header.json"): lambda request, own: payapi.sign(
        request, payapi.Credentials(own["private_key"]), Attempt(0)
    ),
    ("useepay", "sign.json"): lambda request, own: useepay.sign(
        request, useepay.Credentials(own["merchant_no"], own["api_key"], own["app_id"]), Attempt(0)
    ),
    ("unibee", "sign.json"): lambda request, own: unibee.sign(request, unibee.Credentials(own["api_key"]), Attempt(0)),
}


def second(provider: str, own: dict[str, Any]) -> list[str]:
    """Write the headers as the pages do."""
    if provider == "clink":
        return ["X-API-KEY: " + own["api_key"], "X-Timestamp: " + str(own["epoch_ms"])]
    if provider == "useepay":
        pairs = {"x-merchant-no": "merchant_no", "x-api-key": "api_key", "x-app-id": "app_id"}
        return [f"{header}: {own[name]}" for header, name in pairs.items()]
    if provider == "unibee":
        return ["Authorization: Bearer " + own["api_key"]]
    return ["Authorization: Payment " + base64.standard_b64encode(own["private_key"].encode("utf-8")).decode("ascii")]


@pytest.mark.parametrize(("provider", "file"), list(HEADERS), ids=[provider for provider, _ in HEADERS])
def test_headers_and_untouched_bodies(provider: str, file: str) -> None:
    vectors = load(provider, file)["vectors"]
    for vector in vectors:
        own = vector["params"]
        sent = HEADERS[provider, file](WireRequest("POST", "/x", content=own["body"].encode()), own)
        lines = [f"{name}: {value}" for name, value in sent.headers.items()]
        assert "\n".join(lines) == vector["expected"], vector["name"]
        assert second(provider, own) == lines, vector["name"]
        assert sent.content == vector["content"].encode(), vector["name"]


JWT = load("payapi", "jwt.json")["vectors"]


@pytest.mark.parametrize("vector", JWT, ids=by_name)
def test_token(vector: dict[str, Any]) -> None:
    claims, key = vector["params"]["claims"], vector["params"]["key"]
    text = token.signing_text(claims)
    assert text == vector["content"]
    assert token.signature(text, key) == vector["expected"]
    made = token.make(claims, key)
    assert made == f"{text}.{vector['expected']}"  # byte for byte what the SDKs make
    head, payload, signature = made.split(".")
    assert token.decode(signature) == hmac.digest(key.encode(), f"{head}.{payload}".encode(), hashlib.sha256)
    assert json.loads(token.decode(payload)) == claims
    assert json.loads(token.decode(head)) == {"typ": "JWT", "alg": "HS256"}


SEALED = load("payapi", "sealed.json")


@pytest.fixture(scope="module")
def key() -> sealing.PrivateKey:
    """The vectors' key."""
    return sealing.private_key("response_key", SEALED["private_key"])


def opened(text: str, key: sealing.PrivateKey) -> bytes:
    """Decrypt with the primitives, as a second implementation."""
    head, wrapped, vector, content, tag = text.split(".")
    inner = key.decrypt(token.decode(wrapped), OAEP(MGF1(SHA256()), SHA256(), None))
    return AESGCM(inner).decrypt(token.decode(vector), token.decode(content) + token.decode(tag), head.encode())


@pytest.mark.parametrize("vector", SEALED["vectors"], ids=by_name)
def test_sealed(vector: dict[str, Any], key: sealing.PrivateKey) -> None:
    plain = vector["content"].encode()
    assert sealing.unseal(vector["expected"], key) == plain
    sealed = sealing.seal(plain, key.public_key())
    assert opened(sealed, key) == plain
    # The documented text of the first part, and no two alike in the others.
    assert sealed.split(".")[0] == "eyJ0eXAiOiJQQVlNRU5ULVBBWUxPQUQiLCJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMjU2R0NNIn0"
    assert not set(sealed.split(".")[1:3]) & set(vector["expected"].split("."))


@pytest.mark.parametrize(
    ("provider", "file"),
    [*HEADERS, ("linksfield", "sign.json"), ("payapi", "jwt.json"), ("payapi", "sealed.json")],
    ids=lambda value: value.removesuffix(".json"),
)
def test_every_scheme_has_vectors_of_every_kind(provider: str, file: str) -> None:
    names = [vector["name"] for vector in load(provider, file)["vectors"]]
    assert len(set(names)) == len(names) >= 40
    numbers = ("integer", "negative", "boolean")
    for kind in (*KINDS, *numbers):
        assert any(kind in name for name in names), kind
