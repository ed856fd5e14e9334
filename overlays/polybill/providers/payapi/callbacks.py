"""PayAPI's callbacks v2: a token signed with the API private key, and a payload that only the merchant can open.

Known from the SDKs (specs/payapi/webhooks.yaml). The payload looks like JWE but is not: its type is its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from polybill.errors import ConfigurationError, WebhookRejected
from polybill.providers.payapi import jwt
from polybill.providers.payapi.signing import PROVIDER
from polybill.webhooks import checks
from polybill.webhooks.content import Unreadable, json_object
from polybill.webhooks.delivery import WebhookRequest

if TYPE_CHECKING:
    from polybill.providers.payapi.jwe import PrivateKey

_EXTRA: Final = "payapi: callbacks v2 are encrypted; run: pip install 'polybill[payapi]'"


@frozen
class Merchant:
    """Whom callbacks v2 are meant for.

    Attributes:
        response_key: private key that opens payloads, PEM (PKCS#8).
        merchant_no: merchant number; not compared where it is empty.
        livemode: live or test data; not compared where it is None.
    """

    response_key: str = field(repr=False, validator=checks.is_text(PROVIDER))
    merchant_no: str = field(default="", validator=checks.is_text(PROVIDER, empty=True))
    livemode: bool | None = None

    @cached_property
    def key(self) -> PrivateKey:
        """The key, read once: its check takes longer than everything else of a delivery.

        Raises:
            ConfigurationError: it is not an RSA key, or the extra is not installed.
        """
        found: PrivateKey = _jwe().private_key("response_key", self.response_key)
        return found


def _jwe() -> ModuleType:
    try:
        from polybill.providers.payapi import jwe  # noqa: PLC0415 - v1 must not need the package
    except ModuleNotFoundError:
        raise ConfigurationError(_EXTRA) from None
    return jwe


def claims_of(delivery: WebhookRequest) -> dict[str, Any]:
    """Read the claims, without checking the token.

    Raises:
        WebhookRejected: the token is missing or has another form.
    """
    parts = _token_parts(delivery)
    try:
        head, claims = (json_object(jwt.decode(part)) for part in parts[:2])
    except ValueError:  # `Unreadable` is one too
        raise WebhookRejected(PROVIDER, "malformed", "the token is not a valid JWT") from None
    if head.get("alg") != "HS256" or head.get("typ", "JWT") != "JWT":
        raise WebhookRejected(PROVIDER, "bad_signature", "the token is signed by another algorithm than HS256")
    return claims


def _token_parts(delivery: WebhookRequest) -> list[str]:
    kind, _, text = delivery.needed("Authorization").partition(" ")
    parts = text.split(".")
    if kind != "Bearer" or len(parts) != 3 or not text.isascii():
        raise WebhookRejected(PROVIDER, "malformed", "Authorization must be a bearer token of three parts")
    return parts


def check_token(delivery: WebhookRequest, keys: Sequence[str], now_ms: int, tolerance: float) -> dict[str, Any]:
    """Check the token's signature and times, and give its claims.

    Raises:
        WebhookRejected: it is not a token of the gateway for a merchant, or it has expired.
    """
    claims = claims_of(delivery)
    head, body, given = _token_parts(delivery)
    checks.signed(delivery, given, [jwt.signature(f"{head}.{body}", key) for key in keys])
    audience = claims.get("aud")
    if claims.get("iss") != "gateway" or audience not in ("merchant", ["merchant"]):
        raise WebhookRejected(PROVIDER, "wrong_receiver", "the token is not from the gateway to a merchant")
    issued, expires = _time(claims, "iat"), _time(claims, "exp")
    if not issued * 1000 - tolerance * 1000 <= now_ms <= expires * 1000 + tolerance * 1000:
        raise WebhookRejected(PROVIDER, "expired", "the token's time is over, or has not come")
    return claims


def _time(claims: Mapping[str, Any], name: str) -> int:
    value = claims.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 10**12:
        raise WebhookRejected(PROVIDER, "malformed", f"the token has no {name}")
    return value


def check_receiver(delivery: WebhookRequest, claims: Mapping[str, Any], merchant: Merchant) -> None:
    """Compare the token's claims with the headers and with the merchant.

    Raises:
        WebhookRejected: the delivery is meant for another receiver.
    """
    event, live = delivery.header("X-Callback-Event-Id"), claims.get("livemode")
    rules = {
        "X-Callback-Version": delivery.header("X-Callback-Version") == "v2",
        "X-Callback-Event-Id": bool(event) and event == claims.get("eventId") == claims.get("jti"),
        "X-Livemode": isinstance(live, bool) and delivery.header("X-Livemode").lower() == str(live).lower(),
        "merchantId": merchant.merchant_no in {"", str(claims.get("merchantId"))},
        "livemode": merchant.livemode in {None, live},
    }
    if wrong := [name for name, fits in rules.items() if not fits]:
        raise WebhookRejected(
            PROVIDER, "wrong_receiver", f"{', '.join(wrong)} does not match the token or this receiver"
        )


def unseal(text: str, merchant: Merchant) -> bytes:
    """Open a payload.

    Raises:
        Unreadable: it was not sealed for this merchant, or changed on the way.
        ConfigurationError: the key is not an RSA key, or the extra is not installed.
    """
    key, jwe = merchant.key, _jwe()
    try:
        content: bytes = jwe.unseal(text, key)
    except jwe.Unopenable as error:
        raise Unreadable(f"data {error}") from None
    return content


def seal(content: bytes, merchant: Merchant) -> str:
    """Seal a payload for a merchant, as the gateway does: for tests.

    Raises:
        ConfigurationError: the key is not an RSA key, or the extra is not installed.
    """
    sealed: str = _jwe().seal(content, merchant.key.public_key())
    return sealed
