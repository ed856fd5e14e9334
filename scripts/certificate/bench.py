"""What schedules run on: the counting server, the places that keep entries, an event loop, threads."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, Self

import polybill as pb
from attrs import asdict

from scripts.certificate import asking
from scripts.certificate.calling import Result, ShiftedClock, call, call_async, resolve, resolve_async
from scripts.certificate.control import CountingServer
from scripts.certificate.killing import KillingExchanger, KillingLedger
from scripts.certificate.schedule import Caller, Phase, Schedule

_THREADS: Final = 5
_SHORT: Final = {"timeout": 0.25, "deadline": 0.6}
_LONG: Final = {"timeout": 20.0, "deadline": 30.0}


class Bench:
    """Runs the phases of schedules of one provider; use it in a ``with`` block.

    Args:
        provider: provider key.
        database: of PostgreSQL; empty = those schedules use SQLite.
    """

    def __init__(self, provider: str, database: str = "") -> None:
        self.provider = provider
        self.server = CountingServer(provider)
        memory = Path("/dev/shm")  # noqa: S108 - in memory, where there is such a place: the disk is not what is tested
        self._folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self.file = Path(self._folder.name) / "ledger.db"
        self._sqlite = pb.SqliteLedger(self.file)
        self._postgres: Any = pb.PostgresLedger(database) if database else self._sqlite
        self.memory: Any = pb.MemoryLedger()
        self._threads = ThreadPoolExecutor(_THREADS)
        self._loop = asyncio.new_event_loop()
        self._loop.set_default_executor(self._threads)
        self._clients: dict[tuple[bool, int], Any] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._threads.shutdown()
        self._loop.close()
        self._sqlite.close()
        self._postgres.close()
        self.server.__exit__()
        self._folder.cleanup()

    def ledger(self, schedule: Schedule) -> Any:
        """Give the ledger of a schedule."""
        return {"memory": self.memory, "sqlite": self._sqlite, "postgres": self._postgres}[schedule.place]

    def begin(self, schedule: Schedule) -> None:
        """Start anew."""
        self.memory = pb.MemoryLedger()
        self.server.script(
            schedule.faults,
            replays=schedule.attempts > 1 and schedule.creating.replays,
            operation=schedule.creating.operation,
            looks=schedule.looks,
            strangers=schedule.strangers,
            size=schedule.size,
        )

    def client(self, schedule: Schedule, shift: int, *, asynchronous: bool = False, ledger: Any = None) -> Any:
        """Make a client."""
        limits: dict[str, Any] = dict(_SHORT if schedule.slow else _LONG)
        if schedule.creating.replays and schedule.attempts == 1 and not schedule.foreign:
            # The contract lets a repeat take a fresh connection; without idle ones none is needed, and none may come.
            limits["max_keepalive_connections"] = 0
        return asking.client(
            self.provider,
            asynchronous=asynchronous,
            foreign=schedule.foreign,
            base_url=self.server.url,
            ledger=self.ledger(schedule) if ledger is None else ledger,
            clock=ShiftedClock(shift),
            attempts=schedule.attempts,
            **limits,
        )

    def _kept(self, schedule: Schedule, phase: Phase, shift: int) -> Any:
        """Give the client of a phase: that of the phase before, unless it is to be fresh."""
        asynchronous = phase.mode == "tasks"
        key = (asynchronous, shift)
        if key not in self._clients:
            self._clients[key] = self.client(schedule, shift, asynchronous=asynchronous)
        return self._clients[key]

    def drop_clients(self) -> None:
        """Close the clients."""
        clients, self._clients = self._clients, {}
        for (asynchronous, _), client in clients.items():
            if asynchronous:
                self._loop.run_until_complete(client.close())
            else:
                client.close()

    def run(self, schedule: Schedule, phase: Phase) -> list[Result]:
        """Make the calls of a phase at the same time."""
        if phase.mode == "processes":
            return self._in_processes(schedule, phase.callers)
        if phase.fresh:
            self.drop_clients()
        clients = [self._kept(schedule, phase, caller.clock) for caller in phase.callers]
        references = [schedule.reference(caller.order) for caller in phase.callers]
        if phase.mode == "threads":
            futures = [
                self._threads.submit(call, client, schedule.creating, reference)
                for client, reference in zip(clients, references, strict=True)
            ]
            return [future.result() for future in futures]
        return self._loop.run_until_complete(self._in_tasks(schedule, phase, clients, references))

    async def _in_tasks(
        self, schedule: Schedule, phase: Phase, clients: Sequence[Any], references: Sequence[str]
    ) -> list[Result]:
        calls = [
            call_async(client, schedule.creating, reference, caller.cancelled)
            for client, reference, caller in zip(clients, references, phase.callers, strict=True)
        ]
        results = list(await asyncio.gather(*calls))
        if any(caller.cancelled for caller in phase.callers):
            await self._idle()
        return results

    async def _idle(self) -> None:
        """Wait until nothing is left that a cancelled call has begun in a thread, nor what undoes it."""
        loop = asyncio.get_running_loop()
        for _ in range(2):
            barrier = threading.Barrier(_THREADS)
            await asyncio.gather(*(loop.run_in_executor(None, barrier.wait) for _ in range(_THREADS)))
            await asyncio.sleep(0)

    def _in_processes(self, schedule: Schedule, callers: Sequence[Caller]) -> list[Result]:
        arrived = self.server.wait(0, 0.0)
        workers = [self._fork(schedule, caller) for caller in callers]
        for (pid, _), caller in zip(workers, callers, strict=True):
            if caller.killed == "working":
                self.server.wait(arrived + 1, 2.0)
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        return [_result(pid, reading) for pid, reading in workers]

    def _fork(self, schedule: Schedule, caller: Caller) -> tuple[int, int]:
        reading, writing = os.pipe()
        pid = os.fork()
        if pid:
            os.close(writing)
            return pid, reading
        try:
            result = self._as_worker(schedule, caller)
            os.write(writing, json.dumps(asdict(result)).encode())
        finally:
            os._exit(0)

    def _as_worker(self, schedule: Schedule, caller: Caller) -> Result:
        step = caller.killed
        ledger = self.ledger(schedule)
        client = self.client(schedule, caller.clock, ledger=KillingLedger(ledger, step) if step else ledger)
        if step == "before sending":
            connection = client._connection  # noqa: SLF001 - nothing public is between the ledger and the socket
            connection._exchanger = KillingExchanger(connection._exchanger)  # noqa: SLF001 - see above
        return call(client, schedule.creating, schedule.reference(caller.order))

    def open(self, schedule: Schedule, shift: int) -> frozenset[int]:
        """List the orders whose outcome is open, as `unresolved` shows them."""
        with self.client(schedule, shift) as client:
            found = {entry.reference for entry in client.unresolved() if entry.state in {"sending", "unknown"}}
        return frozenset(order for order in range(schedule.orders) if schedule.reference(order) in found)

    def resolve(self, schedule: Schedule, shift: int, order: int) -> Result:
        """Resolve the reference of an order: from a task in every second schedule."""
        reference = schedule.reference(order)
        if schedule.number % 2:
            return self._loop.run_until_complete(self._resolve(schedule, shift, reference))
        with self.client(schedule, shift) as client:
            return resolve(client, schedule.creating, reference)

    async def _resolve(self, schedule: Schedule, shift: int, reference: str) -> Result:
        async with self.client(schedule, shift, asynchronous=True) as client:
            return await resolve_async(client, schedule.creating, reference)


def _result(pid: int, reading: int) -> Result:
    with open(reading, "rb") as stream:
        text = stream.read()
    os.waitpid(pid, 0)
    return Result(**json.loads(text)) if text else Result("killed")
