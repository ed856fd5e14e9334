"""Each fault as httpx sees it, over a socket and in process, with the effects counted."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import httpx
import pytest
from polybill.errors import ConfigurationError
from polybill.sandbox import Fault, Sandbox, SandboxTransport, faults

from .conftest import Connect
from .samples import CREATE, NOW, PROVIDERS, body, headers, path

GONE = (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError)


def send(client: httpx.Client, provider: str = "clink", **more: Any) -> httpx.Response:
    return client.post(path(provider), json=body(provider), headers=headers(provider), **more)


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(("name", "effects"), [("drop_before", 0), ("drop_after", 1)])
def test_a_dropped_connection(name: str, effects: int, provider: str, sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail(provider, fault=name)
    client = connect(provider)
    with pytest.raises(GONE):
        send(client, provider)
    assert len(sandbox.effects(provider)) == effects
    assert [(request.status, request.fault) for request in sandbox.requests()] == [(None, name)]
    send(client, provider)
    assert sandbox.requests()[1].status in {200, 201, 400}


def test_a_refused_connection(way: str, sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault="refuse", times=2)
    client = connect("clink")
    for _ in range(2):
        with pytest.raises(httpx.ConnectError if way == "in_process" else GONE):
            send(client)
    assert sandbox.effects() == []
    assert send(client).json()["code"] == 200
    assert [request.fault for request in sandbox.requests()] == ["refuse", "refuse", ""]


def test_a_large_body_is_not_read_when_refused(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault="refuse")
    with pytest.raises(httpx.TransportError):
        connect("clink").post(path("clink"), content=b"x" * 5_000_000, headers=headers("clink"))
    assert sandbox.effects() == []


def test_a_late_answer(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault=faults.delay(0.1))
    begin = time.monotonic()
    assert send(connect("clink")).json()["code"] == 200
    assert time.monotonic() - begin >= 0.1


def test_an_answer_that_comes_too_late(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault=faults.delay(3600))
    begin = time.monotonic()
    with pytest.raises(httpx.ReadTimeout):
        send(connect("clink"), timeout=httpx.Timeout(5, read=0.1))
    assert time.monotonic() - begin < 2
    assert len(sandbox.effects("clink")) == 1


def test_a_delay_without_waiting() -> None:
    with Sandbox(now=lambda: NOW) as sandbox:
        sandbox.fail("clink", fault=faults.delay(10), times=2)
        transport = SandboxTransport(sandbox, "clink", real_time=False)
        with httpx.Client(transport=transport, base_url="http://sandbox/clink", timeout=20) as client:
            assert send(client).json()["code"] == 200
            with pytest.raises(httpx.ReadTimeout):
                send(client, timeout=9)
        assert len(sandbox.effects()) == 2


@pytest.mark.parametrize("after", [False, True])
def test_a_status(after: bool, sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault=faults.status(503, "busy", {"Retry-After": "7"}, after=after))
    answer = send(connect("clink"))
    assert (answer.status_code, answer.text, answer.headers["Retry-After"]) == (503, "busy", "7")
    assert answer.headers["X-Polybill-Sandbox"] == "1"
    assert len(sandbox.effects("clink")) == after


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("make", [faults.html, faults.empty, faults.garbage])
def test_a_body_that_is_no_answer(make: Any, after: bool, sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault=make(after=after))
    answer = send(connect("clink"))
    assert answer.status_code == 200
    with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
        answer.json()
    assert (answer.content == b"") == (make is faults.empty)
    assert ("text/html" in answer.headers["content-type"]) == (make is faults.html)
    assert len(sandbox.effects("clink")) == after


def test_a_cut_answer(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault="cut")
    client = connect("clink")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        send(client)
    assert len(sandbox.effects("clink")) == 1

    sandbox.fail("clink", fault="cut")
    received: list[bytes] = []
    with client.stream("POST", path("clink"), json=body("clink"), headers=headers("clink")) as answer:
        promised = int(answer.headers["Content-Length"])
        with pytest.raises(httpx.RemoteProtocolError):
            received.extend(answer.iter_raw())
    assert len(b"".join(received)) == promised // 2
    assert received[0].startswith(b'{"code":200')


def test_any_other_json(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault=faults.replace({"code": 200, "data": {"status": 99, "later": None}}))
    answer = send(connect("clink"))
    assert (answer.status_code, answer.json()["data"]["status"]) == (200, 99)
    assert answer.headers["content-type"] == "application/json"
    assert len(sandbox.effects("clink")) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_too_many_requests(provider: str, sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail(provider, fault="rate_limit")
    answer = send(connect(provider), provider)
    if provider == "unibee":
        assert answer.status_code == 400
        assert answer.json()["code"] == 51
        assert answer.json()["message"].startswith("Reached max api qps limitation")
    else:
        assert answer.status_code == 429
    assert sandbox.effects() == []


def test_faults_are_played_in_order_and_where_they_belong(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("useepay", "updateSubscription", fault=faults.status(502))
    sandbox.fail("useepay", fault=faults.status(500), times=2)
    sandbox.fail("useepay", fault=faults.status(503))
    assert sandbox.pending_faults() == 4
    client = connect("useepay")
    assert [send(client, "useepay").status_code for _ in range(2)] == [500, 500]
    update = client.post("/api/v1/subscriptions/x", json={}, headers=headers("useepay"))
    assert update.status_code == 502
    assert [send(client, "useepay").status_code for _ in range(2)] == [503, 201]
    assert sandbox.pending_faults() == 0


def test_a_fault_does_not_bring_a_refused_request_into_effect(sandbox: Sandbox, connect: Connect) -> None:
    sandbox.fail("clink", fault=faults.status(500, after=True))
    assert connect("clink").post(path("clink"), json=body("clink")).status_code == 500
    assert sandbox.effects() == []


@pytest.mark.parametrize(
    ("fault", "expected", "effects"),
    [
        (faults.refuse(), httpx.ConnectError, 0),
        (faults.drop_before(), httpx.ReadError, 0),
        (faults.drop_after(), httpx.ReadError, 1),
        (faults.delay(3600), httpx.ReadTimeout, 1),
        (faults.delay(0.05), None, 1),
        (faults.cut(), httpx.RemoteProtocolError, 1),
        (faults.html(), None, 1),
    ],
)
def test_the_same_without_threads_for_async_clients(
    fault: Fault, expected: type[Exception] | None, effects: int
) -> None:
    async def call(sandbox: Sandbox) -> None:
        transport = SandboxTransport(sandbox, "clink")
        timeout = httpx.Timeout(5, read=0.1)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox/clink", timeout=timeout) as client:
            answer = await client.post(path("clink"), json=body("clink"), headers=headers("clink"))
            assert answer.status_code == 200

    with Sandbox(now=lambda: NOW) as sandbox:
        sandbox.fail("clink", fault=fault)
        if expected is None:
            asyncio.run(call(sandbox))
        else:
            with pytest.raises(expected):
                asyncio.run(call(sandbox))
        assert len(sandbox.effects("clink")) == effects


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"provider": "nowhere", "fault": "cut"}, "no provider 'nowhere'"),
        ({"provider": "clink", "operation": "nothing", "fault": "cut"}, "no operation 'nothing'; it has"),
        ({"provider": "clink", "fault": "explode"}, "unknown fault 'explode'; expected one of refuse"),
        ({"provider": "clink", "fault": "delay"}, "fault delay"),
        ({"provider": "clink", "fault": "cut", "times": 0}, "times"),
        ({"provider": "clink", "fault": "cut", "times": True}, "times"),
    ],
)
def test_what_can_not_fail_says_why(arguments: dict[str, Any], words: str) -> None:
    with Sandbox() as sandbox, pytest.raises(ConfigurationError, match=words):
        sandbox.fail(**arguments)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("status", {"code": 99}),
        ("status", {"code": 500.5}),
        ("status", {"code": 204, "body": "x"}),
        ("status", {"code": 500, "body": 5}),
        ("status", {"code": 500, "headers": "x"}),
        ("delay", {"seconds": -1}),
        ("delay", {"seconds": "1"}),
        ("delay", {"seconds": float("nan")}),
        ("html", {"after": "yes"}),
        ("cut", {"after": True}),
    ],
)
def test_arguments_of_faults_are_checked(name: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        faults.named(name, arguments)


def test_creates_are_what_the_samples_say() -> None:
    assert set(CREATE) == set(PROVIDERS)
