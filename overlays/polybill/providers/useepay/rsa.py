"""UseePay's signature of deliveries: RSA with PKCS#1 v1.5 and SHA-256. Needs ``cryptography``; import it late.

Known from https://docs-v2.useepay.com/7598891m0 (RSA, UseePay's public key) and from the PHP SDK (the rest).
"""

from __future__ import annotations

import base64
import binascii
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
    load_pem_public_key,
)

from polybill.errors import ConfigurationError

_SHORTEST: Final = 1024
_KEEP: Final = 16  # keys in use at a time; a receiver has one or two


def public_key(text: str) -> RSAPublicKey:
    """Read UseePay's public key, or the public half of a private key of a test.

    Args:
        text: PEM, also with its line ends written out as in a variable, or the Base64 of the DER.

    Raises:
        ConfigurationError: not an RSA key of 1024 bits or more; the key is not shown.
    """
    found = _loaded(text)
    return found.public_key() if isinstance(found, RSAPrivateKey) else found


def sign(text: str, content: bytes) -> str:
    """Sign as UseePay does: for tests.

    Args:
        text: a private key, written as for `public_key`.
        content: the raw body.

    Raises:
        ConfigurationError: not an RSA private key.
    """
    found = _loaded(text)
    if not isinstance(found, RSAPrivateKey):
        raise ConfigurationError(
            "useepay: signing a test event needs an RSA private key; webhook_secrets has a public one"
        )
    return base64.b64encode(found.sign(content, PKCS1v15(), SHA256())).decode()


def verified(text: str, signature: str, content: bytes) -> bool:
    """Check a signature with a key.

    Args:
        text: the key, written as for `public_key`.
        signature: Base64, as it arrived.
        content: the raw body.

    Raises:
        ConfigurationError: the key can't be read.
    """
    key = public_key(text)
    try:
        key.verify(base64.b64decode(signature, validate=True), content, PKCS1v15(), SHA256())
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


@lru_cache(maxsize=_KEEP)
def _loaded(text: str) -> RSAPublicKey | RSAPrivateKey:
    found = _parsed(text.replace("\\n", "\n").strip())
    if not isinstance(found, RSAPublicKey | RSAPrivateKey) or found.key_size < _SHORTEST:
        raise ConfigurationError(
            "useepay: webhook_secrets must be UseePay's RSA public key (Merchant Center, Secret Key Management), as "
            "PEM or as the Base64 of its DER; the endpoint's secret signs nothing"
        )
    return found


def _parsed(text: str) -> object:
    # The library's own errors are of many kinds, and their text may show parts of the key.
    try:
        if "-----" in text:
            data = text.encode()
            return load_pem_private_key(data, None) if "PRIVATE KEY" in text else load_pem_public_key(data)
        data = base64.b64decode("".join(text.split()), validate=True)
    except Exception:  # noqa: BLE001 - see above
        return None
    for load in (load_der_public_key, lambda der: load_der_private_key(der, None)):
        try:
            return load(data)
        except Exception:  # noqa: BLE001, S112 - see above
            continue
    return None
