"""UseePay's deliveries: RSA over the raw body by UseePay's key. Whatever is not proved is never authentic."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from polybill import Assurance, ConfigurationError, UseePay, WebhookRejected, registry, webhooks
from polybill.providers.useepay.webhooks import SignatureForm
from polybill.sandbox.keys import USEEPAY_PRIVATE, USEEPAY_PUBLIC

from scripts.paths import SPECS
from tests.overlays.webhooks import kit
from tests.overlays.webhooks.kit import reason

FILE = json.loads((SPECS / "useepay" / "vectors" / "webhook_rsa.json").read_text(encoding="utf-8"))
TRUE = [vector for vector in FILE["vectors"] if vector["matches"]]
FALSE = [vector for vector in FILE["vectors"] if not vector["matches"]]
PUBLIC = FILE["public_key"]
DER = "".join(PUBLIC.splitlines()[1:-1])
BODY = TRUE[0]["content"].encode()
SIGN = TRUE[0]["expected"]
JSON = {"Content-Type": "application/json"}


def by_name(vector: Any) -> str:
    return str(vector["name"])


def taker(**arguments: Any) -> Any:
    return webhooks.receiver("useepay", **{"secrets": [PUBLIC], **arguments})


@pytest.mark.parametrize("vector", TRUE, ids=by_name)
def test_what_openssl_signed_is_authentic(vector: Any) -> None:
    event = taker().parse({**JSON, "sign": vector["expected"]}, vector["content"].encode())
    assert event.assurance is Assurance.AUTHENTIC
    assert event.id == json.loads(vector["content"])["id"]
    assert event.ack().status_code == 200


@pytest.mark.parametrize("vector", TRUE, ids=by_name)
def test_what_we_sign_is_what_openssl_signs(vector: Any) -> None:
    made = taker(secrets=[FILE["private_key"]]).sign_event("x", vector["content"].encode())
    assert made.headers["sign"] == vector["expected"]


@pytest.mark.parametrize("allowed", [False, True])
@pytest.mark.parametrize("vector", FALSE, ids=by_name)
def test_a_forgery_is_refused_whatever_is_allowed(vector: Any, allowed: bool) -> None:
    headers = {**JSON, "sign": vector["expected"]}
    assert reason(taker(), headers, vector["content"].encode(), allow_unsigned=allowed) == "bad_signature"


@pytest.mark.parametrize("key", [PUBLIC, DER, PUBLIC.replace("\n", "\\n"), PUBLIC.replace("\n", "\r\n"), f" {DER} "])
def test_the_forms_of_a_key(key: str) -> None:
    assert taker(secrets=[key]).parse({**JSON, "sign": SIGN}, BODY).assurance is Assurance.AUTHENTIC


def test_an_old_and_a_new_key() -> None:
    receiver = taker(secrets=[USEEPAY_PUBLIC, PUBLIC])
    assert receiver.parse({**JSON, "sign": SIGN}, BODY).assurance is Assurance.AUTHENTIC
    assert reason(taker(secrets=[USEEPAY_PUBLIC]), {**JSON, "sign": SIGN}, BODY) == "bad_signature"


@pytest.mark.parametrize("name", ["POLYBILL_USEEPAY_WEBHOOK_SECRETS"])
def test_keys_of_the_environment_keep_their_lines(name: str) -> None:
    found = webhooks.secrets_from_env("useepay", {name: f"{USEEPAY_PUBLIC} {PUBLIC}{DER}"})
    assert found == [USEEPAY_PUBLIC.strip(), PUBLIC.strip(), DER]
    receiver = webhooks.receiver_from_env("useepay", {name: PUBLIC})
    assert receiver.parse({**JSON, "sign": SIGN}, BODY).assurance is Assurance.AUTHENTIC


@pytest.mark.parametrize("allowed", [False, True])
def test_a_delivery_without_its_signature(allowed: bool) -> None:
    assert reason(taker(), JSON, BODY, allow_unsigned=allowed) == "missing_signature"
    assert reason(taker(), {**JSON, "X-UseePay-Signature": SIGN}, BODY, allow_unsigned=allowed) == "missing_signature"


@given(content_type=st.sampled_from(["", "text/plain", "application/json; charset=utf-8", "multipart/form-data"]))
def test_whatever_is_no_form_needs_the_signature_of_its_raw_body(content_type: str) -> None:
    headers = {"Content-Type": content_type, "sign": SIGN}
    assert taker().parse(headers, BODY).assurance is Assurance.AUTHENTIC
    assert reason(taker(), headers, BODY + b"\n") == "bad_signature"


FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}


def signatures(content: bytes) -> list[str]:
    """Signatures by the true key over all that a form could be signed over."""
    key = taker(secrets=[FILE["private_key"]])
    return [key.sign_event("x", part).headers["sign"] for part in (content, b"data=" + content, BODY)]


def test_a_form_proves_nothing_whatever_it_carries() -> None:
    body = urlencode({"data": BODY.decode()}).encode()
    for sign in ["", "x", SIGN, *signatures(BODY), *signatures(body)]:
        headers = {**FORM, "sign": sign} if sign else FORM
        assert reason(taker(), headers, body) == "unproven"
        event = taker().parse(headers, body, allow_unsigned=True)
        assert event.assurance is Assurance.UNSIGNED
        assert event.id == "evt_1"


def test_a_signed_body_behind_a_wrong_content_type_is_no_event() -> None:
    assert reason(taker(), {**FORM, "sign": SIGN}, BODY, allow_unsigned=True) == "malformed"


def test_without_a_key_nothing_is_proved() -> None:
    receiver = taker(secrets=())
    assert reason(receiver, {**JSON, "sign": SIGN}, BODY) == "unproven"
    assert receiver.parse({**JSON, "sign": SIGN}, BODY, allow_unsigned=True).assurance is Assurance.UNSIGNED


@pytest.mark.parametrize(
    "key", ["whsec_x", "webhook-secret-of-an-endpoint", DER[:-8], "MII", "-----BEGIN PUBLIC KEY-----"]
)
def test_a_key_that_can_not_work(key: str) -> None:
    with pytest.raises(ConfigurationError, match="RSA public key") as caught:
        taker(secrets=[key])
    assert key not in str(caught.value)


def test_a_key_that_is_too_short_or_of_another_kind() -> None:
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    curve = ec.generate_private_key(ec.SECP256R1()).public_key()
    pem = curve.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    with pytest.raises(ConfigurationError, match="RSA public key"):
        taker(secrets=[pem])


def test_a_public_key_signs_no_test_event() -> None:
    with pytest.raises(ConfigurationError, match="needs an RSA private key"):
        taker().sign_event("refund.failed", {"id": "evt_1"})


PKCS1 = "-----BEGIN RSA PUBLIC KEY-----\nMIIBCgKCAQEA\n-----END RSA PUBLIC KEY-----\n"


@pytest.mark.parametrize("key", [PUBLIC, DER, DER.rstrip("="), PUBLIC.replace("\n", "\\n"), PKCS1, FILE["private_key"]])
@pytest.mark.parametrize("provider", registry.installed())
def test_a_key_pair_is_no_shared_secret(provider: str, key: str) -> None:
    """Whoever has the public key could sign with it."""
    form = SignatureForm("sign", "sha256", "base64") if provider == "useepay" else kit.form(provider)
    with pytest.raises(ConfigurationError, match="webhook_secrets") as caught:
        webhooks.receiver(provider, secrets=["a-true-secret", key], form=form)
    assert DER[:40] not in str(caught.value)


@given(st.binary(min_size=16, max_size=96))
def test_a_random_secret_is_taken(secret: bytes) -> None:
    if secret[0] != 0x30:
        webhooks.receiver("unibee", secrets=[base64.b64encode(secret).decode()])


def test_a_client_has_the_key() -> None:
    arguments: Any = {"merchant_no": "5", "api_key": "k", "app_id": "a", "base_url": "http://127.0.0.1:9"}
    with UseePay(webhook_secrets=[USEEPAY_PUBLIC], **arguments) as client:
        made = taker(secrets=[USEEPAY_PRIVATE]).sign_event("refund.failed", {"id": "evt_1", "name": "refund.failed"})
        assert client.webhooks.parse(made.headers, made.body).assurance is Assurance.AUTHENTIC
        with pytest.raises(WebhookRejected):
            client.webhooks.parse(made.headers, made.body + b" ")


def test_an_event_tells_no_amount_but_its_time() -> None:
    """Whether 10000 of an event is 10000 or 100 dollars, no text of the provider decides."""
    data = {"id": "pi_1", "amount": 10000, "currency": "USD", "created_at": "2026-11-30T10:00:00Z"}
    made = taker(secrets=[USEEPAY_PRIVATE]).sign_event(
        "x", {"id": "e", "name": "payment_intent.succeeded", "data": data}
    )
    event = taker(secrets=[USEEPAY_PUBLIC]).parse(made.headers, made.body)
    assert event.payment is not None
    assert event.payment.amount is None
    assert event.payment.raw.amount == 10000
    assert str(event.created_at) == "2026-11-30 10:00:00+00:00"
    changed = {**data, "modify_at": "2026-11-30T10:05:00Z"}
    made = taker(secrets=[USEEPAY_PRIVATE]).sign_event(
        "x", {"id": "e", "name": "payment_intent.failed", "data": changed}
    )
    assert str(taker(secrets=[USEEPAY_PUBLIC]).parse(made.headers, made.body).created_at) == "2026-11-30 10:05:00+00:00"
