"""Time as an argument, so that tests decide about it."""

from __future__ import annotations

from typing import Protocol


class Clock(Protocol):
    """The time and the jitter that a call needs."""

    def epoch_ms(self) -> int:
        """Milliseconds since 1970, for timestamps on the wire."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back, for deadlines."""
        ...

    def jitter(self) -> float:
        """A random number from 0 to 1, so that clients do not repeat in step."""
        ...
