"""Every place that keeps entries, PostgreSQL included: a real server, started once for all tests of a worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polybill as pb
import pytest
from polybill.ledger.entry import Ledger

from scripts import postgres

MakeLedger = Callable[[], Ledger]
"""Opens the same place again, as another process would."""


@pytest.fixture(scope="session")
def database() -> Iterator[str]:
    with postgres.running() as uri:
        yield uri


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def open_ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MakeLedger]:
    opened: list[Any] = []

    def keep(ledger: Any) -> Any:
        opened.append(ledger)
        return ledger

    if request.param == "memory":
        memory = pb.MemoryLedger()
        yield lambda: memory
    elif request.param == "sqlite":
        yield lambda: keep(pb.SqliteLedger(tmp_path / "ledger.db"))
    else:
        conninfo = request.getfixturevalue("database")
        first = keep(pb.PostgresLedger(conninfo, create=True))
        first._run("TRUNCATE polybill_ledger")
        yield lambda: keep(pb.PostgresLedger(conninfo))
    for ledger in opened:
        ledger.close()
