"""The sandbox's time: the machine's, and what it was moved by. What is due happens in the order of its time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from polybill.errors import ConfigurationError
from polybill.sandbox.exchange import SandboxRequest
from polybill.sandbox.journal import SandboxEvent, SentWebhook, Timer
from polybill.sandbox.providers import TWINS
from polybill.sandbox.state import State
from polybill.sandbox.twin import Call

if TYPE_CHECKING:
    from polybill.sandbox.webhooks import Webhooks

OPERATION: Final = "clock"
"""What changes are recorded under that time alone brought about."""

_LONGEST: Final = 100 * 366 * 86_400.0


class Clock:
    """One clock for all state; it is kept in the state, so a file goes on where it was.

    Args:
        state: the sandbox's memory.
        webhooks: delivers what follows.
        credentials: what the simulators take, provider to argument names.
        machine: the machine's clock, seconds since 1970.
    """

    def __init__(
        self,
        state: State,
        webhooks: Webhooks,
        credentials: Mapping[str, Mapping[str, str]],
        machine: Callable[[], float],
    ) -> None:
        self._state = state
        self._webhooks = webhooks
        self._credentials = credentials
        self._machine = machine

    def now(self) -> float:
        """Give the time, seconds since 1970."""
        return self._machine() + self.moved()

    def machine_now(self) -> float:
        """Give the machine's time, seconds since 1970: credentials and signatures are checked and made by it."""
        return self._machine()

    def moved(self) -> float:
        """Give the seconds that the clock is ahead of the machine's."""
        return float(self._state.setting("clock") or 0)

    def advance(self, seconds: float) -> list[SandboxEvent]:
        """Move the clock forward.

        Args:
            seconds: 0 or more.

        Returns:
            The events that follow, oldest first.

        Raises:
            ConfigurationError: the time would go back, or too far.
        """
        reports: list[SentWebhook] = []
        with self._state.transaction():
            events = self.move(seconds, reports)
        self._webhooks.post(reports)
        return events

    def move(self, seconds: float, reports: list[SentWebhook]) -> list[SandboxEvent]:
        """Move the clock forward inside of a transaction; see `advance`.

        Args:
            seconds: 0 or more.
            reports: gets the deliveries to post when the transaction has ended.
        """
        if not 0 <= seconds <= _LONGEST:
            raise ConfigurationError("sandbox: time moves forward only, by at most 100 years")
        last = self._state.journal.last_event()
        ahead = self.moved() + seconds
        reports += self._run(self._machine() + ahead)
        self._state.set("clock", repr(ahead))
        return self._state.journal.events(since=last)

    def catch_up(self) -> list[SentWebhook]:
        """Do what has become due by itself; inside of a transaction, whose end the deliveries wait for."""
        return self._run(self.now())

    def _run(self, until: float) -> list[SentWebhook]:
        reports = []
        while (timer := self._state.journal.take_due(until)) is not None:
            call = self._call(timer)
            TWINS[timer.provider].TIMERS[timer.kind](call, timer.id)
            reports += self._webhooks.reports(call)
        return reports

    def _call(self, timer: Timer) -> Call:
        return Call(
            provider=timer.provider,
            request=SandboxRequest(timer.provider, OPERATION, "/"),
            operation=OPERATION,
            path={},
            body=None,
            digest="",
            credentials=self._credentials[timer.provider],
            state=self._state,
            now=timer.due,
            machine_now=self._machine(),
        )
