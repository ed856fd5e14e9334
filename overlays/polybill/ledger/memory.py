"""The ledger of one process: entries live as long as the object."""

from __future__ import annotations

import os
import threading
from builtins import list as list_of
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from polybill.ledger.entry import REUSABLE, UNRESOLVED, Change, Entry, Scope


class MemoryLedger:
    """Keeps entries in memory, for one client or several that share it.

    It protects within a process. Where a crash or a second worker must not charge twice, use `SqliteLedger` or
    `PostgresLedger`.

    Args:
        limit: how many entries are kept. Beyond it the oldest without an open question are forgotten, so that a
            long-lived client does not grow for ever.
    """

    blocks: Final = False

    def __init__(self, limit: int = 100_000) -> None:
        self._entries: dict[str, Entry] = {}
        self._limit = limit
        self._lock = threading.Lock()
        self._pid = os.getpid()

    def _guard(self) -> threading.Lock:
        if self._pid != os.getpid():  # another thread of the parent may have held the lock at the fork
            self._lock, self._pid = threading.Lock(), os.getpid()
        return self._lock

    def claim(self, entry: Entry) -> Entry | None:
        """See `Ledger.claim`."""
        with self._guard():
            there = self._entries.get(entry.key)
            if there is not None and there.owner != entry.owner and not _may_claim(there, entry):
                return there
            if there is not None:
                del self._entries[entry.key]  # the newest come last
                entry = evolve(entry, created_at=there.created_at)
            self._entries[entry.key] = entry
            if len(self._entries) > self._limit:
                self._forget_one(entry.key)
            return None

    def _forget_one(self, but: str) -> None:
        for key, entry in self._entries.items():
            if entry.state not in UNRESOLVED and key != but:
                del self._entries[key]
                return

    def change(self, change: Change) -> bool:
        """See `Ledger.change`."""
        with self._guard():
            there = self._entries.get(change.key)
            if there is None or there.owner != change.owner or there.state not in (change.only_from or (there.state,)):
                return False
            self._entries[change.key] = there.changed(change)
            return True

    def forget(self, key: str, owner: str) -> bool:
        """See `Ledger.forget`."""
        with self._guard():
            there = self._entries.get(key)
            if there is None or there.owner != owner:
                return False
            del self._entries[key]
            return True

    def find(self, scope: Scope, reference: str) -> Sequence[Entry]:
        """See `Ledger.find`."""
        with self._guard():
            return [item for item in self._entries.values() if item.scope == scope and item.reference == reference]

    def list(self, scope: Scope | None = None, *, unresolved: bool = False) -> Sequence[Entry]:
        """See `Ledger.list`."""
        with self._guard():
            found = [
                item
                for item in self._entries.values()
                if scope in {None, item.scope} and (not unresolved or item.state in UNRESOLVED)
            ]
        return sorted(found, key=lambda item: item.created_at)

    def purge(self, before: int) -> int:
        """See `Ledger.purge`."""
        with self._guard():
            old: list_of[str] = [
                key for key, item in self._entries.items() if item.state not in UNRESOLVED and item.updated_at < before
            ]
            for key in old:
                del self._entries[key]
            return len(old)

    def close(self) -> None:
        """See `Ledger.close`; nothing is open."""


def _may_claim(there: Entry, entry: Entry) -> bool:
    if there.digest != entry.digest:
        return False
    # Nothing is sent in this state, and a holder that wakes up late is refused the step to sending.
    abandoned = there.state == "reserved" and there.lease_until < entry.updated_at
    return there.state in REUSABLE or abandoned
