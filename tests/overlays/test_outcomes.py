"""What a call ends in, over real HTTP on loopback, for all providers, for threads and for async."""

from __future__ import annotations

import asyncio
import json
import pickle
import socket
from typing import Any

import polybill as pb
import pytest

from tests.loopback import Reply, Request, Server
from tests.overlays.requests import ACCEPTED, PROVIDERS, REFUSED, async_client, client, request, resource
from tests.support.providers import table

MODES = ["sync", "async"]


def submit(mode: str, provider: str, url: str, asked: Any = None, **options: Any) -> Any:
    asked = request(provider) if asked is None else asked
    if mode == "sync":
        with client(provider, url, **options) as made:
            return resource(made).submit(asked)

    async def run() -> Any:
        async with async_client(provider, url, **options) as made:
            return await resource(made).submit(asked)

    return asyncio.run(run())


def unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as made:
        return int(made.getsockname()[1])


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_accepted(mode: str, provider: str) -> None:
    with Server(Reply(200, ACCEPTED[provider])) as server:
        outcome = submit(mode, provider, server.url)
    assert isinstance(outcome, pb.Succeeded | pb.Pending)
    assert outcome.value.id == "sub_9"
    assert outcome.value.reference == "order-1"
    assert outcome.value.answer.content == ACCEPTED[provider]
    assert type(outcome.value.raw).__module__.startswith(f"polybill_{provider}.")
    assert isinstance(outcome, pb.Pending) == (provider in {"linksfield", "payapi", "unibee"})


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("provider", sorted(REFUSED))
def test_refused(mode: str, provider: str) -> None:
    status, body = REFUSED[provider]
    with Server(Reply(status, body)) as server:
        outcome = submit(mode, provider, server.url)
    assert isinstance(outcome, pb.Rejected)
    assert outcome.error.status_code == status
    assert outcome.error.content == body
    assert outcome.error.code == next(
        json.loads(body)[name] for name in ("code", "operateCode") if name in json.loads(body)
    )
    created, *others = server.requests
    assert created.method == "POST"
    assert created.path not in [other.path for other in others], "a duplicate is looked up; nothing is sent again"
    assert bool(others) == (outcome.error.reason == "duplicate" and provider == "unibee")


@pytest.mark.parametrize("mode", MODES)
def test_why_keeps_refused_and_unknown_hosts_apart(mode: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        refused = submit(mode, "clink", f"http://127.0.0.1:{taken.getsockname()[1]}")
    unknown = submit(mode, "clink", "https://host.invalid")
    for outcome, why in ((refused, "connection refused"), (unknown, "the host name does not resolve")):
        assert isinstance(outcome, pb.NotSent)
        assert outcome.error.why == why
        assert outcome.error.__cause__ is None, "what a transport raises holds addresses and headers"
        assert pickle.loads(pickle.dumps(outcome.error)).why == why


def test_reasons_are_the_same_words_everywhere() -> None:
    wanted = table("REFUSED_REASON")
    for provider, reason in wanted.items():
        status, body = REFUSED[provider]
        with Server(Reply(status, body)) as server:
            outcome = submit("sync", provider, server.url)
        assert outcome.error.reason == reason, provider


@pytest.mark.parametrize("provider", PROVIDERS)
def test_wrong_key(provider: str) -> None:
    with Server(Reply(401, b"Unauthorized")) as server:
        outcome = submit("sync", provider, server.url)
    assert isinstance(outcome, pb.Rejected)
    assert outcome.error.reason == "authentication"


DOUBTFUL = {
    "drop": Reply(fault="drop"),
    "reset": Reply(fault="reset"),
    "cut": Reply(200, b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_9"}}', fault="cut"),
    "500": Reply(500, b'{"code":500,"msg":"x","message":"x"}'),
    "502": Reply(502, b"<html>bad gateway</html>"),
    "503": Reply(503, b""),
    "520": Reply(520, b"<html>"),
    "408": Reply(408, b""),
    "409": Reply(409, b"{}"),
    "html": Reply(200, b"<html>hello</html>"),
    "empty": Reply(200, b""),
    "garbage": Reply(200, b"\x00\xff\xfe"),
    "half": Reply(200, b'{"code":200,"da'),
    "list": Reply(200, b"[]"),
    "nothing": Reply(200, b"{}"),
    "redirect": Reply(302, b"", {"Location": "/elsewhere"}),
    "deep": Reply(200, b"[" * 50_000),
}


@pytest.mark.parametrize("fault", list(DOUBTFUL))
@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_doubt_is_unknown_and_sent_once(provider: str, fault: str) -> None:
    for mode in MODES:
        with Server(DOUBTFUL[fault]) as server:
            outcome = submit(mode, provider, server.url)
        assert isinstance(outcome, pb.Unknown), outcome
        assert len(server.requests) == 1, "a create must not be repeated"
        error = outcome.error
        assert error.reference == "order-1"
        assert "order-1" in str(error)
        if DOUBTFUL[fault].fault not in {"drop", "reset"}:
            assert error.status_code == DOUBTFUL[fault].status
            assert DOUBTFUL[fault].body.startswith(error.content)
        with pytest.raises(pb.OutcomeUnknown):
            raise error


@pytest.mark.parametrize("mode", MODES)
def test_silent_server_is_unknown_within_the_deadline(mode: str) -> None:
    with Server(Reply(delay=5)) as server:
        outcome = submit(mode, "clink", server.url, timeout=0.15)
    assert isinstance(outcome, pb.Unknown)
    assert len(server.requests) == 1


@pytest.mark.parametrize("mode", MODES)
def test_server_that_drips_does_not_outlast_the_deadline(mode: str) -> None:
    with Server(Reply(200, b" " * 200 + ACCEPTED["clink"], fault="drip")) as server:
        outcome = submit(mode, "clink", server.url, timeout=0.2)
    assert isinstance(outcome, pb.Unknown)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_refused_connection_is_not_sent(mode: str, provider: str) -> None:
    outcome = submit(mode, provider, f"http://127.0.0.1:{unused_port()}", attempts=2, clock=Hurried())
    assert isinstance(outcome, pb.NotSent)
    assert outcome.error.sent is False
    assert outcome.error.attempts == 2


class Hurried:
    """The real clock without waiting between attempts."""

    def epoch_ms(self) -> int:
        return 1_750_000_000_000

    def monotonic(self) -> float:
        import time

        return time.monotonic()

    def jitter(self) -> float:
        return 0.0


def test_not_sent_is_repeated_until_the_server_is_there() -> None:
    """Nothing was sent, so repeating is safe for a create too."""
    import httpx

    with Server(Reply(200, ACCEPTED["clink"])) as server:
        inner = httpx.HTTPTransport()
        tries: list[int] = []

        class Flaky(httpx.BaseTransport):
            def handle_request(self, request: httpx.Request) -> httpx.Response:
                tries.append(1)
                if len(tries) < 3:
                    raise httpx.ConnectError("refused")
                return inner.handle_request(request)

            def close(self) -> None:
                inner.close()

        outcome = submit("sync", "clink", server.url, transport=Flaky(), clock=Hurried())
    assert isinstance(outcome, pb.Succeeded)
    assert len(tries) == 3
    assert len(server.requests) == 1


def test_create_raises_what_submit_returns() -> None:
    with Server(Reply(503, b"")) as server, client("clink", server.url) as clink:
        with pytest.raises(pb.OutcomeUnknown) as caught:
            clink.subscriptions.create(request("clink"))
        assert isinstance(caught.value, pb.PolybillError)
        assert caught.value.status_code == 503


def test_failed_first_payment_is_a_refusal() -> None:
    body = b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_9","status":3}}'
    with Server(Reply(200, body)) as server:
        outcome = submit("sync", "clink", server.url)
    assert isinstance(outcome, pb.Rejected)
    assert outcome.error.reason == "declined"
    assert outcome.error.content == body


@pytest.mark.parametrize("status", [4, 99, "1", None])
def test_unknown_status_is_open_never_paid_and_never_failed(status: object) -> None:
    body = json.dumps({"code": 200, "data": {"subscriptionId": "sub_9", "status": status}}).encode()
    with Server(Reply(200, body)) as server:
        outcome = submit("sync", "clink", server.url)
    assert isinstance(outcome, pb.Pending)
    assert outcome.value.status is pb.SubscriptionStatus.UNKNOWN


def test_null_object_does_not_show_what_was_made() -> None:
    with Server(Reply(200, b'{"code":200,"msg":"success","data":null}')) as server:
        outcome = submit("sync", "clink", server.url)
    assert isinstance(outcome, pb.Unknown)
    assert outcome.error.status_code == 200


def test_answer_about_another_payment_is_unknown() -> None:
    body = b'{"code":0,"data":{"paymentId":"p","externalPaymentId":"somebody else","status":20}}'
    with Server(Reply(200, body)) as server:
        outcome = submit("sync", "unibee", server.url)
    assert isinstance(outcome, pb.Unknown)


@pytest.mark.parametrize(
    ("provider", "status", "body"),
    [
        ("unibee", 400, b'{"code":50,"message":"Server Error-req1-50","data":{}}'),
        ("unibee", 200, b'{"code":64,"message":"?","data":null}'),
        ("clink", 200, b'{"code":500,"msg":"internal error"}'),
        ("clink", 200, b'{"code":504,"msg":"channel timeout"}'),
    ],
)
def test_server_failure_in_the_body_is_unknown(provider: str, status: int, body: bytes) -> None:
    with Server(Reply(status, body)) as server:
        outcome = submit("sync", provider, server.url)
    assert isinstance(outcome, pb.Unknown)
    assert outcome.error.content == body


def test_rate_limit_in_the_body() -> None:
    body = b'{"code":51,"message":"Reached max api qps limitation, please slow down","data":{}}'
    with Server(Reply(400, body, {"Retry-After": "3"})) as server:
        outcome = submit("sync", "unibee", server.url)
    assert isinstance(outcome, pb.Rejected)
    assert outcome.error.reason == "rate_limited"
    assert outcome.error.retry_after == 3.0
    assert len(server.requests) == 1


def test_connection_is_reused() -> None:
    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url) as clink:
        for number in range(5):
            clink.subscriptions.create(request("clink", f"order-{number}"))
        assert len(server.requests) == 5
        assert server.connections == 1


def test_timestamp_is_fresh_per_call_and_body_is_the_same() -> None:
    class Ticking(Hurried):
        now = 1_750_000_000_000

        def epoch_ms(self) -> int:
            self.now += 1
            return self.now

    with Server(Reply(200, ACCEPTED["clink"])) as server, client("clink", server.url, clock=Ticking()) as clink:
        clink.subscriptions.create(request("clink", "order-1"))
        clink.subscriptions.create(request("clink", "order-2"))
        first, second = server.requests
    assert first.headers["x-timestamp"] != second.headers["x-timestamp"]
    assert first.body == second.body.replace(b"order-2", b"order-1")


def test_useepay_update() -> None:
    def changes() -> pb.SubscriptionChange:
        whole = request("useepay")
        return pb.SubscriptionChange(plan=whole.plan, customer=whole.customer, items=whole.items)

    def answer(seen: Request) -> Reply:
        return Reply(200, json.dumps({"id": "sub/7", **json.loads(seen.body), "status": "canceled"}).encode())

    with Server(answer) as server, client("useepay", server.url) as useepay:
        changed = useepay.subscriptions.update("sub/7", changes())
        assert server.requests[0].path == "/api/v1/subscriptions/sub%2F7"
        assert changed.status is pb.SubscriptionStatus.CANCELED, "a change is done whatever the status is"
        assert changed.price == pb.Money(amount=changed.price.amount, currency="USD")
        with pytest.raises(pb.RequestInvalid, match="id must be a non-empty string"):
            useepay.subscriptions.update("", changes())
