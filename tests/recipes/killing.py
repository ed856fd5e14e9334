"""A worker process of an engine that is killed at a step of the ledger: ``python -m tests.recipes.killing ENGINE``.

``KILL_AT`` names the step: ``claimed`` (the reference is claimed, nothing was sent), ``sent`` (the provider has
answered, the ledger does not know it yet), ``kept`` (the ledger knows it, the engine does not); empty = none.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

from polybill.ledger.postgres import PostgresLedger

sys.path.insert(0, str(Path(__file__).parents[2] / "examples" / "engines"))


def die() -> None:
    """End as ``kill -9`` does: nothing is closed, nothing is caught."""
    os.kill(os.getpid(), signal.SIGKILL)


def plant(step: str) -> None:
    """Let this process die at a step."""
    claim, change = PostgresLedger.claim, PostgresLedger.change

    def claimed(self: PostgresLedger, entry: Any) -> Any:
        there = claim(self, entry)
        if step == "claimed" and there is None:
            die()
        return there

    def changed(self: PostgresLedger, what: Any) -> bool:
        if step == "sent":
            die()
        done = change(self, what)
        if step == "kept":
            die()
        return done

    PostgresLedger.claim, PostgresLedger.change = claimed, changed  # type: ignore[method-assign]


def run_celery() -> None:
    """Work off one message with a real worker, then stop."""
    import celery_task
    from celery import signals
    from celery.worker import state

    def stop(**_: Any) -> None:
        state.should_stop = os.EX_OK

    signals.task_postrun.connect(stop, weak=False)
    folder = os.environ["QUEUE_FOLDER"]
    options = {"data_folder_in": folder, "data_folder_out": folder, "control_folder": folder}
    celery_task.app.conf.update(broker_url="filesystem://", broker_transport_options=options)
    quiet = ["--without-gossip", "--without-mingle", "--without-heartbeat"]
    celery_task.app.worker_main(["worker", "-P", "solo", "-l", "WARNING", *quiet])


def run_dbos() -> None:
    """Run the workflow, or wait for it to be recovered."""
    import dbos_step
    from dbos import DBOS, SetWorkflowID

    dbos_step.launch()
    name = os.environ["ORDER"]
    with SetWorkflowID(name):
        handle = DBOS.start_workflow(dbos_step.checkout, name, "19.99", "USD")
    handle.get_result()
    DBOS.destroy()


if __name__ == "__main__":
    plant(os.environ.get("KILL_AT", ""))
    {"celery": run_celery, "dbos": run_dbos}[sys.argv[1]]()
