"""The sandbox on a loopback address, for as long as one wants it."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Final

import httpx
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from polybill.errors import ConfigurationError
from polybill.sandbox.asgi import ABORT, create_app
from polybill.sandbox.core import Sandbox

TOKEN_VARIABLE: Final = "POLYBILL_SANDBOX_TOKEN"  # noqa: S105 - the variable's name
"""Holds the token of the control calls for ``python -m polybill.sandbox``."""

_START: Final = 20.0
_STOP: Final = 5.0


class _Protocol(H11Protocol):
    """Lets the application end its connection, which ASGI has no message for."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        # asyncio does it only for sockets whose protocol number is set; without it each answer waits 40 ms for an ACK.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app_state = {**self.app_state, ABORT: transport.abort}


class _Server(uvicorn.Server):
    """Reports its address once it answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[str], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listener in sockets or []:
            host, port = listener.getsockname()[:2]
            self._ready(f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}")


def run(
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    sandbox: Sandbox | None = None,
    control: bool = False,
    token: str | None = None,
    ready: Callable[[str], None] | None = None,
    until_end_of_input: bool = False,
) -> None:
    """Serve until the process is stopped (Ctrl+C, SIGTERM).

    Args:
        host: a loopback address; others are refused, for the sandbox's credentials are known to everybody.
        port: 0 = any free one.
        sandbox: what answers; a new one in memory when left out.
        control: True = the page at ``/_sandbox`` and the calls under it exist.
        token: what those calls have to carry that change something; None = nothing.
        ready: called with the base URL once the server answers; prints ``{"url": ...}`` as one line when left out.
        until_end_of_input: True = stop as well when standard input ends, so that a dead parent leaves no server behind.

    Raises:
        ConfigurationError: the host is not a loopback address, or the port is taken.
    """
    with _bound(host, port) as listener:
        server = _server(sandbox, control=control, token=token, ready=ready or announce)
        if until_end_of_input:
            threading.Thread(target=_stop_at_end_of_input, args=(server,), daemon=True).start()
        server.run(sockets=[listener])


def announce(url: str) -> None:
    """Print the base URL as one line of JSON."""
    sys.stdout.write(json.dumps({"url": url}) + "\n")
    sys.stdout.flush()


@contextmanager
def started(
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    sandbox: Sandbox | None = None,
    control: bool = True,
    token: str | None = None,
    process: bool = False,
    state: str | Path | None = None,
) -> Iterator[str]:
    """Serve in the background and give the base URL; stops at the end of the block, however it ends.

    Args:
        host: a loopback address.
        port: 0 = any free one.
        sandbox: what answers, for a thread; a new one when left out.
        control: True = the page at ``/_sandbox`` and the calls under it exist.
        token: what those calls have to carry that change something; None = nothing.
        process: True = in a process of its own, to be controlled over HTTP only.
        state: state file of a new sandbox.

    Raises:
        ConfigurationError: the arguments can't work, or the server does not start.
    """
    if sandbox is not None and (process or state is not None):
        raise ConfigurationError("sandbox: a sandbox object can't go into another process, and has its own state")
    if process:
        with _in_process(host, port, control=control, token=token, state=state) as url:
            yield url
        return
    # The caller's own sandbox stays open.
    mine = nullcontext(sandbox) if sandbox else Sandbox(state=state or ":memory:")
    with _bound(host, port) as listener, mine as used, _in_thread(listener, used, control=control, token=token) as url:
        yield url


@contextmanager
def _in_thread(listener: socket.socket, sandbox: Sandbox, *, control: bool, token: str | None) -> Iterator[str]:
    urls: list[str] = []
    running = threading.Event()

    def ready(url: str) -> None:
        urls.append(url)
        running.set()

    server = _server(sandbox, control=control, token=token, ready=ready)

    def serve() -> None:
        try:
            server.run(sockets=[listener])
        finally:
            running.set()

    thread = threading.Thread(target=serve, name="polybill-sandbox", daemon=True)
    thread.start()
    try:
        if not running.wait(_START) or not urls:
            raise ConfigurationError("sandbox: the server did not start")
        yield urls[0]
    finally:
        server.should_exit = True
        thread.join(_STOP)


@contextmanager
def _in_process(host: str, port: int, *, control: bool, token: str | None, state: str | Path | None) -> Iterator[str]:
    _check(host, port)
    command = [sys.executable, "-m", "polybill.sandbox", "--host", host, "--port", str(port), "--until-end-of-input"]
    command += ["--control"] if control else []
    command += ["--state", str(state)] if state is not None else []
    environment = {**os.environ, **({TOKEN_VARIABLE: token} if token else {})}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as child:  # noqa: S603
        # If the child hangs before its first line, the timer kills it; the empty line below reports that.
        timer = threading.Timer(_START, child.kill)
        timer.start()
        try:
            line = child.stdout.readline() if child.stdout else ""
            timer.cancel()
            if not line:
                raise ConfigurationError(f"sandbox: the process did not start, exit code {child.wait(_STOP)}")
            url = str(json.loads(line)["url"])
            if control:
                httpx.get(f"{url}/_sandbox/health", trust_env=False).raise_for_status()
            yield url
        finally:
            timer.cancel()
            _end(child)


def _end(child: subprocess.Popen[str]) -> None:
    child.terminate()
    try:
        child.wait(_STOP)
    except subprocess.TimeoutExpired:
        child.kill()


def _server(sandbox: Sandbox | None, *, control: bool, token: str | None, ready: Callable[[str], None]) -> _Server:
    config = uvicorn.Config(
        create_app(sandbox, control=control, token=token),
        http=_Protocol,
        ws="none",
        lifespan="off",
        loop="asyncio",
        # The caller's logging stays as it is; only uvicorn's own loggers are made quiet, since they would report each
        # planned fault as an error of the application.
        log_config=None,
        log_level="critical",
        access_log=False,
        timeout_graceful_shutdown=1,
    )
    return _Server(config, ready)


def _check(host: str, port: int) -> None:
    try:
        loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise ConfigurationError(
            f"sandbox: host must be a loopback address, not {host!r}; the sandbox serves this machine only"
        )
    if not 0 <= port <= 65_535:
        raise ConfigurationError(f"sandbox: port must be from 0 to 65535, not {port}; 0 takes any free one")


@contextmanager
def _bound(host: str, port: int) -> Iterator[socket.socket]:
    _check(host, port)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family)
    except OSError as error:
        raise ConfigurationError(f"sandbox: can't listen on {host}, port {port}: {error}") from None
    with listener:
        yield listener


def _stop_at_end_of_input(server: uvicorn.Server) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    server.should_exit = True
