"""Time as an argument, so that tests decide about it."""

from __future__ import annotations

import random
import time
from typing import Protocol


class Clock(Protocol):
    """What the core wants to know about time."""

    def epoch_ms(self) -> int:
        """Milliseconds since 1970, for timestamps on the wire."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back, for deadlines."""
        ...

    def jitter(self) -> float:
        """A random number from 0 to 1, so that clients do not repeat in step."""
        ...


class SystemClock:
    """The machine's clock."""

    def epoch_ms(self) -> int:
        """See `Clock`."""
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        """See `Clock`."""
        return time.monotonic()

    def jitter(self) -> float:
        """See `Clock`."""
        return random.random()  # noqa: S311 - spreading load, no secret
