"""PayAPI: how its clients are configured: credentials, signing, environment."""

from __future__ import annotations

from functools import partial

from polybill.client.config import ClientConfig, Options, make_config
from polybill.client.environment import check_key
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.signing import Attempt
from polybill.providers.payapi import keys
from polybill.providers.payapi.signing import PROVIDER, Credentials, open_answer, sign

VARIABLES = ("private_key",)
OPTIONAL = ("merchant_no", "mode", "platform_key", "response_key", "signing")


def make(credentials: Credentials, options: Options) -> ClientConfig:
    """Check the credentials and the options.

    Raises:
        ConfigurationError: one can't work; the message names it.
    """
    # One host serves both modes, so the mode is the environment of a key.
    mode = (
        {True: "production", False: "sandbox"}.get(credentials.livemode) if credentials.livemode is not None else None
    )
    check_key(PROVIDER, "private_key", credentials.private_key, options, mode)
    return make_config(
        PROVIDER,
        credentials.schemes(),
        partial(_sign, credentials),
        credentials.secrets(),
        options,
        opener=partial(_open, credentials),
        hint=keys.HINT,
    )


def _sign(credentials: Credentials, request: WireRequest, attempt: Attempt) -> WireRequest:
    return sign(request, credentials, attempt)


def _open(credentials: Credentials, answer: RawResponse) -> RawResponse | Failure:
    return open_answer(answer, credentials)
