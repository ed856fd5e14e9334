"""PayAPI's callbacks of both versions."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from polybill import Assurance, ConfigurationError
from polybill.providers.payapi import jwt
from polybill.providers.payapi.callbacks import Merchant

from scripts.paths import SPECS
from tests.overlays.webhooks import kit
from tests.overlays.webhooks.kit import reason, sent

V1 = json.loads((SPECS / "payapi" / "vectors" / "webhook_v1.json").read_text(encoding="utf-8"))["vectors"]


@pytest.mark.parametrize("vector", V1, ids=lambda vector: vector["name"])
def test_the_vectors_of_payapi(vector: Any) -> None:
    fields = dict(vector["params"])
    stamp = fields.pop("t")
    headers = {"t": stamp, "signature": vector["expected"]}
    receiver = kit.receiver("payapi", now_ms=int(stamp), secrets=(), form=None)
    assert reason(receiver, headers, b"", query=fields) == "unproven"
    event = receiver.parse(headers, b"", query=fields, allow_unsigned=True)
    assert event.assurance is Assurance.INTEGRITY_ONLY
    assert event.id == f"{fields['tradeNo']}:{fields['status']}"
    assert event.content == urlencode(fields).encode()
    raw = urlencode(fields, quote_via=quote)  # kept as it came, for it may have to be checked again
    assert receiver.parse(headers, b"", query=raw, allow_unsigned=True).content == raw.encode()
    again = receiver.parse(headers, b"", query=event.content, allow_unsigned=True)
    assert (again.id, again.content) == (event.id, event.content)
    for name, value in fields.items():
        if value:
            changed = {**fields, name: value + "0"}
            assert reason(receiver, headers, b"", query=changed, allow_unsigned=True) == "bad_signature"
    late = kit.receiver("payapi", now_ms=int(stamp) + 300_001)
    assert reason(late, headers, b"", query=fields, allow_unsigned=True) == "expired"


def test_a_field_of_a_query_that_is_there_twice() -> None:
    true = kit.receiver("payapi").sign_event("payinCallbackV1", {"tradeNo": "pay_1", "status": "2"})
    receiver = kit.receiver("payapi", allow_unsigned=True)
    assert receiver.parse(true.headers, b"", query=true.raw_query).id == "pay_1:2"
    assert reason(receiver, true.headers, b"", query=true.raw_query + "&status=3") == "malformed"


def claims_with(**changes: Any) -> tuple[dict[str, str], bytes]:
    true = sent("payapi")
    body = true.headers["Authorization"].split(".")[1]
    claims = {**json.loads(jwt.decode(body)), **changes}
    signed = jwt.make(claims, kit.SECRETS["payapi"])
    return {**true.headers, "Authorization": f"Bearer {signed}"}, true.body


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"iss": "merchant"}, "wrong_receiver"),
        ({"aud": "gateway"}, "wrong_receiver"),
        ({"merchantId": "1"}, "wrong_receiver"),
        ({"livemode": True}, "wrong_receiver"),
        ({"livemode": "false"}, "wrong_receiver"),
        ({"jti": "another"}, "wrong_receiver"),
        ({"eventId": "another"}, "wrong_receiver"),
        ({"tradeNo": "pay_2"}, "bad_signature"),
        ({"tradeNo": None}, "unreadable"),
        ({"eventType": None}, "unreadable"),
        ({"exp": None}, "malformed"),
        ({"iat": "1"}, "malformed"),
        ({"exp": 1}, "expired"),
    ],
)
def test_a_token_that_says_something_else(changes: Any, expected: str) -> None:
    headers, body = claims_with(**changes)
    assert reason(kit.receiver("payapi"), headers, body) == expected


def test_an_event_of_payapi_that_nobody_knows() -> None:
    headers, body = claims_with(eventType="REFUND_CALLBACK")
    event = kit.receiver("payapi").parse(headers, body)
    assert event.type == "other"
    assert event.native_type == "REFUND_CALLBACK"
    assert event.ack().content == b"success"


@pytest.mark.parametrize("name", ["X-Livemode", "X-Callback-Version", "X-Callback-Event-Id"])
def test_a_header_that_the_token_contradicts(name: str) -> None:
    true = sent("payapi")
    assert reason(kit.receiver("payapi"), {**true.headers, name: "x"}, true.body) == "wrong_receiver"


@pytest.mark.parametrize("head", [{"alg": "none"}, {"alg": "HS512", "typ": "JWT"}, {"alg": "RS256"}, {}])
def test_a_token_of_another_algorithm(head: Any) -> None:
    true = sent("payapi")
    _, claims, signature = true.headers["Authorization"].split(".")
    text = f"{jwt.encode(json.dumps(head).encode())}.{claims}.{signature}"
    changed = {**true.headers, "Authorization": f"Bearer {text}"}
    assert reason(kit.receiver("payapi"), changed, true.body) == "bad_signature"


def test_what_was_sealed_for_somebody_else() -> None:
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    other = rsa.generate_private_key(65537, 2048)
    pem = other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    true = sent("payapi", form=Merchant(pem, "2500000000", livemode=False))
    assert reason(kit.receiver("payapi"), true.headers, true.body) == "unreadable"


def test_payapi_needs_the_merchant_for_v2() -> None:
    true = sent("payapi")
    with pytest.raises(ConfigurationError, match="response_key"):
        kit.receiver("payapi", form=None).parse(true.headers, true.body)
    with pytest.raises(ConfigurationError, match="RSA private key"):
        kit.receiver("payapi", form=Merchant("no key")).parse(true.headers, true.body)


@pytest.mark.parametrize("vector", V1, ids=lambda vector: vector["name"])
@pytest.mark.parametrize("written", [str.upper, str.title, lambda text: f" {text.upper()} "])
def test_a_digest_in_upper_case(vector: Any, written: Any) -> None:
    fields = dict(vector["params"])
    stamp = fields.pop("t")
    receiver = kit.receiver("payapi", now_ms=int(stamp), secrets=(), form=None, allow_unsigned=True)
    given = written(vector["expected"])
    event = receiver.parse({"t": stamp, "signature": given}, b"", query=fields)
    assert event.assurance is Assurance.INTEGRITY_ONLY
    wrong = given.replace(given.strip()[0], "0" if given.strip()[0] != "0" else "1", 1)
    assert reason(receiver, {"t": stamp, "signature": wrong}, b"", query=fields) == "bad_signature"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-07-15T10:35:25", "2026-07-15 10:35:25+00:00"),  # UTC: as the header t of the captured callback
        ("2026-07-15T18:35:25+08:00", "2026-07-15 18:35:25+08:00"),
        ("2026-07-15", "None"),
        ("1784111725000", "None"),  # as a text it is not documented
        ("soon", "None"),
        ("", "None"),
    ],
)
def test_the_time_of_a_callback(text: str, expected: str) -> None:
    receiver = kit.receiver("payapi", allow_unsigned=True)
    for name, field in (("payinCallbackV1", "tradeDate"), ("payoutCallbackV1", "completionDate")):
        start = name.partition("Callback")[0].replace("payin", "pay")
        sent = receiver.sign_event(name, {"tradeNo": f"{start}_1", "status": "2", field: text})
        assert str(receiver.parse(sent.headers, sent.body, query=sent.raw_query).created_at) == expected


def test_the_captured_callback_is_in_utc() -> None:
    """Both of its times are the same second, so the text without a zone is UTC."""
    stamp = 1_784_111_725_000
    receiver = kit.receiver("payapi", now_ms=stamp, allow_unsigned=True)
    fields = {"tradeNo": "payout_1", "status": "3", "completionDate": "2026-07-15T10:35:25"}
    sent = receiver.sign_event("payoutCallbackV1", fields)
    event = receiver.parse(sent.headers, sent.body, query=sent.raw_query)
    assert event.created_at is not None
    assert event.created_at.timestamp() * 1000 == int(sent.headers["t"]) == stamp


@pytest.mark.parametrize("value", [1784111725000, "2026-07-15T10:35:25"])
def test_an_answers_time_is_a_number_or_a_text(value: Any) -> None:
    payload = {"tradeNo": "pay_1", "status": 2, "tradeDate": value}
    sent = kit.receiver("payapi").sign_event("payinCallbackV2", payload)
    event = kit.receiver("payapi").parse(sent.headers, sent.body)
    assert event.payment is not None
    assert str(event.payment.paid_at) == str(event.created_at) == "2026-07-15 10:35:25+00:00"
