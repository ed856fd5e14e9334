"""A server that speaks bytes: each connection is handed to a script, and every complete request is counted."""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from typing import Self

Script = Callable[["Peer"], None]


class Peer:
    """One connection as the script sees it."""

    def __init__(self, server: OddServer, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock
        self._unread = b""

    def request(self) -> bytes | None:
        """Read one complete request; None at the end."""
        while b"\r\n\r\n" not in self._unread:
            if not self._more():
                return None
        head, _, rest = self._unread.partition(b"\r\n\r\n")
        found = re.search(rb"(?i)content-length: *(\d+)", head)
        size = int(found[1]) if found else 0
        while len(rest) < size:
            if not self._more():
                return None
            rest = self._unread.partition(b"\r\n\r\n")[2]
        self._unread = rest[size:]
        whole = head + b"\r\n\r\n" + rest[:size]
        with self.server.lock:
            self.server.requests.append(whole)
        return whole

    def _more(self) -> bool:
        data = self.sock.recv(65536)
        self._unread += data
        return bool(data)

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def drip(self, data: bytes, pause: float = 0.02) -> None:
        """Send byte by byte until the server stops."""
        for index in range(len(data)):
            if self.server.stopped.is_set():
                return
            self.send(data[index : index + 1])
            time.sleep(pause)

    def wait(self, seconds: float = 30.0) -> None:
        self.server.stopped.wait(seconds)

    def reset(self) -> None:
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()


class OddServer:
    """Runs a script for each connection."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.requests: list[bytes] = []
        self.connections = 0
        self.lock = threading.Lock()
        self.stopped = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._open: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stopped.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for sock in self._open:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def _accept(self) -> None:
        while not self.stopped.is_set():
            try:
                sock, _ = self._socket.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self.lock:
                self.connections += 1
                self._open.append(sock)
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError), sock:
            self._script(Peer(self, sock))


def reference(request: bytes) -> str:
    """Find the reference in a request."""
    found = re.search(rb"order-[0-9a-z-]+", request)
    return found[0].decode() if found else "none"


def body(request: bytes) -> bytes:
    """Make Clink's answer, whose id is the reference of the request."""
    return b'{"code":200,"msg":"success","data":{"subscriptionId":"sub-%s","status":1}}' % reference(request).encode()


def response(content: bytes, *headers: bytes, status: bytes = b"200 OK") -> bytes:
    """Write a response."""
    lines = [b"HTTP/1.1 " + status, b"Content-Type: application/json", *headers]
    return b"\r\n".join([*lines, b"Content-Length: %d" % len(content), b"", content])


def answer(request: bytes, *headers: bytes) -> bytes:
    """Write the response to a request."""
    return response(body(request), *headers)


def serve(peer: Peer) -> None:
    """A good server."""
    while (request := peer.request()) is not None:
        peer.send(answer(request))
