"""PayAPI's encrypted bodies: RSA-OAEP-256 and A256GCM. Needs the package ``cryptography``; import it late.

Known from the SDKs (specs/payapi/openapi.yaml, above x-signing). The form is that of JWE, with a ``typ`` of its own.
"""

from __future__ import annotations

import base64
import json
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)

from polybill.errors import ConfigurationError
from polybill.providers.payapi.token import decode, encode

__all__ = ("PrivateKey", "PublicKey", "Unopenable", "private_key", "public_key", "seal", "unseal")

PrivateKey = RSAPrivateKey
PublicKey = RSAPublicKey

_HEAD: Final = '{"typ":"PAYMENT-PAYLOAD","alg":"RSA-OAEP-256","enc":"A256GCM"}'
_OAEP: Final = OAEP(MGF1(hashes.SHA256()), hashes.SHA256(), None)
_KEY, _IV, _TAG = 32, 12, 16
_SHORTEST = 2048


class Unopenable(ValueError):
    """A text was not sealed for this key, or changed on its way. Says why, never what."""


def public_key(name: str, text: str) -> PublicKey:
    """Read the platform's public key: PEM, or the Base64 of its DER (X.509 SubjectPublicKeyInfo).

    Args:
        name: argument that holds it, for the message.
        text: the key.

    Raises:
        ConfigurationError: it is no RSA public key of 2048 bits or more.
    """
    try:
        found = load_pem_public_key(text.encode()) if "-----" in text else load_der_public_key(_der(text))
    except Exception:  # noqa: BLE001 - the library's own, of many kinds; their text may show parts of the key
        found = None
    if not isinstance(found, RSAPublicKey) or found.key_size < _SHORTEST:
        raise ConfigurationError(f"payapi: {name} must be an RSA public key of 2048 bits or more, as PEM text")
    return found


def private_key(name: str, text: str) -> PrivateKey:
    """Read the merchant's private key: PEM without a password, or the Base64 of its DER (PKCS#8).

    Args:
        name: argument that holds it, for the message.
        text: the key; it is never shown.

    Raises:
        ConfigurationError: it is no RSA private key of 2048 bits or more.
    """
    try:
        found = load_pem_private_key(text.encode(), None) if "-----" in text else load_der_private_key(_der(text), None)
    except Exception:  # noqa: BLE001 - the library's own, of many kinds; their text may show parts of the key
        found = None
    if not isinstance(found, RSAPrivateKey) or found.key_size < _SHORTEST:
        raise ConfigurationError(
            f"payapi: {name} must be an RSA private key of 2048 bits or more, as PEM text without a password"
        )
    return found


def _der(text: str) -> bytes:
    return base64.b64decode("".join(text.split()), validate=True)


def seal(content: bytes, key: PublicKey) -> str:
    """Encrypt for the holder of a key; another text each time, because AES key and IV are random."""
    head, inner, vector = encode(_HEAD.encode()), AESGCM.generate_key(_KEY * 8), os.urandom(_IV)
    sealed = AESGCM(inner).encrypt(vector, content, head.encode())
    parts = (key.encrypt(inner, _OAEP), vector, sealed[:-_TAG], sealed[-_TAG:])
    return ".".join((head, *map(encode, parts)))


def unseal(text: str, key: PrivateKey) -> bytes:
    """Decrypt.

    Raises:
        Unopenable: see there.
    """
    head, *rest = text.split(".")
    if len(rest) != 4:
        raise Unopenable("has not the five parts of an encrypted text")
    _check_head(head)
    wrapped, vector, sealed, tag = map(_decode, rest)
    if len(vector) != _IV or len(tag) != _TAG:
        raise Unopenable("has an IV or a tag of another length")
    try:
        inner = key.decrypt(wrapped, _OAEP)
        if len(inner) != _KEY:
            raise Unopenable("has a key of another length")
        return AESGCM(inner).decrypt(vector, sealed + tag, head.encode())
    except (ValueError, InvalidTag):
        raise Unopenable("was not encrypted for this key, or changed on its way") from None


def _check_head(head: str) -> None:
    try:
        found = json.loads(_decode(head))
    except (ValueError, RecursionError):
        found = None
    if found != json.loads(_HEAD):
        raise Unopenable("has another header than the one that is known")


def _decode(text: str) -> bytes:
    try:
        return decode(text)
    except ValueError:
        raise Unopenable("has a part that is no Base64url") from None
