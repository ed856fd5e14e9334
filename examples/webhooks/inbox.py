"""Where the recipes keep events: each one once, before it is acknowledged. A worker of yours takes them from there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from polybill import Assurance, Event

SCHEMA = """
CREATE TABLE IF NOT EXISTS inbox (
    provider TEXT, id TEXT, type TEXT, assurance TEXT, body BLOB, unproven BLOB, PRIMARY KEY (provider, id, unproven))
"""


class Inbox:
    """A table of events.

    Args:
        path: SQLite file. Any database does whose primary key refuses a second row.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(SCHEMA)

    def put(self, provider: str, event: Event[Any]) -> bool:
        """Keep an event; False = it was there already, which is normal: providers deliver more than once."""
        # One connection per call: the web server's threads share none. Linksfield's events have no id: NULL is unlike
        # any NULL, so each of them is kept.
        # The forger of an unproven event chooses its id: it must not take the place of the true one.
        unproven = b"" if event.assurance is Assurance.AUTHENTIC else event.content
        values = (provider, event.id, event.type, event.assurance, event.content, unproven)
        with closing(sqlite3.connect(self.path)) as database, database:
            return database.execute("INSERT OR IGNORE INTO inbox VALUES (?, ?, ?, ?, ?, ?)", values).rowcount == 1
