"""Webhooks of the simulators: where they go, how they are signed, how each delivery ended.

They go to the target of `Webhooks.to`, and to endpoints on this machine that were registered through the provider's own
API. A separate thread delivers them one after the other, so a receiver may call the simulator while it handles an
event. No delivery is retried automatically, as the providers do after minutes or hours: use `Webhooks.resend` and
`Webhooks.replay`.
"""

from __future__ import annotations

import ipaddress
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from polybill import webhooks
from polybill.client.clock import SystemClock
from polybill.errors import ConfigurationError
from polybill.sandbox.journal import SandboxEvent, SentWebhook
from polybill.sandbox.postman import Postman
from polybill.sandbox.providers import SIMULATORS
from polybill.sandbox.simulator import SILENT, Events
from polybill.sandbox.state import State
from polybill.sandbox.twin import Call
from polybill.webhooks.receivers import Webhooks as Receiver
from polybill.webhooks.signed import SignedEvent


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
    """Delivers the simulators' events. Made by `Sandbox`, as its attribute ``webhooks``."""

    def __init__(self, state: State, credentials: Mapping[str, Mapping[str, str]], now: Callable[[], float]) -> None:
        self._state = state
        self._credentials = credentials
        self._now = now
        self._targets: dict[str, _Target] = {}
        self._receivers: dict[int, Receiver[Any]] = {}
        self._postman = Postman(state)

    def to(self, provider: str, url: str | None, *, secret: str = "", form: Any = None, legacy: bool = False) -> None:
        """Set where a provider's events go from now on.

        Args:
            provider: provider key.
            url: address on this machine; None = nowhere.
            secret: what they are signed with; what the simulator's `Events` declare unless
                given: Clink's has ``whsec_sandbox``, UseePay's `keys.USEEPAY_PRIVATE` (a receiver has
                `keys.USEEPAY_PUBLIC`), UniBee's and PayAPI's the key of the calls.
            form: ``SignatureForm`` of Linksfield, which signs nothing without it, or of UseePay in place of RSA;
                ``Merchant`` of PayAPI in place of the one that belongs to the simulator's credentials.
            legacy: True = PayAPI's simulator reports by callbacks v1.

        Raises:
            ConfigurationError: the provider is unknown, or the address is not on this machine.
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
            ConfigurationError: the provider has no such event, or its events have no target.
        """
        if provider not in self._targets:
            raise ConfigurationError(f"sandbox: {provider} has no webhook target; set one with webhooks.to(...)")
        known = webhooks.profile(provider).types
        if event not in known:
            raise ConfigurationError(f"sandbox: {provider} has no event {event!r}; it has {', '.join(known)}")
        with self._state.transaction():
            now = self._now() + float(self._state.setting("clock") or 0)
            made = self._made(provider, event, payload or {}, [self._targets[provider]], now)
        self.post(made)
        return made[0]

    def resend(self, number: int) -> SentWebhook:
        """Deliver an event again as the provider does when asked to: UniBee without a signature.

        Raises:
            ConfigurationError: there was no such delivery, or its address is not known any more.
        """
        (again,) = self._again([number], resent=True)
        self.post([again])
        return again

    def replay(
        self,
        numbers: Sequence[int] | None = None,
        *,
        repeat: int = 1,
        shuffle: bool = False,
        delay: float = 0.0,
        seed: int = 0,
    ) -> list[SentWebhook]:
        """Deliver events again as a provider does by itself: signed like the first time, repeated, out of order, late.

        Args:
            numbers: the deliveries; all of the first attempts when left out.
            repeat: how often each is delivered.
            shuffle: True = in another order.
            delay: seconds that each waits at most before it goes out.
            seed: the same seed gives the same order and delays.

        Raises:
            ConfigurationError: there was no such delivery, its address is not known any more, or a number is out of
                range.
        """
        if not 1 <= repeat <= 1000 or not 0 <= delay <= 60:
            raise ConfigurationError("sandbox: repeat must be from 1 to 1000, delay from 0 to 60 seconds")
        first = [item.number for item in self._state.journal.deliveries(finished=False) if item.attempt == 1]
        wanted = [*(first if numbers is None else numbers)] * repeat
        drawn = random.Random(seed)  # noqa: S311 - an order, not a secret
        if shuffle:
            drawn.shuffle(wanted)
        items = self._again(wanted, resent=False)
        self._postman.post(items, self._signed, [drawn.uniform(0, delay) for _ in items])
        return items

    def _again(self, numbers: Sequence[int], *, resent: bool) -> list[SentWebhook]:
        known = {item.number: item for item in self._state.journal.deliveries(finished=False)}
        missing = next((number for number in numbers if number not in known), None)
        if missing is not None:
            raise ConfigurationError(f"sandbox: there was no webhook {missing}")
        with self._state.transaction():
            return [self._copy(known[number], resent=resent) for number in numbers]

    def _copy(self, first: SentWebhook, *, resent: bool) -> SentWebhook:
        receiver = self._receivers.get(first.number)
        if receiver is None:  # of an earlier start of the sandbox
            found = (item.receiver for item in self._listening(first.provider) if item.url == first.url)
            receiver = next(found, None)
        if receiver is None:
            raise ConfigurationError(f"sandbox: the webhooks of {first.provider} do not go to {first.url} any more")
        count = self._state.next_number("webhooks")
        self._receivers[count] = receiver
        again = evolve(first, number=count, resent=resent, at=self._now())
        fresh = evolve(again, status=None, acknowledged=False, error="", answer="")
        return self._state.journal.plan(fresh)

    def sent(self, provider: str | None = None, *, limit: int | None = None) -> list[SentWebhook]:
        """List the newest deliveries, oldest first; all without a limit, earlier starts with the same file included."""
        return self._state.journal.deliveries(provider, limit=limit)

    def wait(self, seconds: float = 5.0) -> list[SentWebhook]:
        """Wait until everything is delivered, and list it.

        Raises:
            ConfigurationError: it takes longer.
        """
        self._postman.wait(seconds)
        return self.sent()

    def reports(self, call: Call) -> list[SentWebhook]:
        """Write down the events of what a call did, and plan their deliveries; inside of its transaction."""
        provider = call.provider
        if not call.changes:
            return []
        targets = [*self._listening(provider)]
        found = [report for change in call.changes for report in _events(provider).reports(call, change)]
        return [made for event, payload in found for made in self._made(provider, event, payload, targets, call.now)]

    def _listening(self, provider: str) -> Iterator[_Target]:
        if provider in self._targets:
            yield self._targets[provider]
        for endpoint in _events(provider).registered(provider, self._state):
            # Whatever was registered elsewhere is an address of an example or of the merchant's real servers.
            if _is_here(endpoint.url):
                yield _Target(endpoint.url, self._receiver(provider, endpoint.secret), events=endpoint.events)

    def post(self, items: Sequence[SentWebhook]) -> None:
        """Hand deliveries over to the thread that makes them."""
        self._postman.post(items, self._signed)

    def forget(self) -> None:
        """Forget addresses."""
        self._targets.clear()
        self._receivers.clear()

    def close(self) -> None:
        """End the thread; what waits is delivered before."""
        self._postman.close()

    def _made(
        self, provider: str, event: str, payload: Mapping[str, Any], targets: Sequence[_Target], now: float
    ) -> list[SentWebhook]:
        event_id = self._state.event_id()
        self._state.journal.report(SandboxEvent(0, provider, event, event_id, payload, now))
        found, events = [], _events(provider)
        for target in targets:
            name = events.version(event, target.legacy)
            if target.events is None or name in target.events:
                number = self._state.next_number("webhooks")
                self._receivers[number] = target.receiver
                smallest = webhooks.profile(provider).sample(name, event_id, int(now * 1000))
                members = {**smallest, **events.payload(name, payload)}
                made = SentWebhook(number, provider, name, event_id, target.url, members, at=now)
                found.append(self._state.journal.plan(made))
        return found

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
