"""Linksfield: the notification of a successful recharge, signed with HMAC-SHA1 in a form that is known in part.

https://developer-en.apifox.cn/api-42599743; the signing is of a neighbouring API. The order and separator of the
signed parts, and the encoding of the result, are not documented. So nothing is proved by default: a merchant who knows
them passes them as `SignatureForm`. The content of the body is not documented either.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

from attrs import field, frozen
from polybill_canonical import Assurance, EventType
from polybill_linksfield.models import RechargeSuccessNotification
from polybill_runtime.model import Model

from polybill.errors import ConfigurationError, WebhookRejected
from polybill.protocol.exchange import RawResponse
from polybill.providers.linksfield.signing import PROVIDER
from polybill.webhooks import checks
from polybill.webhooks.content import Content, Unreadable, json_object
from polybill.webhooks.delivery import WebhookRequest
from polybill.webhooks.receivers import Settings, WebhookAdapter
from polybill.webhooks.signed import SignedEvent, body_of

_NAME: Final = "rechargeSuccess"
_ALGORITHM: Final = "HMAC-SHA1"
_VERSION: Final = "1.0"
Key = Literal["hex", "text"]


@frozen
class SignatureForm:
    """The undocumented parts of the signature, as the merchant found them.

    Attributes:
        head_first: the headers' part comes before the message.
        joint: separator between the two.
        encoding: how the result is written.
        key: how the key is written.
    """

    head_first: bool = True
    joint: str = field(default="", validator=checks.is_text(PROVIDER, empty=True))
    encoding: checks.Encoding = field(default="hex", validator=checks.is_one_of(PROVIDER, checks.Encoding))
    key: Key = field(default="hex", validator=checks.is_one_of(PROVIDER, Key))


TYPES: Final[Mapping[str, EventType]] = {_NAME: EventType.OTHER}


def _keys(form: SignatureForm, settings: Settings) -> list[bytes]:
    keys = settings.keys(PROVIDER)
    if form.key == "text":
        return keys
    try:
        return [bytes.fromhex(key.decode()) for key in keys]
    except ValueError:
        raise ConfigurationError(f"{PROVIDER}: webhook_secrets must be hexadecimal, see SignatureForm") from None


def _message(body: bytes) -> str:
    """Write the body with its top-level members in order; lists and inner objects stay as they are."""
    payload = json_object(body)
    return json.dumps(
        {name: payload[name] for name in sorted(payload)}, ensure_ascii=False, separators=(",", ":"), default=float
    )


def _text(form: SignatureForm, head: str, message: str) -> bytes:
    parts = [head, message] if form.head_first else [message, head]
    return form.joint.join(parts).encode()


def check(delivery: WebhookRequest, settings: Settings) -> Assurance:
    """Check the signature and its time, if the form was given."""
    form = settings.form
    if not isinstance(form, SignatureForm):
        return Assurance.UNSIGNED
    version, algorithm = delivery.needed("x-lf-notification-version"), delivery.needed("x-lf-algo")
    stamp, (_, slash, given) = delivery.needed("x-lf-timestamp"), delivery.needed("x-lf-signature").partition("/")
    sent = checks.stamp_ms(delivery, "x-lf-timestamp")
    if algorithm.upper() != _ALGORITHM or not slash or not given:
        raise WebhookRejected(PROVIDER, "bad_signature", "x-lf-algo or x-lf-signature has another form than is known")
    try:
        text = _text(form, f"{version}:{algorithm}:{stamp}", _message(delivery.body))
    except Unreadable as error:
        raise WebhookRejected(PROVIDER, "malformed", str(error)) from None
    except UnicodeEncodeError:
        raise WebhookRejected(PROVIDER, "malformed", "a header holds half of a surrogate pair") from None
    texts = [checks.mac(key, text, "sha1", form.encoding) for key in _keys(form, settings)]
    checks.signed(delivery, given, texts)
    checks.in_window(PROVIDER, sent, settings.clock.epoch_ms(), settings.tolerance)
    return Assurance.AUTHENTIC


def read(delivery: WebhookRequest, settings: Settings) -> Content:
    """Read the notification; it has no name, for there is one kind."""
    del settings
    return Content(_NAME, json_object(delivery.body))


def _objects(raw: Model, answer: RawResponse) -> Iterable[tuple[str, Any]]:
    del raw, answer
    return ()


def sign(event: str, payload: Mapping[str, Any] | bytes, settings: Settings) -> SignedEvent:
    """Make a delivery; it is signed where the form was given."""
    del event
    body, stamp = body_of(payload), str(settings.clock.epoch_ms())
    headers = {
        "Content-Type": "application/json",
        "x-lf-notification-version": _VERSION,
        "x-lf-algo": _ALGORITHM,
        "x-lf-timestamp": stamp,
    }
    form = settings.form
    if isinstance(form, SignatureForm):
        text = _text(form, f"{_VERSION}:{_ALGORITHM}:{stamp}", _message(body))
        headers["x-lf-signature"] = "1/" + checks.mac(_keys(form, settings)[0], text, "sha1", form.encoding)
    return SignedEvent("POST", headers, body)


def sample(event: str, event_id: str, now_ms: int) -> dict[str, Any]:
    """Make an empty payload: what the body holds is not known."""
    del event, event_id, now_ms
    return {}


PROFILE: Final[WebhookAdapter[Model]] = WebhookAdapter(
    provider=PROVIDER,
    types=TYPES,
    default=_NAME,
    envelope=RechargeSuccessNotification,
    check=check,
    read=read,
    objects=_objects,
    sign=sign,
    sample=sample,
    form=SignatureForm,
)
