"""Which idle connection a request may use: pure rules, shared by threads and async code.

A server may close a connection without announcing it, or send bytes that no request asked for. Both show on an idle
connection, but only after a moment; a request sent in that moment may be lost, or get the response of another one. A
request that may be repeated takes the risk. One that may not waits until a connection of this server has been seen to
stay quiet for `PROBATION`, uses connections that were in use a moment ago, and after one bad sign only fresh ones.
"""

from __future__ import annotations

from collections import deque
from typing import Generic, Protocol, TypeVar

from polybill.transport.settings import Origin, TransportSettings

PROBATION = 0.05
"""Seconds that the first connection of an origin must stay quiet before an unrepeatable request may reuse it."""

FRESH = 1.0
"""Seconds that a connection may have been idle for an unrepeatable request: below any server's usual idle timeout."""

DISTRUST = 60.0
"""Seconds after a bad sign during which unrepeatable requests get fresh connections only."""


class Pooled(Protocol):
    """What the rules need to know of a connection."""

    def quiet(self) -> bool:
        """Whether it is open and has no unread bytes."""
        ...

    def discard(self) -> None:
        """Close it at once."""
        ...


C = TypeVar("C", bound=Pooled)


class Idle(Generic[C]):
    """The idle connections of one pool. Callers hold their lock around each method."""

    def __init__(self, settings: TransportSettings) -> None:
        self._settings = settings
        self._idle: dict[Origin, deque[tuple[C, float]]] = {}
        self._trusted: set[Origin] = set()
        self._distrusted: dict[Origin, float] = {}
        self._count = 0

    def keep(self, origin: Origin, connection: C, now: float) -> None:
        """Put a connection aside after a complete response."""
        if self._count >= self._settings.max_idle:
            connection.discard()
            return
        self._idle.setdefault(origin, deque()).append((connection, now))
        self._count += 1

    def take(self, origin: Origin, now: float, *, repeatable: bool) -> tuple[C | None, float]:
        """Take a usable connection.

        Returns:
            The connection and the seconds that it must be watched before use; None = open a fresh one.
        """
        shelf = self._idle.get(origin)
        while shelf:
            oldest, since = shelf[0]
            if now - since <= self._settings.idle_seconds:
                break
            shelf.popleft()
            self._count -= 1
            oldest.discard()
        while shelf:
            connection, since = shelf.pop()
            age = now - since
            if not connection.quiet():
                self._count -= 1
                connection.discard()
                if age <= FRESH:
                    self.distrust(origin, now)
                continue
            if age >= PROBATION and not self._is_distrusted(origin, now):
                self._trusted.add(origin)
            if repeatable or (origin in self._trusted and age <= FRESH):
                self._count -= 1
                return connection, 0.0
            if age > FRESH or self._is_distrusted(origin, now):
                shelf.append((connection, since))
                return None, 0.0
            self._count -= 1
            return connection, PROBATION - age
        return None, 0.0

    def trust(self, origin: Origin, now: float) -> None:
        """Note that a watched connection stayed quiet."""
        if not self._is_distrusted(origin, now):
            self._trusted.add(origin)

    def distrust(self, origin: Origin, now: float) -> None:
        """Note that a connection was closed without announcement, or had bytes that nothing asked for."""
        self._trusted.discard(origin)
        self._distrusted[origin] = now + DISTRUST

    def _is_distrusted(self, origin: Origin, now: float) -> bool:
        return now < self._distrusted.get(origin, 0.0)

    def drain(self) -> list[C]:
        """Take out everything."""
        found = [connection for shelf in self._idle.values() for connection, _ in shelf]
        self._idle.clear()
        self._count = 0
        return found
