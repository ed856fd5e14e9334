"""Signature vectors of every scheme, each held against a second implementation that knows nothing of ours."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from polybill.protocol.exchange import WireRequest
from polybill.providers.payapi import jwe, jwt

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
    text = jwt.signing_text(claims)
    assert text == vector["content"]
    assert jwt.signature(text, key) == vector["expected"]
    made = jwt.make(claims, key)
    assert made == f"{text}.{vector['expected']}"  # byte for byte what the SDKs make
    head, payload, signature = made.split(".")
    assert jwt.decode(signature) == hmac.digest(key.encode(), f"{head}.{payload}".encode(), hashlib.sha256)
    assert json.loads(jwt.decode(payload)) == claims
    assert json.loads(jwt.decode(head)) == {"typ": "JWT", "alg": "HS256"}


SEALED = load("payapi", "sealed.json")


@pytest.fixture(scope="module")
def key() -> jwe.PrivateKey:
    """The vectors' key."""
    return jwe.private_key("response_key", SEALED["private_key"])


def opened(text: str, key: jwe.PrivateKey) -> bytes:
    """Decrypt with the primitives, as a second implementation."""
    head, wrapped, vector, content, tag = text.split(".")
    inner = key.decrypt(jwt.decode(wrapped), OAEP(MGF1(SHA256()), SHA256(), None))
    return AESGCM(inner).decrypt(jwt.decode(vector), jwt.decode(content) + jwt.decode(tag), head.encode())


@pytest.mark.parametrize("vector", SEALED["vectors"], ids=by_name)
def test_sealed(vector: dict[str, Any], key: jwe.PrivateKey) -> None:
    plain = vector["content"].encode()
    assert jwe.unseal(vector["expected"], key) == plain
    sealed = jwe.seal(plain, key.public_key())
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
