"""The pure core: when it repeats, what it says in the end. No network, no waiting."""

from __future__ import annotations

from typing import Any

import polybill as pb
import pytest
from attrs import evolve
from polybill.core import contract
from polybill.protocol.call import Call
from polybill.protocol.classify import retry_after
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.idempotency import freeze
from polybill.protocol.retry import RetryPolicy, Send, Wait, run_call

GOOD = RawResponse(200, {}, b'{"code":200}')
BUSY = RawResponse(503, {}, b"")
LIMITED = RawResponse(429, {"retry-after": "2"}, b"{}")
REFUSED = RawResponse(400, {}, b'{"code":400,"msg":"no"}')
LOST = Failure(None, "ReadTimeout")
UNSENT = Failure(sent=False, what="ConnectError")


class Time:
    """A clock that only the waits move."""

    def __init__(self) -> None:
        self.now = 0.0

    def epoch_ms(self) -> int:
        return int(self.now * 1000)

    def monotonic(self) -> float:
        return self.now

    def jitter(self) -> float:
        return 1.0


def play(replies: list[Any], safe: str = "no", **policy: Any) -> tuple[Any, list[float], list[WireRequest]]:
    """Make a call whose attempts end in the replies; give outcome, waits and requests."""
    rules = evolve(contract.rules("clink", "createSubscription"), safe=safe)
    intent = freeze("clink", "createSubscription", WireRequest("POST", "/x", content=b"{}"), reference="r")
    call: Call[RawResponse] = Call(rules, intent, lambda answer: answer, lambda _: "settled")
    clock = Time()

    def sign(request: WireRequest, attempt: Any) -> WireRequest:
        return request.with_headers({"X-Timestamp": str(attempt.epoch_ms)})

    effects = run_call(call, sign, RetryPolicy(**policy), clock, ())
    waits: list[float] = []
    sent: list[WireRequest] = []
    left = list(replies)
    reply: Any = None
    while True:
        try:
            effect = effects.send(reply)
        except StopIteration as end:
            assert not left, "not all replies were asked for"
            return end.value, waits, sent
        if isinstance(effect, Wait):
            waits.append(effect.seconds)
            clock.now += effect.seconds
            reply = None
        else:
            assert isinstance(effect, Send)
            sent.append(effect.request)
            reply = left.pop(0)


@pytest.mark.parametrize(
    ("safe", "replies", "outcome"),
    [
        ("no", [GOOD], pb.Succeeded),
        ("no", [LOST], pb.Unknown),
        ("no", [BUSY], pb.Unknown),
        ("no", [REFUSED], pb.Rejected),
        ("no", [LIMITED], pb.Rejected),
        ("no", [UNSENT, GOOD], pb.Succeeded),
        ("no", [UNSENT, UNSENT, UNSENT], pb.NotSent),
        ("no", [UNSENT, LOST], pb.Unknown),
        ("unknown", [LOST], pb.Unknown),
        ("unknown", [BUSY], pb.Unknown),
        ("unknown", [LIMITED], pb.Rejected),
        ("yes", [LOST, GOOD], pb.Succeeded),
        ("yes", [BUSY, LOST, GOOD], pb.Succeeded),
        ("yes", [BUSY, BUSY, BUSY], pb.Unknown),
        ("yes", [LIMITED, GOOD], pb.Succeeded),
        ("yes", [REFUSED], pb.Rejected),
        # What came later says nothing about the attempt that may have arrived.
        ("yes", [LOST, REFUSED], pb.Unknown),
        ("yes", [LOST, UNSENT, UNSENT], pb.Unknown),
    ],
)
def test_repeats_only_where_it_is_safe(safe: str, replies: list[Any], outcome: type[Any]) -> None:
    ended, _, sent = play(replies, safe)
    assert isinstance(ended, outcome)
    assert len(sent) == len(replies)


def test_each_attempt_is_signed_afresh_and_the_body_stays() -> None:
    _, _, sent = play([UNSENT, UNSENT, GOOD])
    assert len({request.headers["X-Timestamp"] for request in sent}) == 3
    assert {request.content for request in sent} == {b"{}"}


def test_waits_grow_and_obey_the_server_and_the_deadline() -> None:
    _, waits, _ = play([UNSENT] * 5 + [GOOD], attempts=6)
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0]
    _, waits, _ = play([LIMITED, GOOD], safe="yes")
    assert waits == [2.0]
    ended, waits, _ = play([LIMITED], safe="yes", deadline=1.0)
    assert waits == []
    assert isinstance(ended, pb.Rejected)
    assert ended.error.retry_after == 2.0


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("5", 5.0),
        (" 7 ", 7.0),
        ("Thu, 01 Jan 1970 00:00:10 GMT", 9.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("soon", None),
        ("", None),
        ("-1", None),
        ("\u00b2", None),
        ("Wed, 21 Oct 99999999999999999999 07:28:00 GMT", None),
        ("Wed, 21 Oct 2015 07:28:00 +99999999999999", None),
        (None, None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, epoch_ms=1000) == seconds
