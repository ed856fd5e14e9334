"""Threads, cancellation, and what a client leaves behind."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import polybill as pb
import pytest

from tests.loopback import Reply, Server
from tests.overlays.requests import ACCEPTED, async_client, client, request

DESCRIPTORS = Path("/proc/self/fd")


def descriptors() -> int:
    return len(list(DESCRIPTORS.iterdir()))


def test_one_client_from_many_threads() -> None:
    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url) as made:

        def work(number: int) -> str | None:
            result: pb.Subscription[object] = made.subscriptions.create(request("clink", f"order-{number}"))
            return result.reference

        with ThreadPoolExecutor(16) as pool:
            references = list(pool.map(work, range(200)))
        assert references == [f"order-{number}" for number in range(200)]
        assert len(server.requests) == 200
        assert server.connections <= 16


def test_the_same_reference_from_many_threads_is_one_request_and_one_body() -> None:
    """Different bodies race for one reference: exactly one of them is sent."""
    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url) as made:

        def work(number: int) -> bool:
            try:
                made.subscriptions.create(request("clink", customer=pb.Customer(id=f"cus_{number}")))
            except pb.RequestInvalid:
                return False
            return True

        with ThreadPoolExecutor(8) as pool:
            assert sum(pool.map(work, range(8))) == 1
        assert len(server.requests) == 1


def test_cancelled_calls_leave_the_pool_usable() -> None:
    async def run(url: str) -> None:
        async with async_client("clink", url, timeout=5) as made:
            for number in range(30):
                call = asyncio.create_task(made.subscriptions.create(request("clink", f"slow-{number}")))
                await asyncio.sleep(0.001 * (number % 5))
                call.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await call
            for number in range(30):
                assert (await made.subscriptions.create(request("clink", f"order-{number}"))).id == "sub_9"

    with Server(lambda seen: Reply(200, ACCEPTED["clink"], delay=0.05 if b"slow" in seen.body else 0)) as server:
        asyncio.run(run(server.url))


@pytest.mark.skipif(not DESCRIPTORS.is_dir(), reason="counts descriptors the Linux way")
def test_closed_clients_leave_no_descriptor_and_no_thread() -> None:
    with Server(Reply(200, ACCEPTED["clink"])) as server:
        with client("clink", server.url) as made:
            made.subscriptions.create(request("clink"))
        threads = threading.active_count()
        before = descriptors()
        for _ in range(50):
            with client("clink", server.url) as made:
                made.subscriptions.create(request("clink"))
        # The server's own ends of the connections are in this process too.
        ours = descriptors() - before - (server.connections - 1)
        assert ours <= 2
        assert threading.active_count() <= threads + server.connections


def test_ctrl_c_passes() -> None:
    import httpx

    class Interrupted(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise KeyboardInterrupt

    with client("clink", "http://127.0.0.1:1", transport=Interrupted()) as made, pytest.raises(KeyboardInterrupt):
        made.subscriptions.create(request("clink"))


def test_a_transport_that_raises_anything_is_unknown() -> None:
    import httpx

    class Broken(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise RuntimeError("secret details")

    with client("clink", "http://127.0.0.1:1", transport=Broken()) as made:
        outcome = made.subscriptions.submit(request("clink"))
    assert isinstance(outcome, pb.Unknown)
    assert "secret details" not in str(outcome.error)


def test_an_endless_answer_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    from polybill.transport import http1

    monkeypatch.setattr(http1, "LARGEST_BODY", 1000)
    with Server(Reply(200, b" " * 5000 + ACCEPTED["clink"])) as server, client("clink", server.url) as made:
        outcome = made.subscriptions.submit(request("clink"))
    assert isinstance(outcome, pb.Unknown)
    assert "more bytes than any documented one" in str(outcome.error)


def test_a_typo_in_a_resource_or_a_verb_gets_the_nearest_name() -> None:
    with client("clink", "http://127.0.0.1:1") as made:
        with pytest.raises(AttributeError, match="clink has no attribute 'subscription'; did you mean 'subscriptions'"):
            _ = made.subscription
        with pytest.raises(AttributeError, match="attribute 'creat'; did you mean 'create'"):
            _ = made.subscriptions.creat
