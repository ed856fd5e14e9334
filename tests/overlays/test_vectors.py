"""Signature vectors of every scheme, each held against a second implementation that knows nothing of ours."""

from __future__ import annotations

import json
from typing import Any

import pytest
from joserfc import jwe, jws
from joserfc.jwk import OctKey, RSAKey
from polybill.protocol.exchange import WireRequest
from polybill.providers.payapi import sealing, token

from scripts.paths import SPECS
from tests.support.providers import MODULES, table

KINDS = ("order", "empty", "null", "nested", "array", "cjk", "emoji", "slash", "control")


def load(provider: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SPECS / provider / "vectors" / name).read_text(encoding="utf-8"))
    return found


def by_name(vector: dict[str, Any]) -> str:
    return str(vector["name"])


HEADERS = list(table("VECTORS").items())


@pytest.mark.parametrize(("provider", "file"), HEADERS, ids=[provider for provider, _ in HEADERS])
def test_headers_and_untouched_bodies(provider: str, file: str) -> None:
    vectors = load(provider, file)["vectors"]
    for vector in vectors:
        own = vector["params"]
        sent = MODULES[provider].signed(WireRequest("POST", "/x", content=own["body"].encode()), own)
        lines = [f"{name}: {value}" for name, value in sent.headers.items()]
        assert "\n".join(lines) == vector["expected"], vector["name"]
        assert MODULES[provider].vector_lines(own) == lines, vector["name"]
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
