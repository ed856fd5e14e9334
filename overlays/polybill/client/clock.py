"""The machine's clock."""

from __future__ import annotations

import random
import time


class SystemClock:
    """The machine's clock."""

    def epoch_ms(self) -> int:
        """See `polybill.protocol.clock.Clock`."""
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        """See `polybill.protocol.clock.Clock`."""
        return time.monotonic()

    def jitter(self) -> float:
        """See `polybill.protocol.clock.Clock`."""
        return random.random()  # noqa: S311 - spreading load, no secret
