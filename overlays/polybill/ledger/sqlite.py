"""The ledger in a file: for the processes of one machine."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any, Final

from polybill.errors import LedgerError
from polybill.ledger import sql
from polybill.ledger.spare import SpareConnections


class SqliteLedger(sql.SqlLedger):
    """Keeps entries in an SQLite file that the threads and processes of one machine share.

    Each change is on the disk before the method returns. The file must not lie on a network share.

    Args:
        path: the file; it is made where there is none.
        wait: seconds to wait for another process that holds the file.

    Raises:
        LedgerError: the file can't be used.
    """

    blocks: Final = True

    def __init__(self, path: str | Path, *, wait: float = 10.0) -> None:
        self._path = str(path)
        self._wait = wait
        self._connections = SpareConnections(self._connect)
        self._prepare()

    def _prepare(self) -> None:
        [[version]] = self._run("PRAGMA user_version")
        if version > sql.VERSION:
            raise LedgerError(f"the ledger {self._path!r} was made by a newer polybill")
        if version == 0:
            for statement in sql.schema("INTEGER", "BLOB"):
                self._run(statement)
            self._run(f"PRAGMA user_version = {sql.VERSION}")

    def _connect(self) -> sqlite3.Connection:
        # Lent to one thread at a time, so that it may move between threads.
        connection = sqlite3.connect(self._path, timeout=self._wait, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
        return connection

    def _run(self, statement: str, *values: Any) -> list[Any]:
        try:
            with self._connections.borrow() as connection:
                return connection.execute(statement, values).fetchall()
        except (sqlite3.Error, UnicodeError) as error:
            raise LedgerError(f"the ledger {self._path!r} can't be used ({error})") from None

    def close(self) -> None:
        """Close the file; another use opens it again."""
        self._connections.close()
