"""The sandbox's database: SQLite in memory, or in a file that outlives the sandbox."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from polybill.errors import ConfigurationError

_VERSION: Final = 2


class Database:
    """One connection that threads share, and one transaction at a time.

    Args:
        path: ``:memory:``, or a file.
        schema: the statements that make a new database.

    Raises:
        ConfigurationError: the file can't be opened, or is not a state file of this version.
    """

    def __init__(self, path: str | Path, schema: str) -> None:
        self._lock = threading.RLock()
        try:
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        except sqlite3.OperationalError as error:
            raise ConfigurationError(f"sandbox: state file {path}: {error}") from None
        # Closes when it is garbage-collected: a forgotten close() must not end in a ResourceWarning.
        self._close = weakref.finalize(self, self._connection.close)
        try:
            self._prepare(schema)
        except (sqlite3.DatabaseError, ConfigurationError) as error:
            self._close()
            raise ConfigurationError(f"sandbox: {path} is not a state file of this version: {error}") from None

    def _prepare(self, schema: str) -> None:
        # The file has to survive the end of the process, not of the machine; the tests of users are faster that way.
        self._connection.execute("PRAGMA synchronous = OFF")
        with self.transaction():
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            if version == 0 and not self._connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
                for statement in schema.split(";"):
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {_VERSION}")
            elif version != _VERSION:
                raise ConfigurationError(f"version {version} instead of {_VERSION}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all of it or, after an exception, nothing. Other threads wait."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._close()

    def insert(self, table: str, values: Mapping[str, Any]) -> None:
        """Write a row, in place of the one with the same key."""
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        self.rows(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", *values.values())  # noqa: S608

    def newest(self, sql: str, *values: object, limit: int | None = None) -> list[Mapping[str, Any]]:
        """Run a query that ends in its condition, and read the newest rows, oldest first.

        Args:
            sql: a SELECT of one table.
            values: its parameters.
            limit: how many rows at most; None = all.
        """
        found = self.rows(f"{sql} ORDER BY rowid DESC LIMIT ?", *values, -1 if limit is None else limit)
        return found[::-1]

    def rows(self, sql: str, *values: object) -> list[Mapping[str, Any]]:
        """Run a statement and read its rows, column to value."""
        with self._lock:
            cursor = self._connection.execute(sql, values)
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
