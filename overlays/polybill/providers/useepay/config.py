"""UseePay: the arguments of its clients."""

from __future__ import annotations

from polybill.client import header_signing
from polybill.client.config import ClientConfig, Options


def configure(options: Options, *, merchant_no: str, api_key: str, app_id: str) -> ClientConfig:
    """Check the credentials and the options.

    Args:
        options: see `polybill.client.config.Options`.
        merchant_no: merchant number.
        api_key: private key, ``UseePay_SK_...``.
        app_id: approved site domain or app name.

    Raises:
        ConfigurationError: one can't work; the message names it.
    """
    given = {"merchant_no": merchant_no, "api_key": api_key, "app_id": app_id}
    return header_signing.configure("useepay", given, options, account="merchant_no")
