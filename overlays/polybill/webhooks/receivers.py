"""From a delivery to an event: the steps that all providers share, in the one order that is safe.

The signature is checked over the raw bytes before anything is read, except where what is signed has to be read first.
What is not proven to come from the provider is refused unless the caller allows it; the event's `assurance` shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import evolve, field, frozen
from polybill_canonical import Assurance, EventType

from polybill.canonical.results import Acknowledgement, Event
from polybill.client.clock import SystemClock
from polybill.client.config import ClientConfig
from polybill.core import contract
from polybill.core.reading import event_time
from polybill.errors import ConfigurationError, WebhookRejected, WebhookUnreadable
from polybill.protocol import pointer
from polybill.protocol.clock import Clock
from polybill.protocol.exchange import RawResponse
from polybill.webhooks.checks import TOLERANCE, is_pem, shared_secrets
from polybill.webhooks.content import Content, Unreadable
from polybill.webhooks.delivery import MAX_BYTES, Headers, Query, WebhookRequest, take
from polybill.webhooks.signed import SignedEvent

if TYPE_CHECKING:  # only who sets a hook pays for its import
    from polybill.core.drift import Watch

NativeT = TypeVar("NativeT")


@frozen
class Settings:
    """What a receiver was made with.

    Attributes:
        secrets: those that are live: the current one, and the previous one while it is being rotated out.
        tolerance: seconds that a signed time may be off, before and after.
        max_bytes: largest body.
        clock: time, for tests.
        allow_unsigned: take what nothing proves to come from the provider.
        form: what only one provider needs; see its module.
        watch: looks for drift; None = no detection.
    """

    secrets: tuple[str, ...] = field(default=(), repr=False)
    tolerance: float = TOLERANCE
    max_bytes: int = MAX_BYTES
    clock: Clock = field(factory=SystemClock)
    allow_unsigned: bool = False
    form: Any = field(default=None, repr=False)
    watch: Watch | None = field(default=None, repr=False)

    def keys(self, provider: str) -> list[bytes]:
        """Give the secrets as bytes.

        Raises:
            ConfigurationError: there is none.
        """
        if not self.secrets:
            raise ConfigurationError(f"{provider}: give webhook_secrets: without one no webhook can be checked")
        shared_secrets(provider, self.secrets)
        return [secret.encode() for secret in self.secrets]


Reading = tuple[str, Callable[[Any, RawResponse], Any]]
"""Member of an event, and the function that reads it."""


@frozen(kw_only=True)
class WebhookAdapter(Generic[NativeT]):
    """What is a provider's own about its webhooks.

    Attributes:
        types: the provider's name of an event to the canonical one.
        default: the event of the contract whose rules hold for events that it does not know.
        envelope: what an event that the contract does not know is read as.
        check: returns what is proved, or raises; it runs before anything is read.
        read: reads name and payload.
        objects: reads what the event holds: names of the event's members and canonical objects, its subject first; of
            two with the same name, the first counts.
        sign: makes a delivery.
        sample: the smallest payload of an event, for tests: name, id of the event, time in milliseconds.
        form: what only this provider needs, see `Settings`.
        resent: what a delivery becomes when the provider is asked to send it again.
        time: reads the field that the contract names as the event's time (`x-webhook`); None = by the field's type.
        created: when it happened, where that field holds no time; None = unknown then.
        refine: the canonical name of an event whose content decides about it; None = as in `types`.
        ready: checks the secrets when a receiver is made; None = they are shared secrets.
        credential: argument of the client that webhooks are signed with too; empty where they have their own secret.
    """

    provider: str
    types: Mapping[str, EventType]
    default: str
    envelope: type[NativeT]
    check: Callable[[WebhookRequest, Settings], Assurance]
    read: Callable[[WebhookRequest, Settings], Content]
    objects: Callable[[NativeT, RawResponse], Iterable[tuple[str, Any]]]
    sign: Callable[[str, Mapping[str, Any] | bytes, Settings], SignedEvent]
    sample: Callable[[str, str, int], dict[str, Any]]
    form: type[Any] | None = None
    resent: Callable[[SignedEvent], SignedEvent] | None = None
    time: Callable[[object], datetime | None] | None = None
    created: Callable[[NativeT], datetime | None] | None = None
    refine: Callable[[Mapping[str, Any]], EventType | None] | None = None
    ready: Callable[[Settings], None] | None = None
    credential: str = ""


class Webhooks(Generic[NativeT]):
    """Receives one provider's webhooks. It is pure: threads and event loops may share it."""

    def __init__(self, profile: WebhookAdapter[NativeT], settings: Settings) -> None:
        form = settings.form
        if form is not None and (profile.form is None or not isinstance(form, profile.form)):
            wanted = "takes no form" if profile.form is None else f"takes a {profile.form.__name__} as form"
            raise ConfigurationError(f"{profile.provider}: its receiver {wanted}, not {type(form).__name__}")
        if profile.ready is None:
            shared_secrets(profile.provider, settings.secrets)
        else:
            profile.ready(settings)
        self._profile = profile
        self._settings = settings

    def __repr__(self) -> str:
        return f"Webhooks({self._profile.provider!r})"

    @property
    def provider(self) -> str:
        """Provider key."""
        return self._profile.provider

    def parse(
        self, headers: Headers, body: bytes, *, query: Query = None, allow_unsigned: bool | None = None
    ) -> Event[NativeT]:
        """Check a delivery and read it.

        Args:
            headers: as the framework gives them: a mapping or pairs, of text or bytes.
            body: the raw bytes, before any parsing; empty for a callback that is a query.
            query: the raw text of the query (PayAPI's v1 callbacks), without the question mark.
            allow_unsigned: take deliveries that nothing proves to come from the provider; the event's `assurance`
                shows what was proved. As in the settings unless given.

        Returns:
            The event. Send its ``ack()`` once it is safely kept, and drop events whose `id` was seen before. An event
            that the contract does not know has the type ``other``.

        Raises:
            WebhookRejected: it is not what it claims to be; `WebhookUnreadable`: it is, but can't be read.
            ConfigurationError: no secret is set to check it with.
        """
        profile, settings = self._profile, self._settings
        if allow_unsigned is not None:
            settings = evolve(settings, allow_unsigned=allow_unsigned)
        delivery = take(profile.provider, headers, body, query, settings.max_bytes)
        assurance = profile.check(delivery, settings)
        if assurance is not Assurance.AUTHENTIC and not settings.allow_unsigned:
            why = "nothing proves who sent it; read docs/webhooks.md before you pass allow_unsigned=True"
            raise WebhookRejected(profile.provider, "unproven", why)
        try:
            content = profile.read(delivery, settings)
        except Unreadable as error:
            if assurance is Assurance.AUTHENTIC:
                raise WebhookUnreadable(profile.provider, str(error), delivery.body) from None
            raise WebhookRejected(profile.provider, "malformed", str(error)) from None
        return _event(profile, delivery, content, assurance, settings.watch)

    def sign_event(self, event: str, payload: Mapping[str, Any] | bytes) -> SignedEvent:
        """Make a delivery as the provider would, signed with the first secret: for tests.

        Args:
            event: the provider's name of the event.
            payload: the native payload; bytes are sent as they are.

        Raises:
            ConfigurationError: no secret is set, or the provider's signature is not known.
        """
        return self._profile.sign(event, payload, self._settings)


def _event(
    profile: WebhookAdapter[NativeT],
    delivery: WebhookRequest,
    content: Content,
    assurance: Assurance,
    watch: Watch | None,
) -> Event[NativeT]:
    table: Mapping[str, Mapping[str, Any]] = contract.package(profile.provider).WEBHOOKS
    known = table.get(content.contract or content.name)
    row = known or table[profile.default]
    payload: Any = getattr(import_module(known["module"]), known["payload"]) if known else profile.envelope
    raw: NativeT = payload.from_dict(content.payload)
    if watch is not None and known and assurance is Assurance.AUTHENTIC:  # unproven events may be forged
        watch.look_at_event(content.contract or content.name, raw)
    objects = _objects(profile, raw, delivery) if known else {}
    refined = profile.refine(objects) if profile.refine is not None else None
    return Event(
        id=dedupe_id(row["dedupe"], content.payload, delivery),
        type=refined if refined is not None else profile.types.get(content.name, EventType.OTHER),
        native_type=content.name,
        assurance=assurance,
        created_at=_created_at(profile, row["time"], raw),
        raw=raw,
        content=delivery.content,
        acknowledgement=acknowledgement(row["ack"]),
        **objects,
    )


def _created_at(profile: WebhookAdapter[NativeT], where: str | Sequence[str] | None, raw: NativeT) -> datetime | None:
    found = event_time(raw, where, profile.time)
    return profile.created(raw) if found is None and profile.created is not None else found


def _objects(profile: WebhookAdapter[NativeT], raw: NativeT, delivery: WebhookRequest) -> dict[str, Any]:
    found: dict[str, Any] = {}
    # No status: this is not the answer to a request.
    for name, item in profile.objects(raw, RawResponse(0, {}, delivery.content)):
        found.setdefault(name, item)
    return found


def read_object(native: object, answer: RawResponse, readings: Mapping[type[Any], Reading]) -> list[tuple[str, Any]]:
    """Read a native object by its class; nothing for one that has no canonical form."""
    name, read = readings.get(type(native), ("", None))
    return [] if read is None else [(name, read(native, answer))]


def dedupe_id(where: Any, payload: Mapping[str, Any], delivery: WebhookRequest) -> str | None:
    """Find what is the same in every delivery of an event, by the contract; None where it names nothing."""
    if where is None:
        return None
    if isinstance(where, Mapping):
        return delivery.header(where["header"]) or None
    pointers: Sequence[str] = [where] if isinstance(where, str) else where
    found = [pointer.get(payload, item) for item in pointers]
    if any(isinstance(value, bool) or not isinstance(value, str | int) or value == "" for value in found):
        return None
    return ":".join(map(str, found))


_TEXTS: Final[Mapping[str, tuple[bytes, str]]] = {"success": (b"success", "text/plain")}


def acknowledgement(ack: Mapping[str, Any] | None) -> Acknowledgement:
    """Give the answer that the contract asks for; an empty 200 where it declares none."""
    if ack is None:
        return Acknowledgement()
    first = ack["http"][0]
    content, kind = _TEXTS.get(ack.get("body", ""), (b"", ""))
    return Acknowledgement(status_code=first if isinstance(first, int) else 200, content=content, content_type=kind)


def acknowledges(ack: Mapping[str, Any] | None, status_code: int, content: bytes) -> bool:
    """Check whether an answer is one that the contract asks for; ``2XX`` covers each status from 200 to 299."""
    expected = acknowledgement(ack)
    statuses = {expected.status_code} if ack is None else {*ack["http"]}
    return not statuses.isdisjoint({status_code, f"{status_code // 100}XX"}) and expected.content in {
        b"",
        content.strip(),
    }


def _is_secret(value: object) -> bool:
    return isinstance(value, str) and value != "" and (value.isprintable() or is_pem(value))


def make_settings(
    provider: str,
    secrets: Sequence[str],
    *,
    tolerance: float = TOLERANCE,
    max_bytes: int = MAX_BYTES,
    clock: Clock | None = None,
    allow_unsigned: bool = False,
    form: Any = None,
    watch: Watch | None = None,
) -> Settings:
    """Check what a receiver is made with.

    Raises:
        ConfigurationError: an argument can't work; the message names it and shows no secret.
    """
    # A single text is a sequence too, of secrets of one letter each.
    given: object = secrets
    if isinstance(given, str | bytes) or not isinstance(given, Sequence) or not all(map(_is_secret, given)):
        raise ConfigurationError(f"{provider}: webhook_secrets must be a list of texts, not empty, on one line each")
    if isinstance(tolerance, bool) or not 0 < tolerance < float("inf"):
        raise ConfigurationError(f"{provider}: tolerance must be a positive, finite number of seconds")
    if isinstance(max_bytes, bool) or max_bytes < 1:
        raise ConfigurationError(f"{provider}: max_bytes must be a whole number from 1")
    return Settings(tuple(secrets), tolerance, max_bytes, clock or SystemClock(), allow_unsigned, form, watch)


def client_receiver(profile: WebhookAdapter[NativeT], config: ClientConfig) -> Webhooks[NativeT]:
    """Make the receiver of a client; without secrets of its own it has the key of the calls, if that signs events."""
    secrets = config.webhook_secrets or (config.secrets[:1] if profile.credential else ())
    settings = make_settings(config.provider, secrets, clock=config.clock, form=config.webhook_form, watch=config.watch)
    return Webhooks(profile, settings)
