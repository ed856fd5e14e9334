"""PayAPI: the client's arguments, checked and turned into credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from polybill.client.config import Options
from polybill.errors import ConfigurationError
from polybill.protocol.signing import header_value
from polybill.providers.payapi import jwt
from polybill.providers.payapi.signing import PROVIDER, SCHEME, SEALED, Credentials, Scheme, Sealed

if TYPE_CHECKING:
    from polybill.providers.payapi.jwe import PrivateKey, PublicKey

Mode: TypeAlias = Literal["live", "test"]
"""Which data calls work with: the gateway has one host for both."""

HINT: Final = "Such calls need merchant_no, mode, platform_key and response_key"

_EXTRA: Final = "payapi: encrypted bodies need another package; run: pip install 'polybill[payapi]'"


def read_credentials(
    private_key: str,
    *,
    merchant_no: str | None,
    mode: str | None,
    platform_key: str | None,
    response_key: str | None,
    signing: str | None,
) -> Credentials:
    """Check the arguments of the clients; see `polybill.PayAPI`.

    Raises:
        ConfigurationError: one is missing or can't work; no value is shown.
    """
    header_value(PROVIDER, "private_key", private_key)
    if signing not in (None, SCHEME, SEALED):
        raise ConfigurationError(f"{PROVIDER}: signing must be {SCHEME} or {SEALED}, or left out")
    if mode not in (None, "live", "test"):
        raise ConfigurationError(f"{PROVIDER}: mode must be live or test")
    livemode = None if mode is None else mode == "live"
    wanted: dict[str, object] = {
        "merchant_no": merchant_no,
        "mode": mode,
        "platform_key": platform_key,
        "response_key": response_key,
    }
    for name, value in wanted.items():
        if value is not None and not (isinstance(value, str) and value):
            raise ConfigurationError(f"{PROVIDER}: {name} must be a non-empty string")
    missing = [name for name, value in wanted.items() if value is None]
    sealed = None
    # merchant_no and platform_key are for the token form only; mode and response_key are of use in the plain form too.
    if signing == SEALED or (signing is None and not (merchant_no is None and platform_key is None)):
        if missing:
            raise ConfigurationError(f"{PROVIDER}: {' and '.join(missing)} must be given for calls by {SEALED}")
        if len(private_key.encode()) < jwt.SHORTEST_KEY:
            text = f"{PROVIDER}: private_key must have {jwt.SHORTEST_KEY} bytes or more for calls by {SEALED}"
            raise ConfigurationError(text)
        number = header_value(PROVIDER, "merchant_no", merchant_no)
        sealed = Sealed(number, livemode is True, _public(cast("str", platform_key)))
    return Credentials(
        private_key=private_key,
        sealed=sealed,
        always=cast("Scheme", signing) if signing is not None else "",
        response_key=None if response_key is None else _private(response_key),
        livemode=livemode,
        hidden=() if response_key is None else (response_key, *_lines(response_key)),
    )


def with_form(options: Options, response_key: str | None, merchant_no: str | None, *, livemode: bool | None) -> Options:
    """Let the key that opens answers open callbacks v2 too, unless the caller gives a ``webhook_form``."""
    if response_key is None or "webhook_form" in options:
        return options
    from polybill.providers.payapi.callbacks import Merchant  # noqa: PLC0415 - spares its import to the plain form

    return {**options, "webhook_form": Merchant(response_key, merchant_no or "", livemode)}


def _public(text: str) -> PublicKey:
    try:
        from polybill.providers.payapi import jwe  # noqa: PLC0415 - the plain form must not need the package
    except ModuleNotFoundError:
        raise ConfigurationError(_EXTRA) from None
    return jwe.public_key("platform_key", text)


def _private(text: str) -> PrivateKey:
    try:
        from polybill.providers.payapi import jwe  # noqa: PLC0415 - see above
    except ModuleNotFoundError:
        raise ConfigurationError(_EXTRA) from None
    return jwe.private_key("response_key", text)


def _lines(key: str) -> list[str]:
    """Split a key's text, so that a part of it is recognised too."""
    return [line for line in key.split() if len(line) >= 16 and "-----" not in line]
