"""Linksfield: how its clients are configured: credentials, signing, environment."""

from __future__ import annotations

from functools import partial

from polybill.client.config import ClientConfig, Options, make_config
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, header_value
from polybill.providers.linksfield.signing import PROVIDER, SCHEME, Credentials, sign

VARIABLES = ("partner_code",)


def make(partner_code: str, options: Options) -> ClientConfig:
    """Check the credentials and the options.

    Raises:
        ConfigurationError: one can't work; the message names it.
    """
    credentials = Credentials(header_value(PROVIDER, "partner_code", partner_code))
    return make_config(
        PROVIDER, SCHEME, partial(_sign, credentials), credentials.secrets(), options, account=credentials.partner_code
    )


def _sign(credentials: Credentials, request: WireRequest, attempt: Attempt) -> WireRequest:
    return sign(request, credentials, attempt)
