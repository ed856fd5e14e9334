"""Linksfield: the arguments of its clients."""

from __future__ import annotations

from polybill.client.config import ClientConfig, Options, make_config
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, header_value
from polybill.providers.linksfield.signing import PROVIDER, SCHEME, Credentials, sign


def configure(options: Options, *, partner_code: str) -> ClientConfig:
    """Check the credentials and the options.

    Args:
        options: see `polybill.client.config.Options`.
        partner_code: channel code, such as ``P000818``.

    Raises:
        ConfigurationError: one can't work; the message names it.
    """
    credentials = Credentials(header_value(PROVIDER, "partner_code", partner_code))

    def signed(request: WireRequest, attempt: Attempt) -> WireRequest:
        return sign(request, credentials, attempt)

    return make_config(PROVIDER, SCHEME, signed, credentials.secrets(), options, account=partner_code)
