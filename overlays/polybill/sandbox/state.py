"""What the sandbox remembers: in memory, or in a SQLite file that outlives it."""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from polybill.sandbox.database import Database
from polybill.sandbox.journal import SCHEMA, Journal

_SCHEMA: Final = """
CREATE TABLE effects (
    number INTEGER PRIMARY KEY, provider TEXT, operation TEXT, reference TEXT, digest TEXT, native_id TEXT,
    response TEXT, at REAL);
CREATE INDEX effects_by_reference ON effects (provider, operation, reference);
CREATE TABLE resources (provider TEXT, id TEXT, owner TEXT, data TEXT, PRIMARY KEY (provider, id));
CREATE INDEX resources_by_owner ON resources (provider, owner);
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER);
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE requests (
    number INTEGER PRIMARY KEY, provider TEXT, operation TEXT, method TEXT, path TEXT, headers TEXT, reference TEXT,
    digest TEXT, status INTEGER, fault TEXT, answer TEXT, signing TEXT, at REAL);
"""
_TABLES: Final = tuple(re.findall(r"CREATE TABLE (\w+)", _SCHEMA + SCHEMA))


@frozen
class Effect:
    """Something that was really created or changed: what a customer would be charged for.

    Attributes:
        reference: the caller's own id or key of the intent, as the provider knows it; empty where there is none.
        digest: SHA-256 of the request's JSON, with names in order.
        native_id: the id that the simulator gave.
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
        signing: where a signature was refused: the text that the sandbox signs, and what is known of the caller's.
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
    signing: Mapping[str, Any] = field(repr=False)
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
    """The memory. One transaction at a time, so each request is handled as a whole or not at all.

    Attributes:
        journal: what happened, and what is due later.
    """

    def __init__(self, path: str | Path = ":memory:", *, seed: int = 0) -> None:
        self._seed = seed
        self._database = Database(path, _SCHEMA + SCHEMA)
        self._rows = self._database.rows
        self.transaction = self._database.transaction
        self.journal = Journal(self._database)
        if not self.setting("run"):
            self._begin()

    def _begin(self) -> None:
        # Ids of objects are the same for the same requests. Ids of events must not be: a receiver that has seen one
        # takes the next event of that id for a repeat.
        self.set("run", secrets.token_hex(4))

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def reset(self) -> None:
        """Forget everything."""
        with self.transaction():
            for table in _TABLES:
                self._rows(f"DELETE FROM {table}")  # noqa: S608 - names from the constant above
            self._begin()

    def setting(self, name: str) -> str:
        """Read a setting; empty where there is none."""
        rows = self._rows("SELECT value FROM settings WHERE name = ?", name)
        return str(rows[0]["value"]) if rows else ""

    def set(self, name: str, value: str) -> None:
        """Keep a setting."""
        self._insert("settings", {"name": name, "value": value})

    def event_id(self) -> str:
        """Make the id of an event, unique over all starts and resets."""
        return f"evt_sandbox{self.setting('run')}{self.next_number('events'):08d}"

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

    def every_resource(self, provider: str, limit: int | None = None) -> list[Resource]:
        """List the newest resources of a provider, oldest first."""
        rows = self._database.newest("SELECT id, owner, data FROM resources WHERE provider = ?", provider, limit=limit)
        return [_resource(row) for row in rows]

    def add_request(self, request: Mapping[str, Any]) -> None:
        """Remember a request, given by the attributes of `RecordedRequest` but its number."""
        signing = json.dumps(request["signing"]) if request["signing"] else ""
        self._insert("requests", {**request, "headers": json.dumps(request["headers"]), "signing": signing})

    def requests(self, provider: str | None = None, since: int = 0, limit: int | None = None) -> list[RecordedRequest]:
        """List the requests after a number, in their order."""
        rows = self._database.newest(
            "SELECT * FROM requests WHERE provider = coalesce(?, provider) AND number > ?", provider, since, limit=limit
        )
        return [_request(row) for row in rows]

    def _insert(self, table: str, values: Mapping[str, Any]) -> None:
        self._database.insert(table, values)


def _resource(row: Mapping[str, Any]) -> Resource:
    return Resource(row["id"], json.loads(row["data"]), row["owner"])


def _effect(row: Mapping[str, Any]) -> Effect:
    return Effect(**{**row, "response": json.loads(row["response"])})


def _request(row: Mapping[str, Any]) -> RecordedRequest:
    signing = MappingProxyType(json.loads(row["signing"] or "{}"))
    return RecordedRequest(**{**row, "headers": MappingProxyType(json.loads(row["headers"])), "signing": signing})
