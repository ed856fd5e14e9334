"""The ledger in a file: for the processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import threading
from pathlib import Path
from typing import Any, Final

from polybill.errors import LedgerError
from polybill.ledger import sql


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
        self._local = _Local()
        self._prepare()

    def _prepare(self) -> None:
        [[version]] = self._run("PRAGMA user_version")
        if version > sql.VERSION:
            raise LedgerError(f"the ledger {self._path!r} was made by a newer polybill")
        if version == 0:
            for statement in sql.schema("INTEGER", "BLOB"):
                self._run(statement)
            self._run(f"PRAGMA user_version = {sql.VERSION}")

    def _connection(self) -> sqlite3.Connection:
        """Give this thread's connection; a child of a fork must not use its parent's."""
        local = self._local
        if local.pid != os.getpid():
            local.inherited.append(local.connection)
            local.connection, local.pid = None, os.getpid()
        if local.connection is None:
            local.connection = sqlite3.connect(self._path, timeout=self._wait, isolation_level=None)
            local.connection.execute("PRAGMA journal_mode = WAL")
            local.connection.execute("PRAGMA synchronous = FULL")
        return local.connection

    def _run(self, statement: str, *values: Any) -> list[Any]:
        try:
            return self._connection().execute(statement, values).fetchall()
        except (sqlite3.Error, UnicodeError) as error:
            self._drop()
            raise LedgerError(f"the ledger {self._path!r} can't be used ({error})") from None

    def _drop(self) -> None:
        connection, self._local.connection = self._local.connection, None
        if connection is not None:
            connection.close()

    def close(self) -> None:
        """Close this thread's connection; those of other threads close with them."""
        self._drop()


class _Local(threading.local):
    connection: sqlite3.Connection | None = None
    pid: int = 0

    def __init__(self) -> None:
        self.inherited: list[sqlite3.Connection | None] = []
