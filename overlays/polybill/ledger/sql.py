"""The ledger's table and statements, in the SQL that SQLite and PostgreSQL share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Final

from polybill.ledger.entry import REUSABLE, UNRESOLVED, Change, Entry, Scope

VERSION: Final = 1
"""Version of the table; a newer one is refused."""

COLUMNS: Final = (
    "key",
    "provider",
    "account",
    "environment",
    "operation",
    "reference",
    "digest",
    "state",
    "owner",
    "created_at",
    "updated_at",
    "lease_until",
    "status_code",
    "content",
    "object_id",
    "note",
    "asked",
)

_LIST = ", ".join(COLUMNS)


def _states(states: Sequence[str]) -> str:
    return ", ".join(f"'{state}'" for state in states)


def schema(integer: str, binary: str) -> tuple[str, ...]:
    """Write the statements that make the table.

    Args:
        integer: type of a 64-bit integer.
        binary: type of bytes.
    """
    texts = ("provider", "account", "environment", "operation", "reference", "digest", "state", "owner")
    lines = ["key TEXT PRIMARY KEY", *(f"{name} TEXT NOT NULL" for name in texts)]
    lines += [f"{name} {integer} NOT NULL" for name in ("created_at", "updated_at", "lease_until", "status_code")]
    lines += [f"content {binary} NOT NULL", "object_id TEXT NOT NULL", "note TEXT NOT NULL", "asked TEXT NOT NULL"]
    return (
        "CREATE TABLE IF NOT EXISTS polybill_ledger (\n  " + ",\n  ".join(lines) + "\n)",
        "CREATE INDEX IF NOT EXISTS polybill_ledger_reference ON polybill_ledger (provider, reference)",
    )


UNRESOLVED_INDEX: Final = (
    "CREATE INDEX IF NOT EXISTS polybill_ledger_unresolved ON polybill_ledger (state) "
    f"WHERE state IN ({_states(UNRESOLVED)})"
)
"""Finds unresolved entries among millions of others. A file does without: each call would write to it twice."""


_TAKEN_OVER = tuple(name for name in COLUMNS if name not in {"key", "created_at"})

CLAIM: Final = (
    f"INSERT INTO polybill_ledger ({_LIST}) VALUES ({', '.join('?' * len(COLUMNS))}) "  # noqa: S608 - constants
    f"ON CONFLICT (key) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _TAKEN_OVER)} "
    "WHERE polybill_ledger.digest = excluded.digest "
    f"AND (polybill_ledger.state IN ({_states(REUSABLE)}) "
    "OR (polybill_ledger.state = 'reserved' AND polybill_ledger.lease_until < excluded.updated_at)) "
    "RETURNING owner"
)
"""Gives a row where the entry was claimed."""

GET: Final = f"SELECT {_LIST} FROM polybill_ledger WHERE key = ?"  # noqa: S608 - constants

CHANGE: Final = (
    "UPDATE polybill_ledger SET state = ?, updated_at = ?, status_code = ?, content = ?, "
    "object_id = CASE WHEN ? = '' THEN object_id ELSE ? END, note = ? "
    "WHERE key = ? AND owner = ? AND (? = '' OR state IN (?, ?)) RETURNING key"
)
"""Gives a row where the entry was changed."""

FIND: Final = (
    f"SELECT {_LIST} FROM polybill_ledger WHERE provider = ? AND account = ? AND environment = ? "  # noqa: S608
    "AND reference = ? ORDER BY created_at"
)

FORGET: Final = "DELETE FROM polybill_ledger WHERE key = ? AND owner = ? RETURNING key"

PURGE: Final = (
    f"DELETE FROM polybill_ledger WHERE state NOT IN ({_states(UNRESOLVED)}) AND updated_at < ? RETURNING key"  # noqa: S608
)


def list_statement(scope: Scope | None, *, unresolved: bool) -> tuple[str, tuple[Any, ...]]:
    """Write the statement that lists entries, with its values."""
    conditions: list[str] = []
    values: tuple[Any, ...] = ()
    if scope is not None:
        conditions += ["provider = ?", "account = ?", "environment = ?"]
        values = (scope.provider, scope.account, scope.environment)
    if unresolved:
        conditions.append(f"state IN ({_states(UNRESOLVED)})")
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    return f"SELECT {_LIST} FROM polybill_ledger {where}ORDER BY created_at", values  # noqa: S608 - constants


def row_of(entry: Entry) -> tuple[Any, ...]:
    """Write an entry as a row."""
    scope = entry.scope
    return (
        entry.key,
        scope.provider,
        scope.account,
        scope.environment,
        entry.operation,
        entry.reference,
        entry.digest,
        entry.state,
        entry.owner,
        entry.created_at,
        entry.updated_at,
        entry.lease_until,
        entry.status_code,
        entry.content,
        entry.object_id,
        entry.note,
        entry.asked,
    )


def entry_of(row: Sequence[Any]) -> Entry:
    """Read a row."""
    key, provider, account, environment, *rest = row
    operation, reference, digest, state, owner, created, updated, lease, status, content, object_id, note, asked = rest
    return Entry(
        key=key,
        scope=Scope(provider, account, environment),
        operation=operation,
        reference=reference,
        digest=digest,
        state=state,
        owner=owner,
        created_at=created,
        updated_at=updated,
        lease_until=lease,
        status_code=status,
        content=bytes(content),
        object_id=object_id,
        note=note,
        asked=asked,
    )


def values_of(change: Change) -> tuple[Any, ...]:
    """Give the values of `CHANGE`."""
    return (
        change.state,
        change.updated_at,
        change.status_code,
        change.content,
        change.object_id,
        change.object_id,
        change.note,
        change.key,
        change.owner,
        *((change.only_from[0], change.only_from[0], change.only_from[-1]) if change.only_from else ("", "", "")),
    )


class SqlLedger(ABC):
    """The methods of `Ledger` over one that runs a statement."""

    @abstractmethod
    def _run(self, statement: str, *values: Any) -> list[Any]:
        """Run a statement in a transaction of its own and give its rows.

        Raises:
            LedgerError: it can't be run.
        """

    def claim(self, entry: Entry) -> Entry | None:
        """See `Ledger.claim`."""
        while True:
            if self._run(CLAIM, *row_of(entry)):
                return None
            if rows := self._run(GET, entry.key):
                there = entry_of(rows[0])
                # A statement that was repeated finds its own entry.
                return None if there.owner == entry.owner else there
            # It was purged between the two statements.

    def change(self, change: Change) -> bool:
        """See `Ledger.change`."""
        return bool(self._run(CHANGE, *values_of(change)))

    def forget(self, key: str, owner: str) -> bool:
        """See `Ledger.forget`."""
        return bool(self._run(FORGET, key, owner))

    def find(self, scope: Scope, reference: str) -> Sequence[Entry]:
        """See `Ledger.find`."""
        rows = self._run(FIND, scope.provider, scope.account, scope.environment, reference)
        return [entry_of(row) for row in rows]

    def list(self, scope: Scope | None = None, *, unresolved: bool = False) -> Sequence[Entry]:
        """See `Ledger.list`."""
        statement, values = list_statement(scope, unresolved=unresolved)
        return [entry_of(row) for row in self._run(statement, *values)]

    def purge(self, before: int) -> int:
        """See `Ledger.purge`."""
        return len(self._run(PURGE, before))
