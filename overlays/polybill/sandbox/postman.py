"""Delivers webhooks one after the other, in a thread of its own, and keeps the result of each."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from typing import Final, TypeAlias

import httpx
from attrs import evolve

from polybill.core import contract
from polybill.errors import ConfigurationError
from polybill.sandbox.journal import SentWebhook
from polybill.sandbox.state import State
from polybill.webhooks.receivers import acknowledges
from polybill.webhooks.signed import SignedEvent

Sign: TypeAlias = Callable[[SentWebhook], SignedEvent]

TIMEOUT: Final = 5.0
_SHOWN: Final = 500  # characters of an answer that are kept


class Postman:
    """The queue and its thread.

    Args:
        state: where results are kept.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._queue: SimpleQueue[tuple[SentWebhook, float, Sign] | None] = SimpleQueue()
        self._changed = threading.Condition()
        self._waiting = 0
        self._thread: threading.Thread | None = None

    def post(self, items: Sequence[SentWebhook], sign: Sign, delays: Sequence[float] = ()) -> None:
        """Hand deliveries over.

        Args:
            items: in the order in which they go out.
            sign: makes the delivery of an item.
            delays: seconds to wait before each; none when left out.
        """
        if not items:
            return
        with self._changed:
            self._waiting += len(items)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="polybill-webhooks", daemon=True)
                self._thread.start()
        for number, item in enumerate(items):
            self._queue.put((item, delays[number] if delays else 0.0, sign))

    def wait(self, seconds: float) -> None:
        """Wait until everything is delivered.

        Raises:
            ConfigurationError: it takes longer.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: not self._waiting, seconds):
                raise ConfigurationError(f"sandbox: {self._waiting} webhooks are not delivered after {seconds:g} s")

    def close(self) -> None:
        """End the thread; what waits is delivered before."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(TIMEOUT)

    def _run(self) -> None:
        # Certificates are no matter between two programs of one machine.
        with httpx.Client(timeout=TIMEOUT, trust_env=False, verify=False) as client:  # noqa: S501
            while (entry := self._queue.get()) is not None:
                item, delay, sign = entry
                if delay:
                    time.sleep(delay)
                done = self._posted(client, item, sign)
                with self._state.transaction():
                    self._state.journal.delivered(done)
                with self._changed:
                    self._waiting -= 1
                    self._changed.notify_all()

    def _posted(self, client: httpx.Client, item: SentWebhook, sign: Sign) -> SentWebhook:
        try:
            delivery = sign(item)
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
        return evolve(item, status=answer.status_code, acknowledged=fits, answer=answer.text[:_SHOWN])
