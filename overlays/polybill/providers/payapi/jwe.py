"""PayAPI's encrypted bodies: RSA-OAEP-256 and A256GCM. The trade's library (joserfc) does it; import it late.

Known from the SDKs (specs/payapi/openapi.yaml, above x-signing). The form is that of JWE, with a ``typ`` of its own.
"""

from __future__ import annotations

import base64
import json
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)
from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from polybill.errors import ConfigurationError
from polybill.providers.payapi.jwt import decode

__all__ = ("PrivateKey", "PublicKey", "Unopenable", "private_key", "public_key", "seal", "unseal")

PrivateKey = RSAPrivateKey
PublicKey = RSAPublicKey

_HEAD: Final = '{"typ":"PAYMENT-PAYLOAD","alg":"RSA-OAEP-256","enc":"A256GCM"}'
_REGISTRY: Final = jwe.JWERegistry(algorithms=["RSA-OAEP-256", "A256GCM"])
_IV, _TAG = 12, 16  # bytes
_SHORTEST = 2048


class Unopenable(ValueError):
    """A text was not encrypted for this key, or changed on its way. Its message gives the reason, never the content."""


def public_key(name: str, text: str) -> PublicKey:
    """Read the platform's public key: PEM, or the Base64 of its DER (X.509 SubjectPublicKeyInfo).

    Args:
        name: argument that holds it, for the message.
        text: the key.

    Raises:
        ConfigurationError: it is not an RSA public key of 2048 bits or more.
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
        ConfigurationError: it is not an RSA private key of 2048 bits or more.
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
    return jwe.encrypt_compact(json.loads(_HEAD), content, RSAKey(key, key), registry=_REGISTRY)


def unseal(text: str, key: PrivateKey) -> bytes:
    """Decrypt.

    Raises:
        Unopenable: see there.
    """
    head, *rest = text.split(".")
    if len(rest) != 4:
        raise Unopenable("has not the five parts of an encrypted text")
    _check_head(head)
    _, vector, _, tag = map(_decode, rest)
    if len(vector) != _IV or len(tag) != _TAG:
        raise Unopenable("has an IV or a tag of another length")
    try:
        plain = jwe.decrypt_compact(text, RSAKey(key, key), registry=_REGISTRY).plaintext
    except (JoseError, ValueError, InvalidTag):
        plain = None
    if plain is None:
        raise Unopenable("was not encrypted for this key, or changed on its way")
    return plain


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
        raise Unopenable("has a part that is not valid Base64url") from None
