"""Every flipped bit is seen, and nothing that is malformed ends in anything but a rejection."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from polybill import WebhookRejected, WebhookUnreadable, webhooks

from tests.overlays.webhooks import kit
from tests.overlays.webhooks.kit import ALL, FEW, SIGNATURE, TIME, reason, sent


@ALL
@FEW
@given(data=st.data())
def test_a_flipped_bit_of_the_body_is_seen(provider: str, data: st.DataObject) -> None:
    true = sent(provider)
    body = bytearray(true.body)
    body[data.draw(st.integers(0, len(body) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    assert reason(kit.receiver(provider), true.headers, bytes(body)) in {"bad_signature", "malformed", "unreadable"}


@ALL
@FEW
@given(data=st.data())
def test_a_changed_character_of_the_signature_is_seen(provider: str, data: st.DataObject) -> None:
    true = sent(provider)
    value = true.headers[SIGNATURE[provider]]
    first = value.index("/") + 1 if provider == "linksfield" else 0
    at = data.draw(st.integers(first, len(value) - 1))
    other = data.draw(st.characters(codec="latin-1").filter(lambda character: character != value[at]))
    changed = {**true.headers, SIGNATURE[provider]: value[:at] + other + value[at + 1 :]}
    assert reason(kit.receiver(provider), changed, true.body) in {"bad_signature", "malformed"}


@pytest.mark.parametrize("provider", TIME)
@FEW
@given(change=st.integers(-299_000, 299_000).filter(bool))
def test_a_changed_time_is_seen(provider: str, change: int) -> None:
    true = sent(provider)
    changed = {**true.headers, TIME[provider]: str(kit.NOW_MS + change)}
    assert reason(kit.receiver(provider), changed, true.body) == "bad_signature"


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(-1e9, 1e9) | st.text("aé中😀/"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc"), inner, max_size=3),
    max_leaves=8,
)


@ALL
@FEW
@given(data=st.data())
def test_signed_content_of_any_kind_is_an_event(provider: str, data: st.DataObject) -> None:
    """Odd members never make it fail: the native object keeps them."""
    names = [item for item in webhooks.profile(provider).types if item not in {"payinCallbackV1", "payoutCallbackV1"}]
    name = data.draw(st.sampled_from(names))
    fields = ("data", "status", "amount", "currency", "created", "id", "create_at", "subscription", "recurring")
    value: dict[str, Any] = data.draw(st.dictionaries(st.sampled_from(fields), ANY_JSON))
    if data.draw(st.booleans()):
        value["data"] = {"object": data.draw(ANY_JSON), **data.draw(st.dictionaries(st.sampled_from(fields), ANY_JSON))}
    value |= {"type": name, "name": name, "eventType": name, "tradeNo": "pay_1"}
    receiver = kit.receiver(provider)
    true = receiver.sign_event(name, value)
    event = receiver.parse(true.headers, true.body)
    assert event.native_type == name
    assert json.loads(json.dumps(event.raw.to_dict(), default=float)) == json.loads(json.dumps(value))


NAMES = sorted({*SIGNATURE.values(), *TIME.values(), "t", "signature", "x-lf-algo", "Content-Type", "X-Livemode"})
VALUES = (
    st.text(max_size=30) | st.binary(max_size=30) | st.sampled_from(["Bearer a.b.c", "Bearer e30.e30.", "1/a", "1"])
)


@ALL
@FEW
@given(
    headers=st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=8),
    body=st.binary(max_size=60),
    query=st.none() | st.text(max_size=30) | st.binary(max_size=30),
    unsigned=st.booleans(),
)
def test_nothing_but_a_rejection_for_what_is_malformed(
    provider: str, headers: Any, body: bytes, query: Any, unsigned: bool
) -> None:
    with pytest.raises(WebhookRejected):
        kit.receiver(provider).parse(headers, body, query=query, allow_unsigned=unsigned)


@pytest.mark.parametrize("amount", ["1e999999", "-1E+99999", "1e-99999"])
def test_a_number_beyond_all_bounds_is_unreadable(amount: str) -> None:
    payment = f'{{"paymentId": "pay1", "status": 20, "currency": "USD", "totalAmount": {amount}}}'
    body = f'{{"eventId": "ev1", "eventType": "payment.success", "payment": {payment}}}'.encode()
    receiver = kit.receiver("unibee")
    true = receiver.sign_event("payment.success", body)
    with pytest.raises(WebhookUnreadable, match="beyond all bounds"):
        receiver.parse(true.headers, true.body)
