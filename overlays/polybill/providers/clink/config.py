"""Clink: how its clients are configured: credentials, signing, environment."""

from __future__ import annotations

from functools import partial

from polybill.client.config import ClientConfig, Options, make_config
from polybill.client.environment import check_key
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, header_value
from polybill.providers.clink.signing import PROVIDER, SCHEME, Credentials, sign

VARIABLES = ("api_key",)


def make(api_key: str, options: Options) -> ClientConfig:
    """Check the credentials and the options.

    Raises:
        ConfigurationError: one can't work; the message names it.
    """
    credentials = Credentials(header_value(PROVIDER, "api_key", api_key))
    check_key(PROVIDER, "api_key", api_key, options)
    return make_config(PROVIDER, SCHEME, partial(_sign, credentials), credentials.secrets(), options)


def _sign(credentials: Credentials, request: WireRequest, attempt: Attempt) -> WireRequest:
    return sign(request, credentials, attempt)
