"""What must never be taken for an event: wrong time, wrong secret, odd header, odd body."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import pytest
from polybill import Assurance, WebhookRejected, WebhookUnreadable

from tests.overlays.webhooks import kit
from tests.overlays.webhooks.kit import ALL, SIGNATURE, TIME, reason, sent


@ALL
def test_the_true_delivery_passes(provider: str) -> None:
    true = sent(provider)
    assert kit.receiver(provider).parse(true.headers, true.body).assurance is Assurance.AUTHENTIC


@pytest.mark.parametrize("provider", TIME)
@pytest.mark.parametrize(("off", "taken"), [(-300_000, True), (300_000, True), (-300_001, False), (300_001, False)])
def test_the_window_has_two_edges(provider: str, off: int, taken: bool) -> None:
    true = sent(provider)
    receiver = kit.receiver(provider, now_ms=kit.NOW_MS + off)
    if taken:
        assert receiver.parse(true.headers, true.body)
    else:
        assert reason(receiver, true.headers, true.body) == "expired"


@pytest.mark.parametrize(("off", "taken"), [(-300_000, True), (480_000, True), (-300_001, False), (480_001, False)])
def test_the_window_of_a_token(off: int, taken: bool) -> None:
    now = kit.NOW_MS - kit.NOW_MS % 1000
    true = sent("payapi", now_ms=now)
    receiver = kit.receiver("payapi", now_ms=now + off)
    if taken:
        assert receiver.parse(true.headers, true.body)
    else:
        assert reason(receiver, true.headers, true.body) == "expired"


def test_another_window() -> None:
    true = sent("clink")
    assert reason(kit.receiver("clink", now_ms=kit.NOW_MS + 2000, tolerance=1), true.headers, true.body) == "expired"


def test_a_time_in_seconds_is_read_as_one() -> None:
    secret, stamp, body = kit.SECRETS["clink"], str(kit.NOW_MS // 1000), b'{"id":"e","type":"order.failed"}'
    signature = hmac.new(secret.encode(), stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    headers = {"X-Clink-Timestamp": stamp, "X-Clink-Signature": signature}
    assert kit.receiver("clink").parse(headers, body).native_type == "order.failed"


@ALL
def test_two_secrets_while_one_is_rotated_out(provider: str) -> None:
    new = kit.another_key() if provider == "useepay" else "11" * 32
    true = sent(provider)
    assert kit.receiver(provider, secrets=[new, kit.SECRETS[provider]]).parse(true.headers, true.body)
    assert reason(kit.receiver(provider, secrets=[new]), true.headers, true.body) == "bad_signature"


@ALL
def test_without_the_signature(provider: str) -> None:
    true = sent(provider)
    headers = {name: value for name, value in true.headers.items() if name != SIGNATURE[provider]}
    assert reason(kit.receiver(provider), headers, true.body) == "missing_signature"


@ALL
def test_headers_of_any_case_and_form(provider: str) -> None:
    true = sent(provider)
    receiver = kit.receiver(provider)
    first = receiver.parse(true.headers, true.body)
    upper = {name.upper(): value for name, value in true.headers.items()}
    pairs = [(name.lower().encode(), value.encode()) for name, value in true.headers.items()]
    assert receiver.parse(upper, bytearray(true.body)).id == first.id
    assert receiver.parse(pairs, memoryview(true.body).tobytes()).raw == first.raw


@ALL
def test_a_header_that_is_there_twice(provider: str) -> None:
    true = sent(provider)
    pairs = [*true.headers.items(), (SIGNATURE[provider].lower(), true.headers[SIGNATURE[provider]])]
    assert reason(kit.receiver(provider), pairs, true.body) == "malformed"


@ALL
def test_text_is_no_raw_body(provider: str) -> None:
    true = sent(provider)
    assert reason(kit.receiver(provider), true.headers, true.body.decode()) == "malformed"


@ALL
def test_a_large_body_is_not_looked_at(provider: str) -> None:
    true = sent(provider)
    assert reason(kit.receiver(provider, max_bytes=10), true.headers, true.body) == "too_large"


UNREADABLE = [
    b"",
    b"{",
    b"[]",
    b'{"a":NaN}',
    b'{"id":"a","id":"b"}',
    b"\xff",
    b"\xef\xbb\xbf{}",
    b'{"a":"\\ud800"}',
    b"{}",
]


@pytest.mark.parametrize("provider", ["clink", "unibee", "useepay"])
@pytest.mark.parametrize("body", [*UNREADABLE, b"[" * 100_000], ids=lambda body: repr(body[:12]))
def test_signed_but_unreadable_is_told_apart_from_a_forgery(provider: str, body: bytes) -> None:
    receiver = kit.receiver(provider)
    true = receiver.sign_event("x", body)
    with pytest.raises(WebhookUnreadable) as caught:
        receiver.parse(true.headers, body)
    assert caught.value.reason == "unreadable"
    assert caught.value.content == body
    wrong = {**true.headers, SIGNATURE[provider]: "0"}
    with pytest.raises(WebhookRejected) as forged:
        receiver.parse(wrong, body)
    assert not isinstance(forged.value, WebhookUnreadable)


def test_a_repeated_member_is_unreadable_at_any_depth() -> None:
    receiver = kit.receiver("clink")
    true = receiver.sign_event(
        "x", b'{"type":"order.succeeded","data":{"object":{"status":"failed","status":"success"}}}'
    )
    assert reason(receiver, true.headers, true.body) == "unreadable"


@pytest.mark.parametrize("headers", [None, 1, [1], [("a",)], {"a": 1}, {1: "a"}, "ab"])
def test_what_is_no_list_of_headers(headers: Any) -> None:
    assert reason(kit.receiver("clink"), headers, b"{}") == "malformed"
