"""How far a call has come: whether a byte of it may have left; pure."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

from polybill.errors import UsageError
from polybill.outcome import Outcome
from polybill.protocol.clock import Clock
from polybill.protocol.exchange import Failure
from polybill.protocol.retry import Effects, Send

T = TypeVar("T")


class Progress:
    """Follows the effects of a call.

    Attributes:
        started: whether the call itself, and not what is read before it, has begun.
        reached: whether a byte of a request may have left.
    """

    def __init__(self, clock: Clock, lease_until: int) -> None:
        self._clock = clock
        self._lease_until = lease_until
        self.started = False
        self.reached = False

    def watch(self, effects: Effects[T]) -> Generator[Any, Any, Outcome[T]]:
        """Pass effects on."""
        self.started = True
        reply: Any = None
        while True:
            try:
                effect = effects.send(reply)
            except StopIteration as end:
                outcome: Outcome[T] = end.value
                return outcome
            if not isinstance(effect, Send):
                reply = yield effect
                continue
            if self._clock.epoch_ms() > self._lease_until:
                # It slept for so long that others take it for dead; they may have acted by now.
                reply = Failure(sent=False, what="the claim of the reference has expired")
                continue
            before, self.reached = self.reached, True
            try:
                reply = yield effect
            except UsageError:
                self.reached = before
                raise
            self.reached = before or not (isinstance(reply, Failure) and reply.sent is False)
