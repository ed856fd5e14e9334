"""Worker processes of a merchant, each started anew, on a ledger that they share."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import resource as process_limits
import signal
from collections.abc import Callable
from typing import Any, Final

import polybill as pb

from scripts.certificate.calling import ShiftedClock
from scripts.certificate.killing import KillingExchanger, KillingLedger
from tests.overlays.requests import client, request, resource

STARTED: Final = multiprocessing.get_context("forkserver")
STARTED.set_forkserver_preload(["tests.ledger.workers"])

HOUR: Final = 3_600_000
PATIENT: Final = 60.0
"""A deadline that a loaded machine does not reach."""


def open_place(place: str) -> Any:
    """Open a ledger: a path, or the address of a database."""
    return pb.PostgresLedger(place, wait=60.0) if place.startswith("postgresql") else pb.SqliteLedger(place)


def described(outcome: Any) -> tuple[str, str]:
    """Write an outcome in words that travel between processes."""
    value = getattr(outcome, "value", None)
    return type(outcome).__name__, str(value.id if value is not None else outcome.error)


def call_once(place: str, url: str, step: str, shift: int, deadline: float, answers: Any) -> None:
    """Make one call; be killed at a step."""
    ledger = open_place(place)
    kept: Any = KillingLedger(ledger, step) if step else ledger
    limits = {"timeout": deadline, "deadline": deadline}
    with client("clink", url, ledger=kept, clock=ShiftedClock(shift), **limits) as made:
        if step == "before sending":
            made._connection._exchanger = KillingExchanger(made._connection._exchanger)
        answers.put(described(resource(made).submit(request("clink"))))


def call_many(place: str, url: str, seed: int, references: int, answers: Any) -> None:
    """Call every reference, in an order of its own."""
    ledger = open_place(place)
    names = [f"order-{number}" for number in range(references)]
    random.Random(seed).shuffle(names)
    with client("clink", url, ledger=ledger) as made:
        answers.put({name: described(resource(made).submit(request("clink", name))) for name in names})


def call_until_full(place: str, url: str, answers: Any) -> None:
    """Call until the disk is full: files of this process can't outgrow a size."""
    ledger = open_place(place)
    size = 64 * 1024
    process_limits.setrlimit(process_limits.RLIMIT_FSIZE, (size, size))
    ended: list[tuple[str, str]] = []
    with client("clink", url, ledger=ledger) as made:
        for number in range(400):
            try:
                outcome = resource(made).submit(request("clink", f"order-{number}"))
            except pb.LedgerError as error:
                ended.append(("LedgerError", str(error)))
                if len([name for name, _ in ended if name == "LedgerError"]) == 3:
                    break
            else:
                ended.append(described(outcome))
    answers.put(ended)


def call_read_only(place: str, url: str, answers: Any) -> None:
    """Call as a user who may read the ledger's file and not write it."""
    if os.getuid() == 0:
        os.setuid(65534)
    try:
        with client("clink", url, ledger=open_place(place)) as made:
            answers.put(described(resource(made).submit(request("clink"))))
    except pb.PolybillError as error:
        answers.put((type(error).__name__, str(error)))


def start(target: Callable[..., None], *args: Any) -> tuple[Any, Any]:
    """Start a worker; give it and the queue of its answer."""
    answers = STARTED.SimpleQueue()
    worker = STARTED.Process(target=target, args=(*args, answers))
    worker.start()
    return worker, answers


def run(target: Callable[..., None], *args: Any) -> Any:
    """Run a worker to its end and give its answer."""
    worker, answers = start(target, *args)
    worker.join(60)
    assert worker.exitcode == 0
    return answers.get()


def kill(worker: Any) -> None:
    """End a worker as an operating system does."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(worker.pid, signal.SIGKILL)
    worker.join(60)
