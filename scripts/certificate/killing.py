"""Killing a worker at a step of its call, as an operating system would: SIGKILL, no word to anybody."""

from __future__ import annotations

import os
import signal
from typing import Any

from polybill.ledger.entry import Change, Entry


def kill() -> None:
    """End this process at once."""
    os.kill(os.getpid(), signal.SIGKILL)


class KillingLedger:
    """A ledger whose user is killed at a step.

    Args:
        ledger: where entries are kept.
        step: ``before claim``, ``after claim``, ``after the answer`` (before it is kept) or ``after keeping``.
    """

    def __init__(self, ledger: Any, step: str) -> None:
        self._ledger = ledger
        self._step = step

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ledger, name)

    def claim(self, entry: Entry) -> Entry | None:
        """See `polybill.ledger.entry.Ledger.claim`."""
        if self._step == "before claim":
            kill()
        there: Entry | None = self._ledger.claim(entry)
        if self._step == "after claim":
            kill()
        return there

    def change(self, change: Change) -> bool:
        """See `polybill.ledger.entry.Ledger.change`."""
        keeps = change.state != "sending"
        if keeps and self._step == "after the answer":
            kill()
        done: bool = self._ledger.change(change)
        if keeps and self._step == "after keeping":
            kill()
        return done


class KillingExchanger:
    """A transport whose user is killed before it sends.

    Args:
        exchanger: the client's transport.
    """

    def __init__(self, exchanger: Any) -> None:
        self._exchanger = exchanger

    def exchange(self, origin: Any, request: Any, received: Any, end: float) -> None:
        """Kill before a request that creates."""
        if request.method == "POST":
            kill()
        self._exchanger.exchange(origin, request, received, end)

    def close(self) -> None:
        """See the client's transport."""
        self._exchanger.close()
