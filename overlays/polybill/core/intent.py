"""What the caller wants, frozen: its key, and the guard that one reference never stands for two requests."""

from __future__ import annotations

import hashlib
import threading
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from attrs import field, frozen

from polybill.core.exchange import WireRequest
from polybill.errors import ConfigurationError, FieldProblem, RequestInvalid

_NAMESPACE = uuid.UUID("6f3a1c9e-3d0b-5f0e-9d53-0a6a2d1b7c44")


@frozen
class Intent:
    """One thing that the caller wants done at most once.

    Attributes:
        reference: the caller's own unique id; empty for a call without one (reading, or an update by id).
        key: idempotency key; the same for the same provider, operation and reference on any machine.
        digest: hash of the request without what changes per attempt.
    """

    provider: str
    operation: str
    reference: str
    request: WireRequest = field(repr=False)
    key: str = ""
    digest: str = ""


def idempotency_key(provider: str, operation: str, reference: str) -> str:
    """Derive the key from the reference: a UUID (version 5), so that a restart or another machine gets the same."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join((provider, operation, reference))))


def freeze(provider: str, operation: str, request: WireRequest, *, reference: str = "") -> Intent:
    """Make the intent of a request."""
    key = idempotency_key(provider, operation, reference) if reference else ""
    return Intent(provider, operation, reference, request, key, _digest(request))


def _digest(request: WireRequest) -> str:
    parameters = _text(request.params)
    parts = [request.method.encode(), request.path.encode(), parameters.encode(), request.content]
    return hashlib.sha256(b"\x1f".join(parts)).hexdigest()


def _text(parameters: Mapping[str, Any]) -> str:
    return "&".join(f"{name}={parameters[name]}" for name in sorted(parameters))


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


def guard(intent: Intent, intents: Intents, scope: str) -> None:
    """Refuse another request under a known reference. The scope keeps sandbox and production apart.

    Raises:
        RequestInvalid: the reference already stands for another request.
    """
    if intent.key and intents.claim(f"{scope} {intent.key}", intent.digest) != intent.digest:
        problem = FieldProblem(
            "reference",
            "already stands for another request; a changed request is a new intent and needs a new reference",
        )
        raise RequestInvalid(intent.provider, intent.operation, [problem])
