"""UseePay: events as JSON, signed with RSA and SHA-256, or as a form, whose signature is not known in full.

https://docs-v2.useepay.com/6516730m0, 8825076m0 and 7598891m0. The key is UseePay's public one, given as a webhook
secret. The Content-Type decides about JSON or form. What of a form is signed is not documented (GAPS.md, 13): a form
proves nothing, whatever it carries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from types import ModuleType
from typing import Any, Final
from urllib.parse import urlencode

from attrs import field, frozen
from polybill_canonical import Assurance, EventType
from polybill_runtime.model import Model
from polybill_useepay.models import Customer, Invoice, PaymentIntent, Refund, Subscription
from polybill_useepay.models import Event as Envelope

from polybill.errors import ConfigurationError, WebhookRejected
from polybill.protocol.exchange import RawResponse
from polybill.providers.useepay import reading
from polybill.providers.useepay.mapping import PROVIDER
from polybill.webhooks import checks
from polybill.webhooks.content import Content, form_field, json_object, member
from polybill.webhooks.delivery import WebhookRequest
from polybill.webhooks.receivers import Reading, Settings, WebhookAdapter, read_object
from polybill.webhooks.signed import SignedEvent, body_of

_SIGN: Final = "sign"
_EXTRA: Final = "useepay: events are signed with RSA, which needs another package; run: pip install 'polybill[useepay]'"
_FORM: Final = "application/x-www-form-urlencoded"


@frozen
class SignatureForm:
    """An HMAC over the raw body with a shared secret, in place of the RSA signature that is documented.

    No source of UseePay supports it: for merchants whom UseePay gave such a secret. A public key is refused as one.

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


def _unpriced(read: Callable[[Any, RawResponse], Any], member: str) -> Callable[[Any, RawResponse], Any]:
    """Read a resource without its amount: whether events have major or minor units is contradictory (GAPS.md, 22)."""

    def reading_of(raw: Any, answer: RawResponse) -> Any:
        return replace(read(raw, answer), **{member: None})

    return reading_of


READINGS: Final[Mapping[type[Any], Reading]] = {
    Subscription: ("subscription", _unpriced(reading.subscription, "price")),
    PaymentIntent: ("payment", _unpriced(reading.payment, "amount")),
    Refund: ("refund", _unpriced(reading.refund, "amount")),
    Invoice: ("invoice", _unpriced(reading.invoice, "total")),
    Customer: ("customer", reading.customer),
}
"""Amounts stay in `raw` alone: read the resource by its id to know them."""


def _rsa() -> ModuleType:
    try:
        from polybill.providers.useepay import rsa  # noqa: PLC0415 - unsigned events must not need the package
    except ModuleNotFoundError:
        raise ConfigurationError(_EXTRA) from None
    return rsa


def ready(settings: Settings) -> None:
    """Check the keys when the receiver is made.

    Raises:
        ConfigurationError: a key can't work.
    """
    if isinstance(settings.form, SignatureForm):
        checks.shared_secrets(PROVIDER, settings.secrets)
        return
    for secret in settings.secrets:
        _rsa().public_key(secret)


def _is_form(delivery: WebhookRequest) -> bool:
    return delivery.header("Content-Type").partition(";")[0].strip().lower() == _FORM


def check(delivery: WebhookRequest, settings: Settings) -> Assurance:
    """Check the signature with UseePay's public key, or with the secret of a `SignatureForm`."""
    form = settings.form
    if isinstance(form, SignatureForm):
        texts = [checks.mac(key, delivery.body, form.algorithm, form.encoding) for key in settings.keys(PROVIDER)]
        checks.signed(delivery, delivery.needed(form.header), texts)
        return Assurance.AUTHENTIC
    if not settings.secrets or _is_form(delivery):
        return Assurance.UNSIGNED
    given = delivery.needed(_SIGN)
    if not any(_rsa().verified(secret, given, delivery.body) for secret in settings.secrets):
        raise WebhookRejected(
            PROVIDER, "bad_signature", "the signature does not fit; is it the raw body, and UseePay's public key?"
        )
    return Assurance.AUTHENTIC


def read(delivery: WebhookRequest, settings: Settings) -> Content:
    """Read the event: JSON, or JSON in a form's field ``data``."""
    del settings
    payload = json_object(form_field(delivery.body, "data") if _is_form(delivery) else delivery.body)
    return Content(member(payload, "name"), payload)


def _objects(raw: Model, answer: RawResponse) -> Iterable[tuple[str, Any]]:
    return read_object(getattr(raw, "data", None), answer, READINGS)


def sign(event: str, payload: Mapping[str, Any] | bytes, settings: Settings) -> SignedEvent:
    """Make a delivery, signed where a key is known. The event ``legacy`` makes a form, which only an HMAC signs."""
    body, kind = body_of(payload), "application/json"
    if event == "legacy":
        body, kind = urlencode({"data": body_of(payload)}).encode(), _FORM
    headers = {"Content-Type": kind}
    form = settings.form
    if isinstance(form, SignatureForm):
        key = settings.keys(PROVIDER)[0]
        headers[form.header] = checks.mac(key, body, form.algorithm, form.encoding)
    elif settings.secrets and kind != _FORM:
        headers[_SIGN] = _rsa().sign(settings.secrets[0], body)
    return SignedEvent("POST", headers, body)


def sample(event: str, event_id: str, now_ms: int) -> dict[str, Any]:
    """Make the smallest payload of an event, with what each resource has by the page."""
    kind = event.partition(".")[0]
    made = datetime.fromtimestamp(now_ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"id": event_id, "name": event, "data": {"id": f"{kind}_{event_id}", "object": kind, "created_at": made}}


PROFILE: Final[WebhookAdapter[Model]] = WebhookAdapter(
    provider=PROVIDER,
    types=TYPES,
    default="payment_intent.created",
    envelope=Envelope,
    check=check,
    read=read,
    objects=_objects,
    sign=sign,
    sample=sample,
    form=SignatureForm,
    ready=ready,
)
