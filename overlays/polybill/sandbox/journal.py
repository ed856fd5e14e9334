"""What the sandbox writes down as it happens: changes of objects, events, deliveries, and what is due later."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve, field, frozen

from polybill.sandbox.database import Database

SCHEMA: Final = """
CREATE TABLE history (
    number INTEGER PRIMARY KEY, provider TEXT, id TEXT, kind TEXT, operation TEXT, data TEXT, at REAL);
CREATE INDEX history_by_id ON history (provider, id);
CREATE TABLE events (
    number INTEGER PRIMARY KEY, provider TEXT, event TEXT, event_id TEXT, payload TEXT, at REAL);
CREATE TABLE deliveries (
    number INTEGER PRIMARY KEY, provider TEXT, event TEXT, event_id TEXT, url TEXT, payload TEXT, resent INTEGER,
    attempt INTEGER, status INTEGER, acknowledged INTEGER, error TEXT, answer TEXT, finished INTEGER, at REAL);
CREATE INDEX deliveries_by_event ON deliveries (event_id, url);
CREATE TABLE timers (number INTEGER PRIMARY KEY, due REAL, provider TEXT, kind TEXT, id TEXT);
CREATE INDEX timers_by_due ON timers (due, number);
"""


@frozen
class HistoryEntry:
    """An object as a call left it.

    Attributes:
        kind: what it is stored under.
        operation: operationId of the call; ``clock`` = the time that passed.
        at: time of the sandbox's clock, seconds since 1970.
    """

    number: int
    provider: str
    id: str
    kind: str
    operation: str
    data: Mapping[str, Any] = field(repr=False)
    at: float


@frozen
class SandboxEvent:
    """An event that a provider reports, whether or not it was delivered anywhere.

    Attributes:
        event: the provider's name of the event.
        event_id: unique over all starts of the sandbox.
        payload: what it is about, in the provider's form.
        at: time of the sandbox's clock, seconds since 1970.
    """

    number: int
    provider: str
    event: str
    event_id: str
    payload: Mapping[str, Any] = field(repr=False)
    at: float


@frozen
class SentWebhook:
    """A delivery and its result. repr shows no payload.

    Attributes:
        event: the provider's name of the event.
        event_id: the same in every delivery of the event.
        payload: the native payload, as it was signed.
        resent: whether it was asked for again, which some providers sign differently.
        attempt: number of this delivery among those of the event to this address, from 1.
        status: HTTP status of the answer; None = not delivered yet, or there was no answer.
        acknowledged: whether the answer was what the provider expects.
        error: why there was no answer.
        answer: the begin of the answer's body.
        at: time of the sandbox's clock, seconds since 1970.
    """

    number: int
    provider: str
    event: str
    event_id: str
    url: str
    payload: Mapping[str, Any] = field(repr=False)
    resent: bool = False
    attempt: int = 1
    status: int | None = None
    acknowledged: bool = False
    error: str = ""
    answer: str = ""
    at: float = 0.0


@frozen
class Timer:
    """Something that happens by itself at a time.

    Attributes:
        due: seconds since 1970.
        kind: what happens, by the provider's name for it.
        id: the object that it happens to.
    """

    number: int
    due: float
    provider: str
    kind: str
    id: str


class Journal:
    """The records, in the sandbox's database; call inside of its transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def changed(self, provider: str, kind: str, object_id: str, operation: str, data: object, at: float) -> None:
        """Write down how a call left an object."""
        values = {"provider": provider, "id": object_id, "kind": kind, "operation": operation, "at": at}
        self._database.insert("history", {**values, "data": json.dumps(data)})

    def history(self, provider: str, object_id: str) -> list[HistoryEntry]:
        """List the states of an object, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM history WHERE provider = ? AND id = ? ORDER BY number", provider, object_id
        )
        return [HistoryEntry(**{**row, "data": json.loads(row["data"])}) for row in rows]

    def report(self, event: SandboxEvent) -> None:
        """Write down an event; its number is set here."""
        values = {name: getattr(event, name) for name in ("provider", "event", "event_id", "at")}
        self._database.insert("events", {**values, "payload": json.dumps(event.payload)})

    def events(self, provider: str | None = None, since: int = 0, limit: int | None = None) -> list[SandboxEvent]:
        """List the events, oldest first.

        Args:
            provider: provider key, None = all.
            since: the last number that is known already.
            limit: how many of the newest at most; None = all.
        """
        rows = self._database.newest(
            "SELECT * FROM events WHERE provider = coalesce(?, provider) AND number > ?", provider, since, limit=limit
        )
        return [SandboxEvent(**{**row, "payload": json.loads(row["payload"])}) for row in rows]

    def last_event(self) -> int:
        """Give the number of the newest event; 0 = there is none."""
        return int(self._database.rows("SELECT coalesce(max(number), 0) AS number FROM events")[0]["number"])

    def plan(self, item: SentWebhook) -> SentWebhook:
        """Write down a delivery that is to come, and count its attempt."""
        rows = self._database.rows(
            "SELECT count(*) AS made FROM deliveries WHERE event_id = ? AND url = ?", item.event_id, item.url
        )
        attempt = rows[0]["made"] + 1
        names = ("number", "provider", "event", "event_id", "url", "resent", "acknowledged", "error", "answer", "at")
        values = {name: getattr(item, name) for name in names}
        self._database.insert(
            "deliveries", {**values, "attempt": attempt, "finished": 0, "payload": json.dumps(dict(item.payload))}
        )
        return evolve(item, attempt=attempt)

    def delivered(self, item: SentWebhook) -> None:
        """Write down the result of a delivery."""
        self._database.rows(
            "UPDATE deliveries SET status = ?, acknowledged = ?, error = ?, answer = ?, finished = 1 WHERE number = ?",
            item.status,
            item.acknowledged,
            item.error,
            item.answer,
            item.number,
        )

    def deliveries(
        self, provider: str | None = None, *, finished: bool = True, limit: int | None = None
    ) -> list[SentWebhook]:
        """List the deliveries in the order in which they were planned.

        Args:
            provider: provider key, None = all.
            finished: True = only those that have a result.
            limit: how many of the newest at most; None = all.
        """
        rows = self._database.newest(
            "SELECT * FROM deliveries WHERE provider = coalesce(?, provider) AND finished >= ?",
            provider,
            int(finished),
            limit=limit,
        )
        return [_delivery(row) for row in rows]

    def later(self, due: float, provider: str, kind: str, object_id: str) -> None:
        """Plan something for a time."""
        self._database.insert("timers", {"due": due, "provider": provider, "kind": kind, "id": object_id})

    def take_due(self, now: float) -> Timer | None:
        """Take the next timer that is due out of the plan; None = nothing is due."""
        rows = self._database.rows("SELECT * FROM timers WHERE due <= ? ORDER BY due, number LIMIT 1", now)
        if not rows:
            return None
        self._database.rows("DELETE FROM timers WHERE number = ?", rows[0]["number"])
        return Timer(**rows[0])


def _delivery(row: Mapping[str, Any]) -> SentWebhook:
    values = {name: value for name, value in row.items() if name != "finished"}
    flags = {name: bool(row[name]) for name in ("resent", "acknowledged")}
    return SentWebhook(**{**values, **flags, "payload": json.loads(row["payload"])})
