"""PayAPI: the arguments of its clients."""

from __future__ import annotations

from functools import partial

from polybill.client.config import ClientConfig, Options, make_config
from polybill.client.environment import check_key
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt
from polybill.providers.payapi.credentials import HINT, Mode, read_credentials, with_form
from polybill.providers.payapi.signing import PROVIDER, Scheme, open_answer, sign


def configure(
    options: Options,
    *,
    private_key: str,
    merchant_no: str | None = None,
    mode: Mode | None = None,
    platform_key: str | None = None,
    response_key: str | None = None,
    signing: Scheme | None = None,
) -> ClientConfig:
    """Check the credentials and the options.

    Each call is signed as its contract declares: by ``Authorization: Payment`` with plain bodies, or by a token with
    encrypted ones. The latter needs four more arguments and the package that ``polybill[payapi]`` brings.

    Args:
        options: see `polybill.client.config.Options`.
        private_key: API private key.
        merchant_no: merchant number.
        mode: ``live`` or ``test``: which data calls work with.
        platform_key: the platform's public key, which encrypts requests: PEM text (X.509).
        response_key: the merchant's private key, which decrypts answers and callbacks: PEM text (PKCS#8, no password).
        signing: ``payment-header`` or ``jwt-encrypted`` for every call, whatever its contract declares: which of the
            two a gateway takes for a call is not documented.

    Raises:
        ConfigurationError: one can't work; the message names it.
    """
    credentials = read_credentials(
        private_key,
        merchant_no=merchant_no,
        mode=mode,
        platform_key=platform_key,
        response_key=response_key,
        signing=signing,
    )
    # One host serves both modes, so the mode is the environment of a key.
    environment = {True: "production", False: "sandbox", None: None}[credentials.livemode]
    check_key(PROVIDER, "private_key", private_key, options, environment)

    def signed(request: WireRequest, attempt: Attempt) -> WireRequest:
        return sign(request, credentials, attempt)

    return make_config(
        PROVIDER,
        credentials.schemes(),
        signed,
        credentials.secrets(),
        with_form(options, response_key, merchant_no, livemode=credentials.livemode),
        opener=partial(open_answer, credentials=credentials),
        hint=HINT,
    )
