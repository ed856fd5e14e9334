"""Clink: the arguments of its clients."""

from __future__ import annotations

from polybill.client import header_signing
from polybill.client.config import ClientConfig, Options


def configure(options: Options, *, api_key: str) -> ClientConfig:
    """Check the credentials and the options.

    Args:
        options: see `polybill.client.config.Options`.
        api_key: secret key, ``sk_test_...`` or ``sk_prod_...``.

    Raises:
        ConfigurationError: one can't work; the message names it.
    """
    return header_signing.configure("clink", {"api_key": api_key}, options)
