"""The counting server: a process that acts on every complete valid request, de-duplicates nothing, and counts.

Run as ``python -m scripts.certificate.counting PROVIDER``. It prints the port of its control connection, which takes
one JSON object a line: ``script``, ``phase``, ``listen``, ``wait``, ``report``, ``stop``.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import socket
import struct
import sys
import traceback
from collections.abc import Sequence
from typing import Any, Final

from scripts.certificate.creating import Creating
from scripts.certificate.faults import Fault
from scripts.certificate.operations import ORDER_PATH, Found, Requests, of
from scripts.certificate.providers import MODULES
from scripts.certificate.shown import Shown, answer, asked
from scripts.certificate.wire import Order, Step, contradicted, good, render, response, written

_LENGTH: Final = re.compile(rb"(?i)content-length: *(\d+)")
_KEYS: Final[dict[str, bytes]] = {provider: found.KEY_LINE for provider, found in MODULES.items()}
_ORDER: Final = written(
    {
        "code": 200,
        "msg": "success",
        "data": {"orderId": "pay_certificate", "paymentCurrency": "USD", "originalCurrency": "USD"},
    }
)
_AT_ACCEPT: Final = frozenset({"accept", "early", "within"})


class Counting:
    """The server's state: the script of faults, and what it did."""

    def __init__(self, provider: str) -> None:
        self.provider = provider
        self.requests = Requests.of(provider)
        self.script: list[Fault] = []
        self.phase = 0
        self.number = 0
        self.arrived = 0
        self.pending = 0
        self.effects: list[dict[str, Any]] = []
        self.shown = Shown()
        self.errors: list[str] = []
        self.replays = False
        self.made: dict[str, int] = {}
        self.open: set[Peer] = set()
        self.changed = asyncio.Event()
        self.port = 0
        self.listener: asyncio.Server | None = None

    def pop(self, *, accept: bool) -> Fault | None:
        """Take the next fault, if it belongs to this moment."""
        if self.script and (self.script[0].kind in _AT_ACCEPT) is accept and self.script[0].kind != "read":
            return self.script.pop(0)
        return None

    def pop_read(self) -> Fault | None:
        """Take the next fault, if it is one of a reading request."""
        return self.script.pop(0) if self.script and self.script[0].kind == "read" else None

    def act(self, found: Found, number: int, phase: int, fault: Fault | None, body: bytes) -> None:
        """Carry a request out: this is the effect that is counted."""
        if self.replays and found.reference in self.made:
            return
        self.shown.make(found.creating, found.reference, number, body)
        self.made[found.reference] = number
        odd = fault is not None and fault.kind == "wrong" and contradicted(found.creating, fault.how)
        row = {"reference": found.reference, "id": found.creating.shown_id(number), "phase": phase, "odd": odd}
        self.effects.append(row)

    def next_number(self, reference: str) -> int:
        """Number the object of a request; only a contract that proves it makes a repeat the same object."""
        if self.replays and reference in self.made:
            return self.made[reference]
        self.number += 1
        return self.number

    def note(self) -> None:
        """Wake all tasks that wait for a change."""
        self.changed.set()
        self.changed = asyncio.Event()

    async def listen(self) -> None:
        """Take connections, on the same port as before."""
        if self.listener is None:
            loop = asyncio.get_running_loop()
            self.listener = await loop.create_server(
                lambda: Peer(self), "127.0.0.1", self.port, backlog=256, reuse_address=True
            )
            self.port = self.listener.sockets[0].getsockname()[1]

    async def refuse(self) -> None:
        """Refuse connections."""
        listener, self.listener = self.listener, None
        if listener is not None:
            listener.close()
        self.close_all()

    def close_all(self) -> None:
        """Close every connection."""
        for peer in list(self.open):
            peer.end("reset")


class Peer(asyncio.Protocol):
    """One connection of a client."""

    def __init__(self, state: Counting) -> None:
        self.state = state
        self.fault: Fault | None = None
        self.buffer = b""
        self.read = 0
        self.busy = False
        self.silent = False
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See `asyncio.Protocol`."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a listener of TCP makes nothing else
        self.transport = transport
        sock = transport.get_extra_info("socket")
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.state.open.add(self)
        self.fault = self.state.pop(accept=True)
        if self.fault is None:
            return
        if self.fault.kind == "accept":
            self.end(self.fault.how)
        elif self.fault.kind == "early":
            # Of the operation that is asked for: the hardest to recognise.
            creating = self.state.shown.creating or of(self.state.provider)[0]
            whole = response(_other(creating))
            transport.write(whole if self.fault.how == "whole" else whole[:20])

    def connection_lost(self, _: Exception | None) -> None:
        """See `asyncio.Protocol`."""
        self.state.open.discard(self)
        self.transport = None

    def end(self, how: str) -> None:
        """Close, reset, or stop answering."""
        self.silent = True
        if how == "silent" or self.transport is None:
            return
        if how == "reset":
            sock = self.transport.get_extra_info("socket")
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.transport.abort()
        else:
            self.transport.close()

    def data_received(self, data: bytes) -> None:
        """See `asyncio.Protocol`."""
        if self.silent:
            return
        self.read += len(data)
        self.buffer += data
        if self.fault is not None and self.fault.kind == "within" and self.read >= self.fault.at:
            self.end(self.fault.how)
            return
        if not self.busy:
            self._next()

    def _next(self) -> None:
        head, found, rest = self.buffer.partition(b"\r\n\r\n")
        if not found:
            return
        length = _LENGTH.search(head)
        size = int(length[1]) if length else 0
        if len(rest) < size:
            return
        self.buffer = rest[size:]
        self._complete(head, rest[:size])

    def _complete(self, head: bytes, body: bytes) -> None:
        state = self.state
        line, _, headers = head.partition(b"\r\n")
        method, target, *_ = line.decode("latin-1").split(" ")
        path = target.partition("?")[0]
        found = state.requests.find(method, path, body) if _KEYS[state.provider] in headers.lower() else None
        if found is None:
            self._read(method, target, body)
            return
        if self.fault is not None and self.fault.kind == "within":
            self.end(self.fault.how)
            return
        state.arrived += 1
        state.note()
        fault = self.fault or state.pop(accept=False)
        self.fault = None
        self.busy = True
        self._create(found, fault, body)

    def _read(self, method: str, target: str, body: bytes) -> None:
        state = self.state
        path = target.partition("?")[0]
        look = asked(state.shown.row, method, target, body)
        if look is not None:
            self.busy = True
            self._play(list(answer(state.shown, look, state.provider)))
            return
        fault = self.state.pop_read()
        if fault is not None:
            if fault.at:
                self._write(response(b"{}", status=fault.at))
            else:
                self.end(fault.how)
        elif method == "GET" and path.startswith(ORDER_PATH):
            self._write(response(_ORDER))
        else:
            self._write(response(b"{}", status=503))  # never "not found": that would be a lie about an effect
        if self.buffer:
            self._next()

    def _create(self, found: Found, fault: Fault | None, body: bytes) -> None:
        state = self.state
        number, phase = state.next_number(found.reference), state.phase
        if fault is not None and fault.kind == "late" and fault.how == "acts late":
            state.pending += 1
            asyncio.get_running_loop().call_later(fault.at / 1000, self._act_late, found, number, phase, body)
            return
        if fault is None or fault.act:
            state.act(found, number, phase, fault, body)
        order = self._order(found, number)
        if fault is None:
            self._write(good(order))
            self._done()
            return
        steps: Sequence[Step] = render(fault, order)
        if fault.kind == "late":
            steps = [fault.at / 1000, *steps]
        self._play(list(steps))

    def _act_late(self, found: Found, number: int, phase: int, body: bytes) -> None:
        self.state.act(found, number, phase, None, body)
        self.state.pending -= 1
        self.state.note()
        self._play([good(self._order(found, number))])

    def _order(self, found: Found, number: int) -> Order:
        return Order(found.creating, found.reference, number, _other(found.creating), self.state.port)

    def _write(self, data: bytes) -> None:
        if self.transport is not None and not self.transport.is_closing():
            self.transport.write(data)

    def _play(self, steps: list[Step]) -> None:
        while steps:
            step = steps.pop(0)
            if isinstance(step, str):
                self.end(step)
                return
            if isinstance(step, bytes):
                self._write(step)
            elif self.transport is None:
                return
            elif step:
                asyncio.get_running_loop().call_later(step, self._play, steps)
                return
        self._done()

    def _done(self) -> None:
        self.busy = False
        if self.buffer and not self.silent:
            self._next()


def _other(creating: Creating) -> bytes:
    """Build the answer to an order that was not made by the client under test."""
    return written(creating.answer(f"cert-{creating.provider}-0-other", 0))


async def _wait(state: Counting, number: int, seconds: float) -> int:
    """Wait until so many creating requests have arrived."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while state.arrived < number:
                await state.changed.wait()
    return state.arrived


async def _report(state: Counting) -> dict[str, Any]:
    """Report what was done, once no request is pending."""
    while state.pending:
        await state.changed.wait()
    return {
        "effects": state.effects,
        "arrived": state.arrived,
        "left": len(state.script),
        "errors": state.errors,
        "odd": state.shown.odd,
        "looked": state.shown.looked,
    }


def _shown(provider: str, command: dict[str, Any]) -> Shown:
    creating = next((item for item in of(provider) if item.operation == command["operation"]), None)
    looks = [Fault(**row) for row in command["looks"]]
    return Shown(creating, faults=looks, strangers=command["strangers"], size=command["size"])


async def _command(state: Counting, command: dict[str, Any]) -> dict[str, Any]:
    match command["do"]:
        case "script":
            state.close_all()
            state.script = [Fault(**row) for row in command["faults"]]
            state.effects, state.arrived, state.phase = [], 0, 0
            state.replays, state.made = command["replays"], {}
            state.shown = _shown(state.provider, command)
            await state.listen()
        case "phase":
            state.phase = command["phase"]
            await (state.refuse() if command["refuse"] else state.listen())
        case "heal":
            state.script = []
            if command["reads"]:
                state.shown.heal()
            await state.listen()
        case "wait":
            return {"arrived": await _wait(state, command["number"], command["seconds"])}
        case "report":
            return await _report(state)
    return {"port": state.port}


def _described(what: dict[str, Any]) -> str:
    error = what.get("exception")
    return "".join(traceback.format_exception(error)) if error is not None else str(what["message"])


async def serve(provider: str) -> None:
    """Serve until the control connection closes."""
    state = Counting(provider)
    # A mistake in this server must end the run: on its own it would only be one more connection that breaks.
    asyncio.get_running_loop().set_exception_handler(lambda _, what: state.errors.append(_described(what)))
    await state.listen()
    ended = asyncio.Event()

    async def control(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                answer = await _command(state, json.loads(line))
                writer.write(json.dumps(answer).encode() + b"\n")
                await writer.drain()
        except ConnectionError:
            pass  # the runner was killed
        finally:
            ended.set()

    server = await asyncio.start_server(control, "127.0.0.1", 0, limit=2**27)  # a script is one line
    print(server.sockets[0].getsockname()[1], flush=True)
    await ended.wait()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
