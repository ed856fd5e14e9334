"""Clink: events, signed with HMAC-SHA256 over time and raw body. https://docs.clinkbill.com/integration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from polybill_canonical import Assurance, EventType
from polybill_clink import models as native
from polybill_runtime.model import Model

from polybill.protocol.exchange import RawResponse
from polybill.providers.clink import reading
from polybill.providers.clink.mapping import PROVIDER
from polybill.webhooks import checks
from polybill.webhooks.content import Content, json_object, member
from polybill.webhooks.delivery import WebhookRequest
from polybill.webhooks.receivers import Reading, Settings, WebhookAdapter, read_object
from polybill.webhooks.signed import SignedEvent, body_of

TYPES: Final[Mapping[str, EventType]] = {
    "order.created": EventType.PAYMENT_CREATED,
    "order.next_action": EventType.PAYMENT_REQUIRES_ACTION,
    "order.succeeded": EventType.PAYMENT_SUCCEEDED,
    "order.failed": EventType.PAYMENT_FAILED,
    "refund.created": EventType.REFUND_CREATED,
    "refund.succeeded": EventType.REFUND_SUCCEEDED,
    "refund.failed": EventType.REFUND_FAILED,
    "subscription.created": EventType.SUBSCRIPTION_CREATED,
    "subscription.trialing": EventType.SUBSCRIPTION_UPDATED,
    "subscription.activated": EventType.SUBSCRIPTION_ACTIVATED,
    "subscription.incomplete_expired": EventType.SUBSCRIPTION_EXPIRED,
    "subscription.past_due": EventType.SUBSCRIPTION_PAST_DUE,
    "subscription.cancelled": EventType.SUBSCRIPTION_CANCELED,
    "subscription.updated.plan_changed": EventType.SUBSCRIPTION_UPDATED,
    "subscription.updated.plan_change_canceled": EventType.SUBSCRIPTION_UPDATED,
    "subscription.updated.renewed": EventType.SUBSCRIPTION_RENEWED,
    # Set, it goes on until the period ends: canceled comes later, as an event of its own.
    "subscription.updated.cancel_at_period_end_set": EventType.SUBSCRIPTION_UPDATED,
    "subscription.updated.cancel_at_period_end_revoked": EventType.SUBSCRIPTION_UPDATED,
    "invoice.open": EventType.INVOICE_OPEN,
    "invoice.paid": EventType.INVOICE_PAID,
    "invoice.void": EventType.INVOICE_VOID,
    "dispute.created": EventType.DISPUTE_CREATED,
    "dispute.updated": EventType.DISPUTE_UPDATED,
    # Each of the two is followed by dispute.closed.
    "dispute.won": EventType.DISPUTE_UPDATED,
    "dispute.lost": EventType.DISPUTE_UPDATED,
    "dispute.closed": EventType.DISPUTE_CLOSED,
    "session.complete": EventType.OTHER,
    "session.expired": EventType.OTHER,
    "customer.verify": EventType.OTHER,
    "payment_method.added": EventType.OTHER,
    "payment_method.default_change": EventType.OTHER,
    "payment_method.update": EventType.OTHER,
    "risk_rule.updated": EventType.OTHER,
    "agent_order.succeeded": EventType.OTHER,
    "agent_order.failed": EventType.OTHER,
    "agent_refund.succeeded": EventType.OTHER,
    "agent_refund.failed": EventType.OTHER,
    "agent_refund.approved": EventType.OTHER,
    "agent_refund.rejected": EventType.OTHER,
    "purchase_instruction.created": EventType.OTHER,
    "purchase_instruction.activated": EventType.OTHER,
    "purchase_instruction.updated": EventType.OTHER,
    "purchase_instruction.cancelled": EventType.OTHER,
    "vic_device.binding_succeeded": EventType.OTHER,
}

READINGS: Final[Mapping[type[Any], Reading]] = {
    native.OrderWebhookVo: ("payment", reading.order_event),
    native.RefundWebhookVo: ("refund", reading.refund_event),
    native.SubscriptionWebhookVo: ("subscription", reading.subscription_event),
    native.InvoiceWebhookVo: ("invoice", reading.invoice_event),
}


def _text(stamp: str, body: bytes) -> bytes:
    return stamp.encode() + b"." + body


def check(delivery: WebhookRequest, settings: Settings) -> Assurance:
    """Check the signature, then its time."""
    keys = settings.keys(PROVIDER)
    stamp = delivery.needed("X-Clink-Timestamp")
    sent = checks.stamp_ms(delivery, "X-Clink-Timestamp", seconds_too=True)
    text = _text(stamp, delivery.body)
    checks.signed(delivery, delivery.needed("X-Clink-Signature"), [checks.mac(key, text) for key in keys])
    checks.in_window(PROVIDER, sent, settings.clock.epoch_ms(), settings.tolerance)
    return Assurance.AUTHENTIC


def read(delivery: WebhookRequest, settings: Settings) -> Content:
    """Read the event."""
    del settings
    payload = json_object(delivery.body)
    return Content(member(payload, "type"), payload)


def _objects(raw: Model, answer: RawResponse) -> Iterable[tuple[str, Any]]:
    return read_object(getattr(getattr(raw, "data", None), "object_", None), answer, READINGS)


def sign(event: str, payload: Mapping[str, Any] | bytes, settings: Settings) -> SignedEvent:
    """Sign a delivery."""
    del event  # the payload has it
    body, stamp = body_of(payload), str(settings.clock.epoch_ms())
    headers = {
        "Content-Type": "application/json",
        "X-Clink-Timestamp": stamp,
        "X-Clink-SignType": "SHA256",
        "X-Clink-Signature": checks.mac(settings.keys(PROVIDER)[0], _text(stamp, body)),
    }
    return SignedEvent("POST", headers, body)


def sample(event: str, event_id: str, now_ms: int) -> dict[str, Any]:
    """Make the smallest payload of an event."""
    return {"id": event_id, "object": "event", "created": now_ms, "type": event, "data": {"object": {}}}


PROFILE: Final[WebhookAdapter[Model]] = WebhookAdapter(
    provider=PROVIDER,
    types=TYPES,
    default="order.created",
    envelope=native.EventEnvelope,
    check=check,
    read=read,
    objects=_objects,
    sign=sign,
    sample=sample,
)
