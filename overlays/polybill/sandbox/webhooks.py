"""Webhooks of the twins: where they go, how they are signed, what came of them.

They go where `Webhooks.to` says, and to endpoints on this machine that were registered through the provider's own API.
A thread of its own delivers them one after the other, so a receiver may call the twin while it handles an event. No
delivery is repeated by itself, as the providers do after minutes or hours: `Webhooks.resend` does it when asked.
"""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from queue import SimpleQueue
from typing import Any, Final
from urllib.parse import urlsplit

import httpx
from attrs import evolve, field, frozen

from polybill import webhooks
from polybill.client.clock import SystemClock
from polybill.core import contract
from polybill.errors import ConfigurationError
from polybill.sandbox.providers import SIMULATORS
from polybill.sandbox.simulator import SILENT, Events
from polybill.sandbox.state import State
from polybill.sandbox.twin import Call
from polybill.webhooks.receiving import Webhooks as Receiver
from polybill.webhooks.receiving import acknowledges
from polybill.webhooks.signed import SignedEvent

_TIMEOUT: Final = 5.0


@frozen
class SentWebhook:
    """A delivery and what came of it. repr shows no payload.

    Attributes:
        event: the provider's name of the event.
        event_id: the same in every delivery of the event.
        payload: the native payload, as it was signed.
        resent: whether somebody asked for it again.
        status: HTTP status of the answer; None = not delivered yet, or there was no answer.
        acknowledged: whether the answer was what the provider expects.
        error: why there was no answer.
        at: time of the sandbox's clock, seconds since 1970.
    """

    number: int
    provider: str
    event: str
    event_id: str
    url: str
    payload: Mapping[str, Any] = field(repr=False)
    resent: bool = False
    status: int | None = None
    acknowledged: bool = False
    error: str = ""
    at: float = 0.0


@frozen
class _Target:
    url: str
    receiver: Receiver[Any] = field(repr=False)
    legacy: bool = False
    events: frozenset[str] | None = None  # None = all


class _Clock(SystemClock):
    """The sandbox's time."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now

    def epoch_ms(self) -> int:
        return int(self._now() * 1000)


class Webhooks:
    """Delivers the twins' events. Made by `Sandbox`, as its attribute ``webhooks``."""

    def __init__(self, state: State, credentials: Mapping[str, Mapping[str, str]], now: Callable[[], float]) -> None:
        self._state = state
        self._credentials = credentials
        self._now = now
        self._targets: dict[str, _Target] = {}
        self._receivers: dict[int, Receiver[Any]] = {}
        self._sent: list[SentWebhook] = []
        self._queue: SimpleQueue[SentWebhook | None] = SimpleQueue()
        self._changed = threading.Condition()
        self._waiting = 0
        self._thread: threading.Thread | None = None

    def to(self, provider: str, url: str | None, *, secret: str = "", form: Any = None, legacy: bool = False) -> None:
        """Say where a provider's events go from now on.

        Args:
            provider: provider key.
            url: address on this machine; None = nowhere.
            secret: what they are signed with; what the simulator's `Events` declare unless
                given: Clink's has ``whsec_sandbox``, UseePay's `keys.USEEPAY_PRIVATE` (a receiver has
                `keys.USEEPAY_PUBLIC`), UniBee's and PayAPI's the key of the calls.
            form: ``SignatureForm`` of Linksfield, which signs nothing without it, or of UseePay in place of RSA;
                ``Merchant`` of PayAPI in place of the one that belongs to the twin's credentials.
            legacy: True = what happens at PayAPI's twin is told by callbacks v1.

        Raises:
            ConfigurationError: there is no such provider, or the address is not on this machine.
        """
        if url is None:
            self._targets.pop(provider, None)
            return
        if not _is_here(url):
            raise ConfigurationError("sandbox: webhooks go to an http address on this machine only")
        self._targets[provider] = _Target(url, self._receiver(provider, secret, form), legacy)

    def _receiver(self, provider: str, secret: str = "", form: Any = None) -> Receiver[Any]:
        own, events = self._credentials.get(provider, {}), _events(provider)
        used = secret or events.secret or own.get(events.credential, "")
        if form is None and events.form is not None:
            form = events.form(own)
        return webhooks.receiver(provider, secrets=[used] if used else (), clock=_Clock(self._now), form=form)

    def send(self, provider: str, event: str, payload: Mapping[str, Any] | None = None) -> SentWebhook:
        """Deliver an event of your choice.

        Args:
            provider: provider key.
            event: the provider's name of the event.
            payload: members of the native payload; what is not given is as in the smallest event of this kind.

        Raises:
            ConfigurationError: the provider has no such event, or nobody said where its events go.
        """
        if provider not in self._targets:
            raise ConfigurationError(f"sandbox: nobody said where the webhooks of {provider} go; call webhooks.to(...)")
        known = webhooks.profile(provider).types
        if event not in known:
            raise ConfigurationError(f"sandbox: {provider} has no event {event!r}; it has {', '.join(known)}")
        with self._state.transaction():
            made = self._made(provider, event, payload or {}, [self._targets[provider]])
        self.post(made)
        return made[0]

    def resend(self, number: int) -> SentWebhook:
        """Deliver an event again as the provider does when asked to: UniBee without a signature.

        Raises:
            ConfigurationError: there was no such delivery.
        """
        first = next((item for item in self.sent() if item.number == number), None)
        if first is None:
            raise ConfigurationError(f"sandbox: there was no webhook {number}")
        with self._state.transaction():
            count = self._state.next_number("webhooks")
        self._receivers[count] = self._receivers[number]
        again = evolve(first, number=count, resent=True, status=None, acknowledged=False, error="", at=self._now())
        self.post([again])
        return again

    def sent(self, provider: str | None = None) -> list[SentWebhook]:
        """List what was delivered, or was tried to be, oldest first."""
        with self._changed:
            return [item for item in self._sent if provider in {None, item.provider}]

    def wait(self, seconds: float = 5.0) -> list[SentWebhook]:
        """Wait until everything is delivered, and list it.

        Raises:
            ConfigurationError: it takes longer.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: not self._waiting, seconds):
                raise ConfigurationError(f"sandbox: {self._waiting} webhooks are not delivered after {seconds:g} s")
        return self.sent()

    def reports(self, call: Call) -> list[SentWebhook]:
        """Make the events of what a call did; inside of its transaction."""
        provider = call.provider
        if not call.changes:
            return []
        targets = [*self._listening(provider)]
        if not targets:
            return []
        found = [report for change in call.changes for report in _events(provider).reports(call, change)]
        return [made for event, payload in found for made in self._made(provider, event, payload, targets)]

    def _listening(self, provider: str) -> Iterator[_Target]:
        if provider in self._targets:
            yield self._targets[provider]
        for endpoint in _events(provider).registered(provider, self._state):
            # Whatever was registered elsewhere is an address of an example or of the merchant's real servers.
            if _is_here(endpoint.url):
                yield _Target(endpoint.url, self._receiver(provider, endpoint.secret), events=endpoint.events)

    def post(self, items: list[SentWebhook]) -> None:
        """Hand events over to the thread that delivers them."""
        if not items:
            return
        with self._changed:
            self._waiting += len(items)
            if self._thread is None:
                self._thread = threading.Thread(target=self._deliver, name="polybill-webhooks", daemon=True)
                self._thread.start()
        for item in items:
            self._queue.put(item)

    def forget(self) -> None:
        """Forget addresses and deliveries."""
        self._targets.clear()
        self._receivers.clear()
        with self._changed:
            self._sent.clear()

    def close(self) -> None:
        """End the thread; what waits is delivered before."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(_TIMEOUT)

    def _made(
        self, provider: str, event: str, payload: Mapping[str, Any], targets: Sequence[_Target]
    ) -> list[SentWebhook]:
        event_id = f"evt_sandbox{self._state.next_number('events'):08d}"
        found, events = [], _events(provider)
        for target in targets:
            name = events.version(event, target.legacy)
            if target.events is None or name in target.events:
                number = self._state.next_number("webhooks")
                self._receivers[number] = target.receiver
                smallest = webhooks.profile(provider).sample(name, event_id, int(self._now() * 1000))
                members = {**smallest, **events.payload(name, payload)}
                found.append(SentWebhook(number, provider, name, event_id, target.url, members, at=self._now()))
        return found

    def _deliver(self) -> None:
        # Certificates are no matter between two programs of one machine.
        with httpx.Client(timeout=_TIMEOUT, trust_env=False, verify=False) as client:  # noqa: S501
            while (item := self._queue.get()) is not None:
                done = self._posted(client, item)
                with self._changed:
                    self._sent.append(done)
                    self._waiting -= 1
                    self._changed.notify_all()

    def _posted(self, client: httpx.Client, item: SentWebhook) -> SentWebhook:
        try:
            delivery = self._signed(item)
            answer = client.request(
                delivery.method,
                item.url,
                headers=dict(delivery.headers),
                content=delivery.body,
                params=dict(delivery.query) or None,
            )
        except Exception as error:  # noqa: BLE001 - the thread has to go on, whatever a receiver or a payload is
            return evolve(item, error=f"{type(error).__name__}: {error}")
        row = contract.package(item.provider).WEBHOOKS[item.event]
        fits = acknowledges(row["ack"], answer.status_code, answer.content)
        return evolve(item, status=answer.status_code, acknowledged=fits)

    def _signed(self, item: SentWebhook) -> SignedEvent:
        delivery = self._receivers[item.number].sign_event(item.event, item.payload)
        if own := _events(item.provider).headers(self._credentials[item.provider]):
            delivery = evolve(delivery, headers={**delivery.headers, **own})
        resent = webhooks.profile(item.provider).resent
        return resent(delivery) if item.resent and resent is not None else delivery


def _events(provider: str) -> Events:
    return SIMULATORS[provider].events if provider in SIMULATORS else SILENT


def _is_here(url: str) -> bool:
    try:
        parts = urlsplit(url)
        here = parts.hostname == "localhost" or ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return False
    return here and parts.scheme in {"http", "https"}
