"""A server on loopback that does what it is told, byte by byte: real sockets instead of mocks of our own."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple, Self


class Request(NamedTuple):
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Reply(NamedTuple):
    """What to answer.

    `fault`: "" answers; "drop" closes after reading; "reset" resets after reading; "cut" sends half of the body under
    the whole length; "drip" sends the body byte by byte; "early" resets before reading.
    """

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = MappingProxyType({})
    delay: float = 0.0
    fault: str = ""


class Server:
    """Answers the requests in order; the last reply is repeated."""

    def __init__(self, *replies: Reply | Callable[[Request], Reply]) -> None:
        self.replies = list(replies)
        self.requests: list[Request] = []
        self.connections = 0
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.005)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []

    def __enter__(self) -> Self:
        thread = threading.Thread(target=self._accept, daemon=True)
        thread.start()
        self._threads.append(thread)
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stop.set()
        self._socket.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        for thread in self._threads:
            thread.join(timeout=5)

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._socket.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            connection.settimeout(None)
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            thread.start()
            self._threads.append(thread)

    def _next(self, request: Request) -> Reply:
        with self._lock:
            self.requests.append(request)
            reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        return reply if isinstance(reply, Reply) else reply(request)

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, connection.makefile("rb") as stream:
                if isinstance(self.replies[0], Reply) and self.replies[0].fault == "early":
                    self._reset(connection)
                    return
                while not self._stop.is_set():
                    request = self._read(stream)
                    if request is None or not self._answer(connection, self._next(request)):
                        return
        except OSError:
            return

    @staticmethod
    def _read(stream: object) -> Request | None:
        line = stream.readline()  # type: ignore[attr-defined]
        if not line:
            return None
        method, path, _ = line.decode().split(" ", 2)
        headers: dict[str, str] = {}
        while (line := stream.readline().strip()) != b"":  # type: ignore[attr-defined]
            name, _, value = line.decode().partition(":")
            headers[name.strip().lower()] = value.strip()
        body = stream.read(int(headers.get("content-length", "0")))  # type: ignore[attr-defined]
        return Request(method, path, headers, body)

    @staticmethod
    def _reset(connection: socket.socket) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    def _answer(self, connection: socket.socket, reply: Reply) -> bool:
        if reply.delay:
            self._stop.wait(reply.delay)
        if reply.fault == "drop":
            return False
        if reply.fault == "reset":
            self._reset(connection)
            return False
        lines = [f"HTTP/1.1 {reply.status} X", f"Content-Length: {len(reply.body)}"]
        lines += [f"{name}: {value}" for name, value in reply.headers.items()]
        head = ("\r\n".join(lines) + "\r\n\r\n").encode()
        if reply.fault == "cut":
            connection.sendall(head + reply.body[: len(reply.body) // 2])
            return False
        if reply.fault == "drip":
            connection.sendall(head)
            for index in range(len(reply.body)):
                if self._stop.is_set():
                    return False
                connection.sendall(reply.body[index : index + 1])
                time.sleep(0.02)
            return True
        connection.sendall(head + reply.body)
        return True
