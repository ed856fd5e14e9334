"""The counting server as the runner sees it: a process, and a connection that controls it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Sequence
from typing import Any, Self

from scripts.certificate.faults import Fault
from scripts.paths import ROOT


class CountingServer:
    """A counting server in a process of its own; use it in a ``with`` block."""

    def __init__(self, provider: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "scripts.certificate.counting", provider], stdout=subprocess.PIPE, cwd=ROOT
        )
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        control_port = int(self._process.stdout.readline())
        self._socket = socket.create_connection(("127.0.0.1", control_port))
        self._stream = self._socket.makefile("rwb")
        self.port: int = self._ask(do="heal", reads=True)["port"]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stream.close()
        self._socket.close()
        self._process.wait(timeout=10)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _ask(self, **command: Any) -> dict[str, Any]:
        self._stream.write(json.dumps(command).encode() + b"\n")
        self._stream.flush()
        answer: dict[str, Any] = json.loads(self._stream.readline())
        return answer

    def script(
        self,
        faults: Sequence[Fault],
        *,
        replays: bool = False,
        operation: str = "",
        looks: Sequence[Fault] = (),
        strangers: int = 0,
        size: int = 0,
    ) -> None:
        """Forget what was, and take these faults one by one.

        Args:
            faults: one for each creating request, or connection.
            replays: whether a repeated request gets the first one's object, as one contract proves.
            operation: of which objects can be looked up.
            looks: one for each look-up.
            strangers: how many objects of other orders a look-up meets.
            size: most items of a part of a list; 0 = as many as are asked for.
        """
        rows, reading = [fault.row() for fault in faults], [fault.row() for fault in looks]
        shown = {"operation": operation, "looks": reading, "strangers": strangers, "size": size}
        self._ask(do="script", faults=rows, replays=replays, **shown)

    def phase(self, number: int, *, refuse: bool) -> None:
        """Note the requests of a phase as such; refuse connections, or take them."""
        self._ask(do="phase", phase=number, refuse=refuse)

    def heal(self, *, reads: bool = False) -> None:
        """Answer creating requests well from now on; look-ups too, if wanted."""
        self._ask(do="heal", reads=reads)

    def wait(self, number: int, seconds: float) -> int:
        """Wait until so many creating requests have arrived; give how many have."""
        arrived: int = self._ask(do="wait", number=number, seconds=seconds)["arrived"]
        return arrived

    def report(self) -> dict[str, Any]:
        """Get the effects, once nothing is in work.

        Raises:
            RuntimeError: the server itself has failed, so the run proves nothing.
        """
        found = self._ask(do="report")
        if found["errors"]:
            raise RuntimeError("the counting server failed: " + found["errors"][0])
        return found
