"""Each provider's own rules, with the vectors of the contracts."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest
from polybill import Assurance, ConfigurationError
from polybill.providers.linksfield.webhooks import SignatureForm as LinksfieldForm
from polybill.providers.useepay.webhooks import SignatureForm

from tests.overlays.webhooks import kit
from tests.overlays.webhooks.kit import SAMPLES, reason, sent


def test_the_vectors_of_clink() -> None:
    key, stamp, body = "test_webhook_signing_key", "1700000000000", b'{"id":"evt_test"}'
    signature = "e07064a60193e751786c3f5a37fe7a5dc816bba53a2cb7781d0246b035dddfda"
    receiver = kit.receiver("clink", secrets=[key], now_ms=1_700_000_000_000)
    headers = {"X-Clink-Timestamp": stamp, "X-Clink-Signature": signature, "X-Clink-SignType": "SHA256"}
    # Signed, and without a type: so the signature was found to be right.
    assert reason(receiver, headers, body) == "unreadable"
    assert receiver.sign_event("", body).headers["X-Clink-Signature"] == signature


def test_the_vector_of_unibee() -> None:
    body = (
        b'{"datetime":"2026-01-06T12:00:00+08:00","eventId":"ev20260106AbCdEfGhIjKlMnO","eventType":"payment.success",'
        b'"msgId":"20260106aB3dE1767672000000","payment":{"paymentId":"pay20260106abcdefghijklmno","status":20}}'
    )
    headers = {"X-Signature": "Hl7RB+W13W6Cde9uI4SMbJ7/sgWsDLsh0yjLQ385yxE="}
    assert kit.receiver("unibee").parse(headers, body).id == "ev20260106AbCdEfGhIjKlMnO"


def test_a_resend_of_unibee_has_the_key_but_no_signature() -> None:
    true = sent("unibee")
    headers = {"Authorization": true.headers["Authorization"]}
    receiver = kit.receiver("unibee")
    assert reason(receiver, headers, true.body) == "missing_signature"
    assert receiver.parse(headers, true.body, allow_unsigned=True).assurance is Assurance.UNSIGNED
    assert reason(receiver, {"Authorization": "Bearer x"}, true.body, allow_unsigned=True) == "bad_signature"
    assert reason(receiver, {}, true.body, allow_unsigned=True) == "missing_signature"
    both = {**true.headers, "X-Signature": base64.b64encode(bytes(32)).decode()}
    assert reason(receiver, both, true.body, allow_unsigned=True) == "bad_signature"


def test_nothing_is_proved_where_the_algorithm_is_not_known() -> None:
    true = sent("linksfield")
    receiver = kit.receiver("linksfield", form=None)
    assert reason(receiver, true.headers, true.body) == "unproven"
    assert receiver.parse(true.headers, true.body, allow_unsigned=True).assurance is Assurance.UNSIGNED
    assert reason(receiver, true.headers, b"[]", allow_unsigned=True) == "malformed"


def test_the_signature_that_a_merchant_found_at_useepay() -> None:
    form = SignatureForm("X-Sign", "sha1", "base64")
    body = b'{"id":"evt_1","name":"refund.failed"}'
    signature = base64.b64encode(hmac.new(b"s", body, hashlib.sha1).digest()).decode()
    receiver = kit.receiver("useepay", secrets=["s"], form=form)
    assert receiver.parse({"x-sign": signature}, body).assurance is Assurance.AUTHENTIC
    assert reason(receiver, {"x-sign": signature}, body + b" ") == "bad_signature"
    # The form was given, so an unsigned delivery is a forgery, whatever is allowed.
    assert reason(receiver, {}, body, allow_unsigned=True) == "missing_signature"


def test_the_signature_that_a_merchant_found_at_linksfield() -> None:
    form = LinksfieldForm(head_first=False, joint="|", encoding="base64", key="text")
    body = '{ "b": {"d": 1, "c": "é"}, "a": [2, 1] }'.encode()
    stamp = str(kit.NOW_MS)
    text = '{"a":[2,1],"b":{"d":1,"c":"é"}}|1.0:HMAC-SHA1:' + stamp
    signature = base64.b64encode(hmac.new(b"key", text.encode(), hashlib.sha1).digest()).decode()
    headers = {
        "x-lf-notification-version": "1.0",
        "x-lf-algo": "HMAC-SHA1",
        "x-lf-timestamp": stamp,
        "x-lf-signature": f"7/{signature}",
    }
    receiver = kit.receiver("linksfield", secrets=["key"], form=form)
    event = receiver.parse(headers, body)
    assert event.assurance is Assurance.AUTHENTIC
    assert event.id is None
    for name, value in {
        "x-lf-algo": "MD5",
        "x-lf-signature": signature[:5],
        "x-lf-notification-version": "2.0",
    }.items():
        assert reason(receiver, {**headers, name: value}, body) == "bad_signature"


def test_a_key_of_linksfield_that_is_no_hex() -> None:
    with pytest.raises(ConfigurationError, match="hexadecimal"):
        kit.receiver("linksfield", secrets=["xyz"]).sign_event(*SAMPLES["linksfield"])
