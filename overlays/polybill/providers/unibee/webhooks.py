"""UniBee: events, signed with HMAC-SHA256 over the raw body; a resend is not signed.

https://docs.unibee.dev/documentation/webhooks/webhooks and the server's source. The key is the API key. No time is
signed, so a repeat is recognised by the event's id alone. The body's `datetime` is the server's local time under a
fixed +08:00, whatever its zone is; the epoch milliseconds at the end of `msgId` are the same moment without that
doubt, so they are the event's time: that of the attempt, by the contract's `x-webhook`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from attrs import evolve
from polybill_canonical import Assurance, EventType
from polybill_runtime.model import Model
from polybill_unibee.models import EventFields

from polybill.core.reading import moments
from polybill.errors import WebhookRejected
from polybill.providers.unibee import events
from polybill.providers.unibee.mapping import PROVIDER
from polybill.webhooks import checks
from polybill.webhooks.content import Content, json_object, member
from polybill.webhooks.delivery import WebhookRequest
from polybill.webhooks.receivers import Settings, WebhookAdapter
from polybill.webhooks.signed import SignedEvent, body_of

TYPES: Final[Mapping[str, EventType]] = {
    "subscription.created": EventType.SUBSCRIPTION_CREATED,
    "subscription.import.created": EventType.SUBSCRIPTION_CREATED,
    "subscription.import.override": EventType.SUBSCRIPTION_UPDATED,
    "subscription.activated": EventType.SUBSCRIPTION_ACTIVATED,
    "subscription.updated": EventType.SUBSCRIPTION_UPDATED,
    "subscription.auto_renew.success": EventType.SUBSCRIPTION_RENEWED,
    # The renewal was not paid; the subscription shows whether the provider tries again.
    "subscription.auto_renew.failure": EventType.SUBSCRIPTION_PAST_DUE,
    "subscription.cancelled": EventType.SUBSCRIPTION_CANCELED,
    "subscription.expired": EventType.SUBSCRIPTION_EXPIRED,
    "subscription.failed": EventType.SUBSCRIPTION_FAILED,
    "subscription.end.of.this.cycle": EventType.SUBSCRIPTION_UPDATED,
    "subscription.resume.end.of.this.cycle": EventType.SUBSCRIPTION_UPDATED,
    "subscription.track": EventType.OTHER,
    "subscription.track.willcancel": EventType.OTHER,
    "subscription.track.user.outofsubscribe": EventType.OTHER,
    "subscription.latest_invoice.track": EventType.OTHER,
    "subscription.pending_update.create": EventType.OTHER,
    "subscription.pending_update.success": EventType.SUBSCRIPTION_UPDATED,
    "subscription.pending_update.cancelled": EventType.OTHER,
    "subscription.onetime_addon.created": EventType.OTHER,
    "subscription.onetime_addon.success": EventType.OTHER,
    "subscription.onetime_addon.cancelled": EventType.OTHER,
    "subscription.onetime_addon.expired": EventType.OTHER,
    "user.created": EventType.CUSTOMER_CREATED,
    "user.updated": EventType.CUSTOMER_UPDATED,
    "user.metric.update": EventType.OTHER,
    "user.subscription.update": EventType.OTHER,
    "payment.created": EventType.PAYMENT_CREATED,
    "payment.authorised.need": EventType.PAYMENT_REQUIRES_ACTION,
    "payment.success": EventType.PAYMENT_SUCCEEDED,
    "payment.cancelled": EventType.PAYMENT_CANCELED,
    "payment.failure": EventType.PAYMENT_FAILED,
    "refund.created": EventType.REFUND_CREATED,
    "refund.success": EventType.REFUND_SUCCEEDED,
    "refund.failure": EventType.REFUND_FAILED,
    "refund.cancelled": EventType.REFUND_CANCELED,
    # The money came back to the merchant after the refund had left: the refund did not happen.
    "refund.reversed": EventType.REFUND_FAILED,
    "invoice.created": EventType.INVOICE_CREATED,
    "invoice.process": EventType.INVOICE_OPEN,
    "invoice.paid": EventType.INVOICE_PAID,
    "invoice.cancelled": EventType.INVOICE_VOID,
    "invoice.failed": EventType.INVOICE_FAILED,
    "invoice.reversed": EventType.INVOICE_UPDATED,
}


_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MESSAGE: Final = re.compile(r"\d{8}[0-9A-Za-z]{5}(\d{13})", re.ASCII)
"""Form of msgId: date, five characters, epoch milliseconds (the page's example, and the server's source)."""

_TIMES: Final = ("last_update_time", "create_time")

_REPEATED: Final[Mapping[str, str]] = {"EventId": "eventId", "Msg-id": "msgId", "Datetime": "datetime"}
"""Headers of a delivery that repeat a member of its body."""


def check(delivery: WebhookRequest, settings: Settings) -> Assurance:
    """Check the signature; a delivery without one has to carry the API key at least."""
    keys = settings.keys(PROVIDER)
    given = delivery.header("X-Signature")
    if given:
        algorithm = delivery.header("X-Signature-Algorithm")
        if algorithm.lower() not in {"", "hmac"}:
            raise WebhookRejected(PROVIDER, "bad_signature", "X-Signature-Algorithm is not hmac")
        checks.signed(delivery, given, [checks.mac(key, delivery.body, encoding="base64") for key in keys])
        return Assurance.AUTHENTIC
    if not settings.allow_unsigned:
        text = "the header X-Signature is missing; resends have none: retrieve the object from the provider instead"
        raise WebhookRejected(PROVIDER, "missing_signature", text)
    checks.signed(delivery, delivery.needed("Authorization"), [f"Bearer {secret}" for secret in settings.secrets])
    return Assurance.UNSIGNED


def read(delivery: WebhookRequest, settings: Settings) -> Content:
    """Read the event. Its name is taken from the body, which is signed, not from the header, which is not."""
    del settings
    payload = json_object(delivery.body)
    return Content(member(payload, "eventType"), payload)


def sign(event: str, payload: Mapping[str, Any] | bytes, settings: Settings) -> SignedEvent:
    """Sign a delivery."""
    body = body_of(payload)
    members = payload if isinstance(payload, Mapping) else {}
    headers = {
        "Content-Type": "application/json",
        "Authorization": f"Bearer {settings.keys(PROVIDER)[0].decode()}",
        "EventType": event,
        **{header: str(members[name]) for header, name in _REPEATED.items() if name in members},
        "X-Signature-Algorithm": "hmac",
        "X-Signature": checks.mac(settings.keys(PROVIDER)[0], body, encoding="base64"),
    }
    return SignedEvent("POST", headers, body)


def message_time(value: object) -> datetime | None:
    """Read the time of a delivery out of the id of its message."""
    found = _MESSAGE.fullmatch(str(value))
    return None if found is None else _EPOCH + timedelta(milliseconds=int(found[1]))


def created(raw: Model) -> datetime | None:
    """Give when what an event is about was changed or made."""
    held = [raw, *(getattr(raw, name, None) for name in ("subscription", "payment", "refund", "invoice", "user"))]
    return next((time for time in moments(held, _TIMES) if time > _EPOCH), None)


def sample(event: str, event_id: str, now_ms: int) -> dict[str, Any]:
    """Make the smallest payload of an event, with the id of the event, and the id and the time of the message."""
    moment = _EPOCH + timedelta(milliseconds=now_ms)
    mark = hashlib.sha256(event_id.encode()).hexdigest()[:5]
    return {
        "datetime": f"{moment:%Y-%m-%dT%H:%M:%S}+08:00",
        "eventId": event_id,
        "eventType": event,
        "msgId": f"{moment:%Y%m%d}{mark}{now_ms:013d}",
    }


def resent(delivery: SignedEvent) -> SignedEvent:
    """Take the signature off: the server signs first deliveries and its own repeats only."""
    kept = {name: value for name, value in delivery.headers.items() if not name.startswith("X-Signature")}
    return evolve(delivery, headers=kept)


PROFILE: Final[WebhookAdapter[Model]] = WebhookAdapter(
    provider=PROVIDER,
    types=TYPES,
    default="subscription.created",
    envelope=EventFields,
    check=check,
    read=read,
    objects=events.objects,
    sign=sign,
    sample=sample,
    resent=resent,
    time=message_time,
    created=created,
    credential="api_key",
)
