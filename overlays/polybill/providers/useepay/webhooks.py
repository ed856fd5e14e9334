"""UseePay: events as JSON, and as a form before 2026-04. How they are signed is not known.

https://docs-v2.useepay.com/6516730m0 and 8825076m0. The SDK has RSA, the demonstration an HMAC, the official text was
not retrieved (GAPS.md, 13). So nothing is proved by itself: whoever has found the form out gives it as `SignatureForm`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias
from urllib.parse import urlencode

from attrs import field, frozen
from polybill_canonical import Assurance, EventType
from polybill_useepay._model import Model
from polybill_useepay.models.customer import Customer
from polybill_useepay.models.event import Event as Envelope
from polybill_useepay.models.invoice import Invoice
from polybill_useepay.models.payment_intent import PaymentIntent
from polybill_useepay.models.refund import Refund
from polybill_useepay.models.subscription import Subscription

from polybill.canonical.receiving import Profile, Reading, Settings, Webhooks, client_settings, read_thing
from polybill.client.config import ClientConfig
from polybill.core.webhooks import checks
from polybill.core.webhooks.content import Content, form_field, json_object, member
from polybill.core.webhooks.delivery import Delivery
from polybill.core.webhooks.sending import SignedEvent, body_of
from polybill.protocol.exchange import RawResponse
from polybill.providers.useepay import reading
from polybill.providers.useepay.signing import PROVIDER

Receiver: TypeAlias = Webhooks[Model]


@frozen
class SignatureForm:
    """An HMAC over the raw body, as the merchant has found it to be.

    Attributes:
        header: header that carries it.
        algorithm: hash function.
        encoding: how the result is written.
    """

    header: str = field(validator=checks.is_text(PROVIDER))
    algorithm: checks.Algorithm = field(default="sha256", validator=checks.is_one_of(PROVIDER, checks.Algorithm))
    encoding: checks.Encoding = field(default="hex", validator=checks.is_one_of(PROVIDER, checks.Encoding))


TYPES: Final[Mapping[str, EventType]] = {
    "payment_intent.created": EventType.PAYMENT_CREATED,
    "payment_intent.requires_payment_method": EventType.PAYMENT_REQUIRES_ACTION,
    # Authorised: the merchant has to capture it, the customer has nothing to do.
    "payment_intent.requires_capture": EventType.PAYMENT_PENDING,
    "payment_intent.requires_customer_action": EventType.PAYMENT_REQUIRES_ACTION,
    "payment_intent.pending": EventType.PAYMENT_PENDING,
    "payment_intent.succeeded": EventType.PAYMENT_SUCCEEDED,
    "payment_intent.cancelled": EventType.PAYMENT_CANCELED,
    "payment_intent.failed": EventType.PAYMENT_FAILED,
    "refund.received": EventType.REFUND_CREATED,
    "refund.accepted": EventType.REFUND_PENDING,
    "refund.succeeded": EventType.REFUND_SUCCEEDED,
    "refund.failed": EventType.REFUND_FAILED,
    "subscription.created": EventType.SUBSCRIPTION_CREATED,
    "subscription.active": EventType.SUBSCRIPTION_ACTIVATED,
    "subscription.unpaid": EventType.SUBSCRIPTION_PAST_DUE,
    "subscription.paused": EventType.SUBSCRIPTION_PAUSED,
    "subscription.expired": EventType.SUBSCRIPTION_EXPIRED,
    "subscription.updated": EventType.SUBSCRIPTION_UPDATED,
    "subscription.cancelled": EventType.SUBSCRIPTION_CANCELED,
    "invoice.open": EventType.INVOICE_OPEN,
    "invoice.paid": EventType.INVOICE_PAID,
    "invoice.payment_failed": EventType.INVOICE_FAILED,
    "invoice.cancelled": EventType.INVOICE_VOID,
    "payment_method.created": EventType.OTHER,
}

READINGS: Final[Mapping[type[Any], Reading]] = {
    Subscription: ("subscription", reading.subscription),
    PaymentIntent: ("payment", reading.payment),
    Refund: ("refund", reading.refund),
    Invoice: ("invoice", reading.invoice),
    Customer: ("customer", reading.customer),
}


def check(delivery: Delivery, settings: Settings) -> Assurance:
    """Check the signature, if its form was given."""
    form = settings.form
    if not isinstance(form, SignatureForm):
        return Assurance.UNSIGNED
    texts = [checks.mac(key, delivery.body, form.algorithm, form.encoding) for key in settings.keys(PROVIDER)]
    checks.signed(delivery, delivery.needed(form.header), texts)
    return Assurance.AUTHENTIC


def read(delivery: Delivery, settings: Settings) -> Content:
    """Read the event: JSON, or JSON in a form's field ``data``."""
    del settings
    kind = delivery.header("Content-Type").partition(";")[0].strip().lower()
    body = form_field(delivery.body, "data") if kind == "application/x-www-form-urlencoded" else delivery.body
    payload = json_object(body)
    return Content(member(payload, "name"), payload)


def _things(raw: Model, answer: RawResponse) -> Iterable[tuple[str, Any]]:
    return read_thing(getattr(raw, "data", None), answer, READINGS)


def sign(event: str, payload: Mapping[str, Any] | bytes, settings: Settings) -> SignedEvent:
    """Make a delivery; it is signed where the form was given. The event ``legacy`` makes a form."""
    body, kind = body_of(payload), "application/json"
    if event == "legacy":
        body, kind = urlencode({"data": body_of(payload)}).encode(), "application/x-www-form-urlencoded"
    headers = {"Content-Type": kind}
    form = settings.form
    if isinstance(form, SignatureForm):
        key = settings.keys(PROVIDER)[0]
        headers[form.header] = checks.mac(key, body, form.algorithm, form.encoding)
    return SignedEvent("POST", headers, body)


def sample(event: str, event_id: str, now_ms: int) -> dict[str, Any]:
    """Make the smallest payload of an event; it has no time."""
    del now_ms
    return {"id": event_id, "name": event, "data": {}}


PROFILE: Final[Profile[Model]] = Profile(
    provider=PROVIDER,
    types=TYPES,
    default="payment_intent.created",
    envelope=Envelope,
    check=check,
    read=read,
    things=_things,
    sign=sign,
    sample=sample,
    form=SignatureForm,
)


def for_client(config: ClientConfig) -> Receiver:
    """Make the receiver of a client."""
    return Webhooks(PROFILE, client_settings(config, ()))
