"""The ledger in PostgreSQL: for the workers of several machines. Needs ``pip install 'polybill[postgres]'``."""

from __future__ import annotations

import os
import threading
from typing import Any, Final

try:
    import psycopg
except ImportError as error:
    from polybill.errors import ConfigurationError

    raise ConfigurationError("PostgresLedger needs psycopg; run: pip install 'polybill[postgres]'") from error

from polybill.errors import LedgerError
from polybill.ledger import sql


def schema() -> str:
    """Write the statements that make the table."""
    return ";\n".join(sql.schema("BIGINT", "BYTEA")) + ";\n"


class PostgresLedger(sql.SqlLedger):
    """Keeps entries in a PostgreSQL table that any number of machines share.

    The table is made by the statements that ``polybill ledger schema`` prints, or here with ``create=True``. Each
    thread has a connection of its own; each change is committed before the method returns.

    Args:
        conninfo: connection string or URL of the database; it is never shown.
        create: whether to make the table where there is none.
        wait: seconds to wait for the server, for a connection and for a statement each.

    Raises:
        LedgerError: the database can't be used.
    """

    blocks: Final = True

    def __init__(self, conninfo: str, *, create: bool = False, wait: float = 10.0) -> None:
        self._conninfo = conninfo
        self._wait = wait
        self._local = _Local()
        if create:
            for statement in sql.schema("BIGINT", "BYTEA"):
                self._run(statement)

    def __repr__(self) -> str:
        return "PostgresLedger(...)"

    def _connection(self) -> psycopg.Connection[Any]:
        """Give this thread's connection; a child of a fork must not use its parent's."""
        local = self._local
        if local.pid != os.getpid():
            # Closing the parent's would end the parent's session too.
            local.inherited.append(local.connection)
            local.connection, local.pid = None, os.getpid()
        if local.connection is None or local.connection.closed:
            local.connection = psycopg.connect(
                self._conninfo,
                autocommit=True,
                connect_timeout=max(2, int(self._wait)),
                options=f"-c statement_timeout={int(self._wait * 1000)}",
            )
        return local.connection

    def _run(self, statement: str, *values: Any) -> list[Any]:
        text = statement.replace("?", "%s")
        try:
            cursor = self._connection().execute(text, values)
            return cursor.fetchall() if cursor.description is not None else []
        except (psycopg.Error, UnicodeError) as error:
            self._drop()
            # The text of an error may hold the connection string.
            code = getattr(error, "sqlstate", None) or type(error).__name__
            raise LedgerError(f"the ledger's database can't be used ({code})") from None

    def _drop(self) -> None:
        connection, self._local.connection = self._local.connection, None
        if connection is not None:
            connection.close()

    def close(self) -> None:
        """Close this thread's connection; those of other threads close with them."""
        self._drop()


class _Local(threading.local):
    connection: psycopg.Connection[Any] | None = None
    pid: int = 0

    def __init__(self) -> None:
        self.inherited: list[psycopg.Connection[Any] | None] = []
