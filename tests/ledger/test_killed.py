"""Workers that are killed at each step of a call, full disks, wrong clocks: one effect, or a typed unknown."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import polybill as pb
import pytest

from scripts.certificate.schedule import KILLED
from tests.ledger import workers
from tests.ledger.test_once import created
from tests.loopback import Reply, Server
from tests.overlays.requests import ACCEPTED

EVERYWHERE = os.environ.get("POLYBILL_KILL") == "everywhere"
"""Whether every step is tried on every ledger; the suite tries each step on one of them (``nox -s engines``)."""


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path, where: str) -> Iterator[str]:
    if where == "sqlite":
        yield str(tmp_path / "ledger.db")
        return
    address: str = request.getfixturevalue("database")
    ledger = pb.PostgresLedger(address, create=True, wait=60.0)
    ledger._run("TRUNCATE polybill_ledger")
    ledger.close()
    yield address


def wait_for_request(server: Server) -> None:
    for _ in range(2000):
        if server.requests:
            return
        time.sleep(0.01)
    pytest.fail("the worker sent nothing")


# How many requests the killed worker sends, and how the same call in a new process ends.
STEPS = {
    "before claim": (0, "Succeeded"),
    "after claim": (0, "Unknown"),
    "before sending": (0, "Unknown"),
    "working": (1, "Unknown"),
    "after the answer": (1, "Unknown"),
    "after keeping": (1, "Succeeded"),
}


def on_ledgers(values: Sequence[Any]) -> list[tuple[Any, str]]:
    """Pair values with ledgers: each with both, or in turn with one."""
    both = ("sqlite", "postgres")
    if EVERYWHERE:
        return [(value, where) for value in values for where in both]
    return [(value, both[index % 2]) for index, value in enumerate(values)]


@pytest.mark.parametrize(("step", "where"), on_ledgers(KILLED))
def test_a_killed_worker_s_call_has_one_effect_or_is_unknown(step: str, place: str) -> None:
    sent, end = STEPS[step]
    answer = Reply(200, ACCEPTED["clink"])
    with Server(answer._replace(delay=30.0) if step == "working" else answer) as server:
        worker, _ = workers.start(workers.call_once, place, server.url, step, 0, workers.PATIENT)
        if step == "working":
            wait_for_request(server)
            workers.kill(worker)
        worker.join(60)
        assert worker.exitcode == -9
        assert created(server) == sent
        server.replies[:] = [answer]
        # A worker whose clock is a second behind: the dead one's claim still counts as alive.
        # It is waited for, and nothing is sent.
        waits = 0.3 if end == "Unknown" else workers.PATIENT
        early = workers.run(workers.call_once, place, server.url, "", -1000, waits)
        assert early[0] == end
        assert created(server) == (1 if end == "Succeeded" else sent)
        # An hour later, twice.
        for _ in range(2 if EVERYWHERE else 1):
            name, text = workers.run(workers.call_once, place, server.url, "", workers.HOUR, workers.PATIENT)
            assert name == end, text
            assert text == "sub_9" or "may have been executed" in text
        assert created(server) == (1 if end == "Succeeded" else sent)


SHIFTS = (-20 * 365 * 24 * workers.HOUR, -1000, workers.HOUR, 20 * 365 * 24 * workers.HOUR)


@pytest.mark.parametrize(("shift", "where"), on_ledgers(SHIFTS))
def test_a_clock_that_moves_sends_nothing_again(shift: int, place: str) -> None:
    with Server(Reply(500, b"{}")) as server:
        assert workers.run(workers.call_once, place, server.url, "", 0, workers.PATIENT)[0] == "Unknown"
        server.replies[:] = [Reply(200, ACCEPTED["clink"])]
        for moved in (shift, 0):
            assert workers.run(workers.call_once, place, server.url, "", moved, workers.PATIENT)[0] == "Unknown"
        assert created(server) == 1


def test_processes_that_share_references_make_one_effect_each(tmp_path: Path) -> None:
    count = 20 if EVERYWHERE else 8
    place = str(tmp_path / "ledger.db")
    pb.SqliteLedger(place).close()
    with Server(Reply(200, ACCEPTED["clink"])) as server:
        started = [workers.start(workers.call_many, place, server.url, seed, 50) for seed in range(count)]
        ended: list[dict[str, Any]] = [answers.get() for _, answers in started]
        for worker, _ in started:
            worker.join(60)
        assert created(server) == 50
    assert all(end == ("Succeeded", "sub_9") for one in ended for end in one.values())


def test_a_full_disk_ends_typed_and_unsent(tmp_path: Path) -> None:
    with Server(Reply(200, ACCEPTED["clink"])) as server:
        ended = workers.run(workers.call_until_full, str(tmp_path / "ledger.db"), server.url)
        names = [name for name, _ in ended]
        assert set(names) == {"Succeeded", "LedgerError"}
        assert all("nothing was sent" in text for name, text in ended if name == "LedgerError")
        assert created(server) == names.count("Succeeded")


def test_a_file_that_can_not_be_written_ends_typed_and_unsent() -> None:
    with tempfile.TemporaryDirectory() as folder, Server(Reply(200, ACCEPTED["clink"])) as server:
        path = Path(folder) / "ledger.db"
        pb.SqliteLedger(path).close()
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        try:
            if os.getuid():
                assert not os.access(path, os.W_OK)
            name, text = workers.run(workers.call_read_only, str(path), server.url)
        finally:
            Path(folder).chmod(0o755)
        assert name == "LedgerError", text
        assert server.requests == []
