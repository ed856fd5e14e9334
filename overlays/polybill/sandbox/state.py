"""What the sandbox remembers: in memory, or in a SQLite file that outlives it."""

from __future__ import annotations

import json
import sqlite3
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from polybill.errors import ConfigurationError

_VERSION: Final = 2
_TABLES: Final = ("effects", "resources", "counters", "requests")
_SCHEMA: Final = """
CREATE TABLE effects (
    number INTEGER PRIMARY KEY, provider TEXT, operation TEXT, reference TEXT, digest TEXT, native_id TEXT,
    response TEXT, at REAL);
CREATE INDEX effects_by_reference ON effects (provider, operation, reference);
CREATE TABLE resources (provider TEXT, id TEXT, owner TEXT, data TEXT, PRIMARY KEY (provider, id));
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER);
CREATE TABLE requests (
    number INTEGER PRIMARY KEY, provider TEXT, operation TEXT, method TEXT, path TEXT, headers TEXT, reference TEXT,
    digest TEXT, status INTEGER, fault TEXT, answer TEXT, at REAL);
"""


@frozen
class Effect:
    """Something that was really created or changed: what a customer would be charged for.

    Attributes:
        reference: the caller's own id or key of the intent, as the provider knows it; empty where there is none.
        digest: SHA-256 of the request's JSON, with names in order.
        native_id: the id that the twin gave.
        response: the answer, whether or not it reached the caller.
        at: time of the sandbox's clock, seconds since 1970.
    """

    number: int
    provider: str
    operation: str
    reference: str
    digest: str
    native_id: str
    response: Any
    at: float


@frozen
class RecordedRequest:
    """A request that arrived. Of headers that may hold a credential, only the name is kept.

    Attributes:
        operation: operationId, empty where the contract has no such path.
        headers: lower-case name to value; ``***`` where the value is not kept.
        status: HTTP status of the answer, None = the connection was ended without one.
        fault: the fault that was played, empty where none was.
        answer: ``state``, ``example`` or ``drawn``: what the answer was made of; empty for a refusal before that.
    """

    number: int
    provider: str
    operation: str
    method: str
    path: str
    headers: Mapping[str, str]
    reference: str
    digest: str
    status: int | None
    fault: str
    answer: str
    at: float


@frozen
class Resource:
    """A resource that can change later.

    Attributes:
        owner: what it was stored under: its kind, or whom it belongs to.
    """

    id: str
    data: dict[str, Any] = field(repr=False)
    owner: str = ""


class State:
    """The memory. One transaction at a time, so each request is handled as a whole or not at all."""

    def __init__(self, path: str | Path = ":memory:", *, seed: int = 0) -> None:
        self._seed = seed
        self._lock = threading.RLock()
        try:
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        except sqlite3.OperationalError as error:
            raise ConfigurationError(f"sandbox: state file {path}: {error}") from None
        # Closes when nobody holds the state any more: a forgotten close() must not end in a ResourceWarning.
        self._close = weakref.finalize(self, self._connection.close)
        try:
            self._prepare()
        except (sqlite3.DatabaseError, ConfigurationError) as error:
            self._close()
            raise ConfigurationError(f"sandbox: {path} is no state file of this version: {error}") from None

    def _prepare(self) -> None:
        # The file has to survive the end of the process, not of the machine; the tests of users are faster that way.
        self._connection.execute("PRAGMA synchronous = OFF")
        with self.transaction():
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            if version == 0 and not self._connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
                for statement in _SCHEMA.split(";"):
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

    def reset(self) -> None:
        """Forget everything."""
        with self.transaction():
            for table in _TABLES:
                self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names from the constant above

    def next_number(self, name: str) -> int:
        """Count one up: the same seed and requests give the same ids."""
        row = self._rows(
            "INSERT INTO counters VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            name,
            self._seed + 1,
        )[0]
        return int(row["value"])

    def add_effect(self, effect: Mapping[str, Any]) -> None:
        """Remember an effect, given by the attributes of `Effect` but its number."""
        self._insert("effects", {**effect, "response": json.dumps(effect["response"])})

    def effects(self, provider: str | None = None, operation: str | None = None) -> list[Effect]:
        """List the effects in their order."""
        rows = self._rows(
            "SELECT * FROM effects WHERE provider = coalesce(?, provider) AND operation = coalesce(?, operation)"
            " ORDER BY number",
            provider,
            operation,
        )
        return [_effect(row) for row in rows]

    def put_resource(self, provider: str, resource: Resource, owner: str = "") -> None:
        """Store a resource, in place of the one of the same id."""
        # An update in place, so that a list keeps its order.
        self._rows(
            "INSERT INTO resources VALUES (?, ?, ?, ?)"
            " ON CONFLICT (provider, id) DO UPDATE SET owner = excluded.owner, data = excluded.data",
            provider,
            resource.id,
            owner,
            json.dumps(resource.data),
        )

    def resource(self, provider: str, resource_id: str) -> Resource | None:
        """Find a resource."""
        rows = self._rows("SELECT id, owner, data FROM resources WHERE provider = ? AND id = ?", provider, resource_id)
        return _resource(rows[0]) if rows else None

    def resources(self, provider: str, owner: str) -> list[Resource]:
        """List what belongs to one owner, oldest first."""
        rows = self._rows(
            "SELECT id, owner, data FROM resources WHERE provider = ? AND owner = ? ORDER BY rowid", provider, owner
        )
        return [_resource(row) for row in rows]

    def add_request(self, request: Mapping[str, Any]) -> None:
        """Remember a request, given by the attributes of `RecordedRequest` but its number."""
        self._insert("requests", {**request, "headers": json.dumps(request["headers"])})

    def requests(self, provider: str | None = None) -> list[RecordedRequest]:
        """List the requests in their order."""
        rows = self._rows("SELECT * FROM requests WHERE provider = coalesce(?, provider) ORDER BY number", provider)
        return [RecordedRequest(**{**row, "headers": MappingProxyType(json.loads(row["headers"]))}) for row in rows]

    def _insert(self, table: str, values: Mapping[str, Any]) -> None:
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        self._rows(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", *values.values())  # noqa: S608

    def _rows(self, sql: str, *values: object) -> list[Mapping[str, Any]]:
        with self._lock:
            cursor = self._connection.execute(sql, values)
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _resource(row: Mapping[str, Any]) -> Resource:
    return Resource(row["id"], json.loads(row["data"]), row["owner"])


def _effect(row: Mapping[str, Any]) -> Effect:
    return Effect(**{**row, "response": json.loads(row["response"])})
