"""What is written as the head of a request is read as exactly that by a server, or refused before it is sent."""

from __future__ import annotations

import h11
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from polybill.transport.failures import TransportFailure
from polybill.transport.http1 import Http1, HttpRequest, Received

_TEXT = st.text(st.characters(max_codepoint=0x120), max_size=12)
_NAMES = st.one_of(st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,8}", fullmatch=True), _TEXT)
_TARGETS = st.one_of(st.just("/subscription?a=1"), _TEXT)


@given(st.sampled_from(["POST", "GET", "PUT", "post", "P T"]), _TARGETS, st.lists(st.tuples(_NAMES, _TEXT), max_size=4))
@example("POST", "/", [("X-A", "1\r\nX-Evil: 2")])
@example("POST", "/", [("X-A", "1\nX-Evil: 2")])
@example("POST", "/", [("X-A", "1\r")])
@example("POST", "/", [("X-A\r\nX-Evil", "1")])
@example("POST", "/ HTTP/1.1\r\nX-Evil: 2\r\nX-A:", [])
@example("POST", "/a b", [])
@example("POST", "/", [("X-A", " 1 ")])
@example("POST", "/", [("Transfer-Encoding", "chunked")])
@example("POST", "/", [("", "1")])
def test_a_head_is_read_as_what_was_asked_for(method: str, target: str, headers: list[tuple[str, str]]) -> None:
    asked = [("Host", "example.com"), *headers, ("Content-Length", "2")]
    try:
        data = next(Http1().exchange(HttpRequest(method, target, asked, b"{}"), Received()))
    except TransportFailure as failure:
        data, sent = None, failure.sent
    if data is None:
        assert sent is False
        return
    server = h11.Connection(h11.SERVER)
    server.receive_data(data)
    event = server.next_event()
    assert isinstance(event, h11.Request)
    assert (event.method.decode(), event.target.decode("latin-1")) == (method, target)
    read = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in event.headers]
    assert read == [(name.lower(), value) for name, value in asked]


@pytest.mark.parametrize("value", ["plain", "two words", "a\tb", ""])
def test_usual_values_are_sent(value: str) -> None:
    request = HttpRequest("POST", "/x", [("Host", "example.com"), ("X-A", value), ("Content-Length", "0")], b"")
    data = next(Http1().exchange(request, Received()))
    assert data == f"POST /x HTTP/1.1\r\nHost: example.com\r\nX-A: {value}\r\nContent-Length: 0\r\n\r\n".encode()
