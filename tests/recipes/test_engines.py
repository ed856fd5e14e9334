"""The recipes in examples/engines with real engines, a real PostgreSQL, and workers that are killed at each step."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import polybill as pb
import pytest
from polybill.sandbox import DEFAULTS, Sandbox, started

from scripts.paths import ROOT
from tests.ledger.conftest import database

__all__ = ["database"]

EFFECTS = {"claimed": 0, "sent": 1, "kept": 1}
"""Step at which the first worker dies to what it has done by then."""


class Shop:
    """A sandbox, a ledger in PostgreSQL, and a queue in a folder."""

    def __init__(self, sandbox: Sandbox, url: str, conninfo: str, folder: Path, order: str) -> None:
        self.sandbox = sandbox
        self.order = order
        self.ledger = pb.PostgresLedger(conninfo, create=True)
        self.environ = {
            **os.environ,
            "POLYBILL_CLINK_API_KEY": DEFAULTS["clink"]["api_key"],
            "POLYBILL_CLINK_BASE_URL": f"{url}/clink",
            "POLYBILL_LEDGER": conninfo,
            "DBOS_SYSTEM_DATABASE_URL": conninfo.replace("/postgres?", "/workflows?"),
            "QUEUE_FOLDER": str(folder),
            "ORDER": order,
        }
        self.folder = folder

    def deliver(self) -> None:
        """Put the task's message into the queue, as a broker does again when a worker was lost."""
        from celery import Celery

        options = {"data_folder_in": str(self.folder), "data_folder_out": str(self.folder)}
        app = Celery(broker="filesystem://")
        app.conf.broker_transport_options = {**options, "control_folder": str(self.folder)}
        app.send_task("celery_task.take_payment", args=[self.order, "19.99", "USD"])

    def work(self, engine: str, kill_at: str = "") -> subprocess.CompletedProcess[str]:
        """Run a worker process to its end."""
        if engine == "celery":
            self.deliver()
        return subprocess.run(
            [sys.executable, "-m", "tests.recipes.killing", engine],
            env={**self.environ, "KILL_AT": kill_at},
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    def client(self) -> pb.Clink:
        return pb.Clink(
            api_key=DEFAULTS["clink"]["api_key"],
            base_url=self.environ["POLYBILL_CLINK_BASE_URL"],
            ledger=self.ledger,
        )

    def state(self) -> str:
        """Give the state of the order's entry."""
        return next(entry.state for entry in self.ledger.list() if entry.reference == self.order)

    def end_lease(self) -> None:
        """Let the time pass in which the dead worker could still have been at work."""
        self.ledger._run("UPDATE polybill_ledger SET lease_until = 0")


@pytest.fixture
def shop(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Shop]:
    with Sandbox() as sandbox, started(sandbox=sandbox) as url:
        name = request.node.callspec.id
        made = Shop(sandbox, url, database, tmp_path, f"order-{name}")
        yield made
        made.ledger.close()


EVERY = [(engine, step) for engine in ("celery", "dbos") for step in EFFECTS]


@pytest.mark.proof
@pytest.mark.parametrize(("engine", "step"), EVERY)
def test_killed_worker_never_charges_twice(engine: str, step: str, shop: Shop) -> None:
    killed = shop.work(engine, step)
    assert killed.returncode == -signal.SIGKILL, killed.stderr[-2000:]
    assert len(shop.sandbox.effects()) == EFFECTS[step]
    shop.end_lease()
    again = shop.work(engine)
    assert again.returncode == 0, again.stderr[-2000:]
    assert len(shop.sandbox.effects()) == EFFECTS[step], "nothing was sent a second time"
    if step != "claimed":
        assert shop.state() == "settled"
        return
    # No one can see from outside whether the dead worker had sent it: a person looks, and releases it.
    assert shop.state() == "unknown"
    with shop.client() as clink:
        assert isinstance(clink.resolve(shop.order), pb.Unknown)
        clink.release(shop.order, reason="no such order in the dashboard")
        request = _request(engine, shop.order)
        assert isinstance(clink.payments.submit(request), pb.Succeeded)
    assert len(shop.sandbox.effects()) == 1


def _request(engine: str, order: str) -> pb.PaymentRequest:
    from importlib import import_module

    folder = str(ROOT / "examples" / "engines")
    sys.path.insert(0, folder)
    try:
        made: pb.PaymentRequest = import_module({"celery": "celery_task", "dbos": "dbos_step"}[engine]).request(
            order, "19.99", "USD"
        )
    finally:
        sys.path.remove(folder)
    return made
