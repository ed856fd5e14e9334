"""Database connections that threads share, one user at a time."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar


class Closable(Protocol):
    """A connection of a database."""

    def close(self) -> None:
        """Close it."""
        ...


C = TypeVar("C", bound=Closable)


class SpareConnections(Generic[C]):
    """Idle connections; each is lent to one user at a time. A child of a fork opens its own.

    Args:
        connect: opens a connection.
    """

    def __init__(self, connect: Callable[[], C]) -> None:
        self._connect = connect
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._idle: list[C] = []
        self._inherited: list[C] = []

    def _check_process(self) -> None:
        if self._pid != os.getpid():
            # Closing the parent's connections could end its transactions, so they are kept and never used.
            self._inherited, self._idle = [*self._inherited, *self._idle], []
            self._lock, self._pid = threading.Lock(), os.getpid()

    @contextmanager
    def borrow(self) -> Iterator[C]:
        """Lend a connection; one that fails its user is closed."""
        self._check_process()
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._connect()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._idle.append(connection)

    def close(self) -> None:
        """Close the idle connections; another use opens new ones."""
        self._check_process()
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()
