"""The guard that one reference never stands for two requests."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Protocol

from polybill.errors import ConfigurationError, FieldProblem, RequestInvalid
from polybill.protocol.idempotency import IdempotencyRecord


class Intents(Protocol):
    """Where the digests of known references are kept."""

    def claim(self, key: str, digest: str) -> str:
        """Keep the digest under the key unless there is one already; give the one that is kept."""
        ...


class MemoryIntents:
    """Keeps them as long as the object lives; one client, or several that share it.

    Args:
        limit: how many are kept; beyond it the oldest is forgotten, so that a long-lived client does not grow for ever.
    """

    def __init__(self, limit: int = 100_000) -> None:
        self._known: dict[str, str] = {}
        self._limit = limit
        self._lock = threading.Lock()

    def claim(self, key: str, digest: str) -> str:
        """See `Intents.claim`."""
        with self._lock:
            kept = self._known.setdefault(key, digest)
            if len(self._known) > self._limit:
                del self._known[next(iter(self._known))]
            return kept


class SqliteIntents:
    """Keeps them in a file, so that a restarted process still refuses a changed request."""

    def __init__(self, path: str | Path) -> None:
        self._path = str(path)
        self._run("CREATE TABLE IF NOT EXISTS intents (key TEXT PRIMARY KEY, digest TEXT NOT NULL)")

    def _run(self, statement: str, *values: str) -> str | None:
        import sqlite3  # noqa: PLC0415 - only this way of keeping needs it

        try:
            connection = sqlite3.connect(self._path, timeout=10)
            try:
                with connection:
                    row = connection.execute(statement, values).fetchone()
            finally:
                connection.close()
        except sqlite3.Error as error:
            # Without the guard nothing is sent.
            raise ConfigurationError(f"the file of SqliteIntents can't be used: {error}; nothing was sent") from None
        return None if row is None else str(row[0])

    def claim(self, key: str, digest: str) -> str:
        """See `Intents.claim`."""
        self._run("INSERT OR IGNORE INTO intents VALUES (?, ?)", key, digest)
        return self._run("SELECT digest FROM intents WHERE key = ?", key) or digest


def guard(record: IdempotencyRecord, intents: Intents, scope: str) -> None:
    """Refuse another request under a known reference. The scope keeps sandbox and production apart.

    Raises:
        RequestInvalid: the reference already stands for another request.
    """
    if record.key and intents.claim(f"{scope} {record.key}", record.digest) != record.digest:
        problem = FieldProblem(
            "reference",
            "already stands for another request; a changed request is a new intent and needs a new reference",
        )
        raise RequestInvalid(record.provider, record.operation, [problem])
