"""Signature vectors of every scheme, each held against a second implementation that knows nothing of ours."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest
from joserfc import jwe, jws
from joserfc.jwk import OctKey, RSAKey
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
    checked = jws.deserialize_compact(token.make(claims, key), OctKey.import_key(key.encode()), algorithms=["HS256"])
    assert json.loads(checked.payload) == claims
    assert checked.headers() == {"typ": "JWT", "alg": "HS256"}


SEALED = load("payapi", "sealed.json")
JWE = jwe.JWERegistry(algorithms=["RSA-OAEP-256", "A256GCM"])


@pytest.fixture(scope="module")
def keys() -> tuple[sealing.PrivateKey, RSAKey]:
    """The vectors' key, for ours and for the other implementation."""
    return sealing.private_key("response_key", SEALED["private_key"]), RSAKey.import_key(SEALED["private_key"])


@pytest.mark.parametrize("vector", SEALED["vectors"], ids=by_name)
def test_sealed(vector: dict[str, Any], keys: tuple[sealing.PrivateKey, RSAKey]) -> None:
    ours, theirs = keys
    plain = vector["content"].encode()
    assert sealing.unseal(vector["expected"], ours) == plain
    sealed = sealing.seal(plain, ours.public_key())
    opened = jwe.decrypt_compact(sealed, theirs, registry=JWE)
    assert opened.plaintext == plain
    assert opened.headers() == {"typ": "PAYMENT-PAYLOAD", "alg": "RSA-OAEP-256", "enc": "A256GCM"}
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
