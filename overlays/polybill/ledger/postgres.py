"""The ledger in PostgreSQL: for the workers of several machines. Needs ``pip install 'polybill[postgres]'``."""

from __future__ import annotations

from typing import Any, Final

try:
    import psycopg
except ImportError as error:
    from polybill.errors import ConfigurationError

    raise ConfigurationError("PostgresLedger needs psycopg; run: pip install 'polybill[postgres]'") from error

from polybill.errors import LedgerError
from polybill.ledger import sql
from polybill.ledger.spare import SpareConnections

_STATEMENTS: Final = (*sql.schema("BIGINT", "BYTEA"), sql.UNRESOLVED_INDEX)


def schema() -> str:
    """Write the statements that make the table."""
    return ";\n".join(_STATEMENTS) + ";\n"


class PostgresLedger(sql.SqlLedger):
    """Keeps entries in a PostgreSQL table that any number of machines share.

    The table is made by the statements that `schema` gives, or here with ``create=True``. Each
    change is committed before the method returns.

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
        self._connections = SpareConnections(self._connect)
        if create:
            for statement in _STATEMENTS:
                self._run(statement)

    def __repr__(self) -> str:
        return "PostgresLedger(...)"

    def _connect(self) -> psycopg.Connection[Any]:
        return psycopg.connect(
            self._conninfo,
            autocommit=True,
            connect_timeout=max(2, int(self._wait)),
            options=f"-c statement_timeout={int(self._wait * 1000)}",
        )

    def _run(self, statement: str, *values: Any) -> list[Any]:
        text = statement.replace("?", "%s")
        try:
            try:
                return self._execute(text, values)
            except psycopg.OperationalError:
                # The server may have been restarted since the connection was last used. Each statement may be repeated.
                self._connections.close()
                return self._execute(text, values)
        except (psycopg.Error, UnicodeError) as error:
            # The text of an error may hold the connection string.
            code = getattr(error, "sqlstate", None) or type(error).__name__
            raise LedgerError(f"the ledger's database can't be used ({code})") from None

    def _execute(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        with self._connections.borrow() as connection:
            cursor = connection.execute(statement, values)
            return cursor.fetchall() if cursor.description is not None else []

    def close(self) -> None:
        """Close the connections; another use opens new ones."""
        self._connections.close()
