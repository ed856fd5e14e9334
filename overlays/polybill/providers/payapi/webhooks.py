"""PayAPI: callbacks v1, a query with a hash without secret, and v2, a signed token with a sealed payload.

https://docs.forgottenthrone.com/doc-9027822 and doc-9027823 (v1), the SDKs (v2). A switch of the platform decides for
each merchant. v1 proves nothing about its sender, since anyone who knows an order can forge it: it is refused unless
the caller allows it, and then has `INTEGRITY_ONLY`. Otherwise a forger would choose v1 where v2 is in use.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from polybill_canonical import Assurance, EventType
from polybill_payapi.models import Payin, PayinCallbackV1
from polybill_runtime.model import Model

from polybill.errors import ConfigurationError, WebhookRejected
from polybill.protocol.exchange import RawResponse
from polybill.providers.payapi import callbacks, events, jwt, reading
from polybill.providers.payapi.signing import PROVIDER
from polybill.webhooks import checks
from polybill.webhooks.content import Content, Unreadable, json_object, member
from polybill.webhooks.delivery import WebhookRequest
from polybill.webhooks.receivers import Reading, Settings, WebhookAdapter, read_object
from polybill.webhooks.signed import SignedEvent, body_of

_V1: Final[Mapping[str, tuple[str, ...]]] = {
    "payinCallbackV1": ("tradeNo", "orderNo", "currency", "amount", "status", "code", "message"),
    "payoutCallbackV1": ("tradeNo", "currency", "amount", "status", "code", "message"),
}
_V2: Final[Mapping[str, str]] = {"PAYIN_CALLBACK": "payinCallbackV2", "PAYOUT_CALLBACK": "payoutCallbackV2"}

TYPES: Final[Mapping[str, EventType]] = {
    # The payload's status decides: see `refine`.
    "payinCallbackV1": EventType.OTHER,
    "payinCallbackV2": EventType.OTHER,
    # The canonical model has no payouts.
    "payoutCallbackV1": EventType.OTHER,
    "payoutCallbackV2": EventType.OTHER,
}
READINGS: Final[Mapping[type[Any], Reading]] = {
    Payin: ("payment", events.payment),
    PayinCallbackV1: ("payment", events.payment),
}


def _is_v1(delivery: WebhookRequest) -> bool:
    return not delivery.body and bool(delivery.query)


def _v1_name(query: Mapping[str, str]) -> str:
    return "payoutCallbackV1" if query.get("tradeNo", "").startswith("payout_") else "payinCallbackV1"


def _v1_hash(query: Mapping[str, str], stamp: str) -> str:
    return checks.joined_hash(stamp, *(query.get(name, "") for name in _V1[_v1_name(query)]))


def check(delivery: WebhookRequest, settings: Settings) -> Assurance:
    """Check hash and time of v1, or the token of v2."""
    now = settings.clock.epoch_ms()
    if _is_v1(delivery):
        sent = checks.stamp_ms(delivery, "t")
        # The SDKs for PHP and Go take upper case as well.
        given = delivery.needed("signature").lower()
        checks.signed(delivery, given, [_v1_hash(delivery.query, delivery.needed("t"))])
        checks.in_window(PROVIDER, sent, now, settings.tolerance)
        return Assurance.INTEGRITY_ONLY
    delivery.needed("Authorization")
    claims = callbacks.check_token(delivery, _keys(settings), now, settings.tolerance)
    callbacks.check_receiver(delivery, claims, _merchant(settings))
    return Assurance.AUTHENTIC


def _keys(settings: Settings) -> list[str]:
    return [key.decode() for key in settings.keys(PROVIDER)]


def _merchant(settings: Settings) -> callbacks.Merchant:
    if not isinstance(settings.form, callbacks.Merchant):
        raise ConfigurationError(f"{PROVIDER}: give the Merchant with its response_key: callbacks v2 are encrypted")
    return settings.form


def read(delivery: WebhookRequest, settings: Settings) -> Content:
    """Read the fields, or open what is sealed."""
    if _is_v1(delivery):
        if not delivery.query.get("tradeNo"):
            raise Unreadable("tradeNo is missing")
        return Content(_v1_name(delivery.query), dict(delivery.query))
    claims = callbacks.claims_of(delivery)
    name = member(claims, "eventType")
    sealed = member(json_object(delivery.body), "data")
    payload = json_object(callbacks.unseal(sealed, _merchant(settings)))
    if payload.get("tradeNo") != member(claims, "tradeNo"):
        # The token does not cover the body: this is what binds the two.
        raise WebhookRejected(PROVIDER, "bad_signature", "the sealed tradeNo is another than the token's")
    return Content(_V2.get(name, name), payload)


def refine(objects: Mapping[str, Any]) -> EventType | None:
    """Name a payment's event by its status."""
    return events.kind(objects["payment"]) if "payment" in objects else None


def _objects(raw: Model, answer: RawResponse) -> Iterable[tuple[str, Any]]:
    return read_object(raw, answer, READINGS)


def sign(event: str, payload: Mapping[str, Any] | bytes, settings: Settings) -> SignedEvent:
    """Make a delivery of one of the contract's four events."""
    now = settings.clock.epoch_ms()
    fields = json_object(body_of(payload))
    if event in _V1:
        query = {name: str(value) for name, value in fields.items() if not isinstance(value, dict | list)}
        return SignedEvent("GET", {"t": str(now), "signature": _v1_hash(query, str(now))}, b"", query)
    kinds = {contract: name for name, contract in _V2.items()}
    if event not in kinds:
        raise ConfigurationError(f"{PROVIDER}: no event {event!r}; there are {', '.join([*_V1, *kinds])}")
    merchant = _merchant(settings)
    event_id, live = f"evt_{fields.get('tradeNo', '')}_{fields.get('status', '')}", bool(merchant.livemode)
    claims = {
        "iss": "gateway",
        "aud": "merchant",
        "merchantId": merchant.merchant_no or str(fields.get("merNo", "")),
        "livemode": live,
        "eventId": event_id,
        "eventType": kinds[event],
        "tradeNo": fields.get("tradeNo"),
        "jti": event_id,
        "iat": now // 1000,
        "exp": now // 1000 + jwt.LIFETIME,
    }
    headers = {
        "Content-Type": "application/json",
        "Authorization": f"Bearer {jwt.make(claims, _keys(settings)[0])}",
        "X-Livemode": str(live).lower(),
        "X-Callback-Version": "v2",
        "X-Callback-Event-Id": event_id,
    }
    return SignedEvent("POST", headers, body_of({"data": callbacks.seal(body_of(payload), merchant)}))


def sample(event: str, event_id: str, now_ms: int) -> dict[str, Any]:
    """Make the smallest payload of an event that every official verifier takes: a paid payment, a payout that was made.

    The SDK for Go refuses a callback v1 in which a signed field is blank.
    """
    payout = event.startswith("payout")
    named = {
        "tradeNo": f"{'payout_' if payout else 'pay_'}{event_id}",
        "orderNo": f"order_{event_id}",
        "currency": "USD",
        "code": "succeeded",
        "message": "Succeeded",
    }
    time = "completionDate" if payout else "tradeDate"
    if event in _V1:
        return {**named, "amount": "19.99", "status": "2", time: reading.utc_text(now_ms)}
    return {**named, "amount": 19.99, "status": 2, time: now_ms}


PROFILE: Final[WebhookAdapter[Model]] = WebhookAdapter(
    provider=PROVIDER,
    types=TYPES,
    default="payinCallbackV2",
    envelope=Payin,
    check=check,
    read=read,
    objects=_objects,
    sign=sign,
    sample=sample,
    form=callbacks.Merchant,
    refine=refine,
    time=reading.time_of,
    credential="private_key",
)
