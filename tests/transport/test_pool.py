"""What calls share: connections, forks, event loops, signals."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx
import polybill as pb
import pytest

from tests.overlays.requests import async_client, client, request
from tests.transport.modes import EACH, SYNC, ids, submit
from tests.transport.odd_server import OddServer, Peer, answer, serve


def hangs(peer: Peer) -> None:
    peer.request()
    peer.wait()


def test_connections_are_reused() -> None:
    references = [f"order-{number}" for number in range(20)]
    with OddServer(serve) as server:
        assert ids(submit("sync", "default", server.url, references)) == [f"sub-{item}" for item in references]
        assert server.connections == 1
    with OddServer(serve) as server:
        assert ids(submit("async", "default", server.url, references)) == [f"sub-{item}" for item in references]
        assert server.connections == 1


def test_who_only_waited_for_a_connection_has_sent_nothing() -> None:
    with OddServer(hangs) as server, client("clink", server.url, max_connections=1) as made:
        outcomes: list[Any] = []
        first = threading.Thread(
            target=lambda: outcomes.append(
                made.subscriptions.submit(request("clink", reference="order-0"), deadline=3.0)
            )
        )
        first.start()
        while not server.requests:
            time.sleep(0.01)
        for number in (1, 2):
            waiting = request("clink", reference=f"order-{number}")
            assert isinstance(made.subscriptions.submit(waiting, deadline=0.2), pb.NotSent)
        first.join()
        assert isinstance(outcomes[0], pb.Unknown)
        assert len(server.requests) == 1


def test_who_only_waited_for_a_connection_has_sent_nothing_async() -> None:
    async def run(url: str) -> None:
        async with async_client("clink", url, max_connections=1) as made:
            first = asyncio.ensure_future(
                made.subscriptions.submit(request("clink", reference="order-0"), deadline=3.0)
            )
            while not server.requests:  # noqa: ASYNC110 - the server runs in a thread
                await asyncio.sleep(0.01)
            for number in (1, 2):
                waiting = request("clink", reference=f"order-{number}")
                assert isinstance(await made.subscriptions.submit(waiting, deadline=0.2), pb.NotSent)
            assert isinstance(await first, pb.Unknown)

    with OddServer(hangs) as server:
        asyncio.run(run(server.url))
        assert len(server.requests) == 1


def test_calls_that_time_out_leave_the_pool_alive() -> None:
    slow = threading.Event()
    slow.set()

    def script(peer: Peer) -> None:
        while (seen := peer.request()) is not None:
            if slow.is_set():
                peer.wait()
            peer.send(answer(seen))

    async def run(url: str) -> list[Any]:
        async with async_client("clink", url, deadline=0.3) as made:
            for turn in range(3):
                calls = [
                    made.subscriptions.submit(request("clink", reference=f"order-{turn}-{number}"))
                    for number in range(150)
                ]
                outcomes = await asyncio.gather(*calls)
                assert not any(isinstance(outcome, pb.Succeeded) for outcome in outcomes)
            slow.clear()
            return [
                await made.subscriptions.submit(request("clink", reference=f"order-{number}")) for number in range(5)
            ]

    with OddServer(script) as server:
        assert None not in ids(asyncio.run(run(server.url)))


def test_cancelled_calls_leave_the_pool_alive() -> None:
    async def run(url: str) -> list[Any]:
        async with async_client("clink", url, max_connections=4) as made:
            for turn in range(30):
                calls = [
                    asyncio.ensure_future(
                        made.subscriptions.submit(request("clink", reference=f"order-{turn}-{number}"))
                    )
                    for number in range(8)
                ]
                await asyncio.sleep(0.0003 * turn)
                for call in calls:
                    call.cancel()
                await asyncio.gather(*calls, return_exceptions=True)
            calls = [made.subscriptions.submit(request("clink", reference=f"order-{number}")) for number in range(8)]
            return list(await asyncio.gather(*calls))

    with OddServer(serve) as server:
        assert ids(asyncio.run(run(server.url))) == [f"sub-order-{number}" for number in range(8)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("name", list(SYNC))
def test_children_of_a_fork_share_no_connection(name: str) -> None:
    with OddServer(serve) as server, client("clink", server.url, **SYNC[name]()) as made:
        made.subscriptions.submit(request("clink", reference="order-0"))
        children = []
        for child in range(4):
            reading, writing = os.pipe()
            pid = os.fork()
            if pid == 0:
                code = 1
                try:
                    outcomes = [
                        made.subscriptions.submit(request("clink", reference=f"order-{child}-{number}"))
                        for number in range(10)
                    ]
                    good = ids(outcomes) == [f"sub-order-{child}-{number}" for number in range(10)]
                    code = 0 if good else 3
                finally:
                    os._exit(code)
            os.close(writing)
            children.append((pid, reading))
        codes = []
        for pid, reading in children:
            codes.append(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
            os.close(reading)
        assert codes == [0] * 4
        assert ids([made.subscriptions.submit(request("clink", reference="order-9"))]) == ["sub-order-9"]


class Alarm(Exception):
    """Raised by a signal handler."""


@pytest.fixture
def alarm(request: pytest.FixtureRequest) -> Iterator[None]:
    def ring(*_: object) -> None:
        raise request.param

    before = signal.signal(signal.SIGALRM, ring)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="this system has no alarm")
@pytest.mark.parametrize("alarm", [Alarm("x"), TimeoutError("x"), KeyboardInterrupt(), OSError("x")], indirect=True)
@pytest.mark.parametrize("name", list(SYNC))
def test_what_a_signal_handler_raises_passes(alarm: None, name: str) -> None:
    with OddServer(hangs) as server, client("clink", server.url, deadline=1.0, **SYNC[name]()) as made:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        with pytest.raises((Alarm, TimeoutError, KeyboardInterrupt, OSError)) as caught:
            made.subscriptions.submit(request("clink", reference="order-1"))
        assert not isinstance(caught.value, pb.PolybillError)


@EACH
def test_a_closed_client_is_a_usage_error(kind: str, name: str) -> None:
    from tests.transport.modes import ASYNC

    with OddServer(serve) as server:
        if kind == "sync":
            made = client("clink", server.url, **SYNC[name]())
            made.close()
            with pytest.raises(pb.UsageError, match="closed"):
                made.subscriptions.submit(request("clink"))
            with pytest.raises(pb.UsageError, match="closed"):
                made.subscriptions.get("sub_1")
        else:

            async def run() -> None:
                made = async_client("clink", server.url, **ASYNC[name]())
                await made.close()
                with pytest.raises(pb.UsageError, match="closed"):
                    await made.subscriptions.submit(request("clink"))

            asyncio.run(run())
        assert server.requests == []


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_an_async_client_in_a_second_event_loop_is_a_usage_error() -> None:
    with OddServer(serve) as server:
        made = async_client("clink", server.url)
        asyncio.run(made.subscriptions.submit(request("clink", reference="order-1")))
        with pytest.raises(pb.UsageError, match="event loop"):
            asyncio.run(made.subscriptions.submit(request("clink", reference="order-2")))
        assert len(server.requests) == 1
        asyncio.run(made.close())
        del made
        gc.collect()  # the connection was left behind by the first loop


def test_an_unrepeatable_request_is_not_sent_over_a_connection_that_was_idle_for_long() -> None:
    with OddServer(serve) as server, client("clink", server.url) as made:
        made.subscriptions.submit(request("clink", reference="order-1"))
        time.sleep(1.1)
        made.subscriptions.submit(request("clink", reference="order-2"))
        assert server.connections == 2


def test_own_transport_decides_about_its_own_settings() -> None:
    for option in ({"proxy": "http://127.0.0.1:1"}, {"verify": False}, {"max_connections": 3}, {"trust_env": False}):
        with pytest.raises(pb.ConfigurationError, match=f"{next(iter(option))} would have no effect"):
            pb.Clink(api_key="k", base_url="https://example.com", transport=httpx.HTTPTransport(), **option)  # type: ignore[arg-type]
    with pytest.raises(pb.ConfigurationError, match=r"transport must be an httpx\.BaseTransport"):
        pb.Clink(api_key="k", base_url="https://example.com", transport="fats")  # type: ignore[arg-type]
    with pytest.raises(pb.ConfigurationError, match=r"transport must be an httpx\.AsyncBaseTransport"):
        pb.AsyncClink(api_key="k", base_url="https://example.com", transport=httpx.HTTPTransport())  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_missing_certificates_are_named(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    if name == "SSL_CERT_DIR":
        (tmp_path / "file").write_text("x")
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "file"))
    monkeypatch.setenv(name, str(tmp_path / "missing.pem"))
    with pytest.raises(pb.ConfigurationError, match="SSL_CERT_FILE"):
        pb.Clink(api_key="k", environment="sandbox")
    with pb.Clink(api_key="k", environment="sandbox", trust_env=False):
        pass


@pytest.mark.parametrize(
    "url", ["https://xn--/", "https://xn--a.example.com", "https://a..b/", "https://[::1", "https://a b/"]
)
def test_odd_addresses_are_typed_errors(url: str) -> None:
    try:
        pb.Clink(api_key="k", base_url=url).close()
    except pb.ConfigurationError:
        return
    with pb.Clink(api_key="k", base_url=url, deadline=0.5) as made:
        assert isinstance(made.subscriptions.submit(request("clink")), pb.NotSent)


def test_the_name_of_the_sandbox_leads_to_no_network() -> None:
    for own in ({}, {"transport": httpx.HTTPTransport()}):
        with pytest.raises(pb.ConfigurationError, match="https"):
            pb.Clink(api_key="k", base_url="http://sandbox", **own)  # type: ignore[arg-type]


def proxy(peer: Peer) -> None:
    """Passes one plain request on by answering it itself; opens no tunnels."""
    while (seen := peer.request()) is not None:
        if seen.startswith(b"CONNECT"):
            peer.send(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            return
        peer.send(answer(seen))


def test_a_proxy_gets_absolute_targets_and_its_own_credentials() -> None:
    with OddServer(proxy) as server:
        address = server.url.replace("http://", "http://user:pass@")
        for kind in ("sync", "async"):
            [outcome] = submit(kind, "default", "http://127.0.0.1:9", ["order-1"], proxy=address)
            assert ids([outcome]) == ["sub-order-1"]
        for seen in server.requests:
            assert seen.startswith(b"POST http://127.0.0.1:9/subscription HTTP/1.1\r\n")
            assert b"Proxy-Authorization: Basic dXNlcjpwYXNz\r\n" in seen


def test_a_proxy_that_refuses_the_tunnel_has_passed_nothing_on() -> None:
    with OddServer(proxy) as server:
        for kind in ("sync", "async"):
            [outcome] = submit(kind, "default", "https://api.example.com", ["order-1"], proxy=server.url, deadline=3.0)
            assert isinstance(outcome, pb.NotSent)
            assert "403" in str(outcome.error)
        assert all(seen.startswith(b"CONNECT api.example.com:443 ") for seen in server.requests)
        assert not any(b"sk_test" in seen for seen in server.requests)


def test_proxies_of_the_environment_count_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    with OddServer(proxy) as server, socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
        closed.close()
        monkeypatch.setenv("HTTPS_PROXY", server.url)
        url = f"https://localhost.example.com:{port}"
        [outcome] = submit("sync", "default", url, ["order-1"], deadline=1.0, attempts=1)
        assert isinstance(outcome, pb.NotSent)
        assert len(server.requests) == 1
        submit("sync", "default", url, ["order-1"], deadline=0.5, trust_env=False)
        monkeypatch.setenv("NO_PROXY", "localhost.example.com")
        submit("sync", "default", url, ["order-1"], deadline=0.5)
        submit("sync", "default", f"http://127.0.0.1:{port}", ["order-1"], deadline=0.5)
        assert len(server.requests) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")
def test_many_clients_leave_no_descriptor_open() -> None:
    folder = "/proc/self/fd" if os.path.isdir("/proc/self/fd") else "/dev/fd"  # noqa: PTH112
    with OddServer(serve) as server:
        before = len(os.listdir(folder))  # noqa: PTH208
        for number in range(30):
            with client("clink", server.url) as made:
                made.subscriptions.submit(request("clink", reference=f"order-{number}"))
        time.sleep(0.3)  # the server's side of each
        assert len(os.listdir(folder)) < before + 20  # noqa: PTH208
