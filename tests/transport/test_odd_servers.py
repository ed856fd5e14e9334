"""The table of slow and odd servers: each through every transport, with its outcome and an upper bound of time."""

from __future__ import annotations

import gzip
import socket
import zlib

import polybill as pb
import pytest

from tests.transport.modes import EACH, ids, submit, timed
from tests.transport.odd_server import OddServer, Peer, Script, answer, body, response

DEADLINE = 0.5
SLACK = 1.5
"""Seconds over the deadline that a loaded machine may take; the servers below go on for 30."""


def after_request(send: bytes, *, drip: bytes = b"", silent: bool = False) -> Script:
    def script(peer: Peer) -> None:
        if peer.request() is not None:
            peer.send(send)
            peer.drip(drip * (2000 // max(1, len(drip))))
            if silent:
                peer.wait()

    return script


def slow_at_the_end(peer: Peer) -> None:
    """Falls silent after its head, just before the deadline."""
    if peer.request() is not None:
        peer.server.stopped.wait(DEADLINE * 0.9)
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
        peer.wait()


_DEFLATE = zlib.compressobj(wbits=31)
_GZIP_HEAD = _DEFLATE.flush(zlib.Z_SYNC_FLUSH)
_EMPTY_BLOCK = _DEFLATE.flush(zlib.Z_FULL_FLUSH) or b"\x00\x00\x00\xff\xff"

SLOW: dict[str, Script] = {
    "drips the status line": after_request(b"", drip=b"HTTP/1.1 200 " + b"O" * 1987),
    "drips headers": after_request(b"HTTP/1.1 200 OK\r\n", drip=b"X-A: b\r\n"),
    "drips 1xx": after_request(b"", drip=b"HTTP/1.1 100 Continue\r\n\r\n"),
    "drips chunk extensions": after_request(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", drip=b"a=b;"),
    "drips empty gzip blocks": after_request(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n" + _GZIP_HEAD, drip=_EMPTY_BLOCK
    ),
    "drips the body": after_request(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", drip=b" "),
    "says nothing": after_request(b"", silent=True),
    "is silent after half a head": after_request(b"HTTP/1.1 200 OK\r\nContent-Le", silent=True),
    "is silent after its head": slow_at_the_end,
}


@EACH
@pytest.mark.parametrize("what", list(SLOW))
def test_a_slow_server_does_not_outlast_the_deadline(what: str, kind: str, name: str) -> None:
    with OddServer(SLOW[what]) as server:
        outcome, seconds = timed(kind, name, server.url, deadline=DEADLINE)
        assert isinstance(outcome, pb.Unknown), outcome
        assert seconds < DEADLINE + SLACK
        assert len(server.requests) == 1


LOCATIONS = [b"mailto:x@y", b"http:foo", b"urn:x:y", b"/" + b"a" * 65521, b"//[", b"https://xn--/", b"\xff", b""]


@EACH
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_after_the_effect_is_unknown(status: int, kind: str, name: str) -> None:
    # What a transport makes of a location does not depend on the status: one status has them all.
    for location in LOCATIONS if status == 302 else LOCATIONS[:2]:

        def script(peer: Peer, location: bytes = location) -> None:
            while peer.request() is not None:
                peer.send(response(b"{}", b"Location: " + location, status=b"%d Found" % status))

        with OddServer(script) as server:
            [outcome] = submit(kind, name, server.url, ["order-1"])
            assert isinstance(outcome, pb.Unknown), (location[:20], outcome)
            assert len(server.requests) == 1, location[:20]


def twice(peer: Peer) -> None:
    """Sends each answer twice, the second one a moment later."""
    while (request := peer.request()) is not None:
        peer.send(answer(request))
        peer.server.stopped.wait(0.005)
        peer.send(answer(request))


def twice_at_once(peer: Peer) -> None:
    """Sends each answer twice in one write."""
    while (request := peer.request()) is not None:
        peer.send(answer(request) * 2)


@EACH
@pytest.mark.parametrize("script", [twice, twice_at_once])
def test_an_answer_sent_twice_reaches_no_other_call(script: Script, kind: str, name: str) -> None:
    references = [f"order-{number}" for number in range(8)]
    with OddServer(script) as server:
        found = ids(submit(kind, name, server.url, references))
    assert [item for item in found if item is not None] == [f"sub-{item}" for item in references]


def closes_silently(peer: Peer) -> None:
    """Closes after each answer without announcing it."""
    request = peer.request()
    if request is not None:
        peer.send(answer(request))


@EACH
def test_a_server_that_closes_silently_costs_no_outcome(kind: str, name: str) -> None:
    references = [f"order-{number}" for number in range(60)]
    with OddServer(closes_silently) as server:
        assert ids(submit(kind, name, server.url, references)) == [f"sub-{item}" for item in references]
        assert len(server.requests) == 60


def bomb(*codings: bytes) -> bytes:
    content = b" " * 80_000_000
    for _ in codings:
        content = gzip.compress(content, compresslevel=1)
    return response(content, b"Content-Encoding: " + b", ".join(codings))


BODIES = {
    "stacked": bomb(b"gzip", b"gzip"),
    "bomb": bomb(b"gzip"),
    "plain under gzip": response(b'{"code":200}', b"Content-Encoding: gzip"),
    "unknown coding": response(b'{"code":200}', b"Content-Encoding: br2"),
    "cut gzip": response(gzip.compress(b'{"code":200,"data":{}}')[:-12], b"Content-Encoding: gzip"),
}


@EACH
@pytest.mark.parametrize("what", list(BODIES))
def test_an_odd_body_is_refused(what: str, kind: str, name: str) -> None:
    with OddServer(after_request(BODIES[what], silent=True)) as server:
        outcome, seconds = timed(kind, name, server.url, deadline=20.0)
        assert isinstance(outcome, pb.Unknown), outcome
        assert seconds < 10
        assert len(server.requests) == 1


@EACH
def test_gzip_is_decoded(kind: str, name: str) -> None:
    def script(peer: Peer) -> None:
        while (request := peer.request()) is not None:
            peer.send(response(gzip.compress(body(request)), b"Content-Encoding: gzip"))

    with OddServer(script) as server:
        assert ids(submit(kind, name, server.url, ["order-1"])) == ["sub-order-1"]


@EACH
def test_cookies_are_not_kept(kind: str, name: str) -> None:
    def script(peer: Peer) -> None:
        while (request := peer.request()) is not None:
            peer.send(answer(request, b"Set-Cookie: session=other-customer; Path=/"))

    with OddServer(script) as server:
        submit(kind, name, server.url, ["order-1", "order-2"])
        assert b"cookie" not in server.requests[1].lower()


class FullSocket:
    """A listener whose queue is full: connecting to it never completes."""

    def __enter__(self) -> str:
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0)
        self._clients = []
        for _ in range(4):
            sock = socket.socket()
            sock.setblocking(False)
            sock.connect_ex(self._listener.getsockname())
            self._clients.append(sock)
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __exit__(self, *exc_info: object) -> None:
        for sock in (*self._clients, self._listener):
            sock.close()


@EACH
def test_a_connection_that_never_completes_is_not_sent(kind: str, name: str) -> None:
    with FullSocket() as url:
        outcome, seconds = timed(kind, name, url, deadline=DEADLINE)
    assert isinstance(outcome, pb.NotSent), outcome
    assert seconds < DEADLINE + SLACK


@EACH
def test_a_refused_connection_is_not_sent(kind: str, name: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    outcome, _ = timed(kind, name, f"http://127.0.0.1:{port}", deadline=DEADLINE)
    assert isinstance(outcome, pb.NotSent), outcome


def resets(peer: Peer) -> None:
    peer.request()
    peer.reset()


def early(peer: Peer) -> None:
    peer.reset()


def other_protocol(peer: Peer) -> None:
    peer.request()
    peer.send(b"SSH-2.0-OpenSSH_9.2\r\n")
    peer.wait()


def cut(peer: Peer) -> None:
    if (request := peer.request()) is not None:
        peer.send(answer(request)[:-10])


def huge_head(peer: Peer) -> None:
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\n" + b"X-A: " + b"a" * 400_000)
    peer.wait()


@EACH
@pytest.mark.parametrize("script", [resets, other_protocol, cut, huge_head])
def test_after_the_request_everything_is_unknown(script: Script, kind: str, name: str) -> None:
    with OddServer(script) as server:
        outcome, seconds = timed(kind, name, server.url, deadline=1.0)
        assert isinstance(outcome, pb.Unknown), outcome
        assert seconds < 1.0 + SLACK
        assert len(server.requests) == 1


@EACH
def test_a_server_that_resets_at_once_is_never_a_success(kind: str, name: str) -> None:
    with OddServer(early) as server:
        outcome, _ = timed(kind, name, server.url, deadline=DEADLINE)
        assert isinstance(outcome, pb.Unknown | pb.NotSent), outcome
        assert server.requests == []


def test_native_calls_raise_our_errors_only() -> None:
    from polybill_clink.api.subscription import create_subscription

    from tests.overlays.requests import client
    from tests.overlays.test_native import BODIES as NATIVE

    replies: dict[str, bytes] = {
        **BODIES,
        "redirect": response(b"{}", b"Location: http:foo", status=b"302 Found"),
        "long redirect": response(b"{}", b"Location: /" + b"a" * 65521, status=b"307 Found"),
        "not http": b"hello\r\n\r\n",
    }
    for what, reply in replies.items():
        with OddServer(after_request(reply)) as server, client("clink", server.url) as made:
            with pytest.raises(pb.PolybillError) as caught:
                create_subscription.sync(client=made.native, body=NATIVE["clink"])
            assert isinstance(caught.value, pb.ResponseUnreadable | pb.TransportError), what
