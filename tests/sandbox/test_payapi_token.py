"""PayAPI's twin in the form with token and encrypted bodies, asked by another implementation of JWT and JWE."""

from __future__ import annotations

import json
from itertools import count
from typing import Any

import pytest
from joserfc import jwe, jws
from joserfc.jwk import OctKey, RSAKey
from polybill.sandbox import DEFAULTS, Sandbox
from polybill.sandbox.keys import PLATFORM_PUBLIC, RESPONSE_PRIVATE

from .conftest import Connect
from .samples import NOW, answer_faults, path, request_examples

OWN = DEFAULTS["payapi"]
HEAD = {"typ": "PAYMENT-PAYLOAD", "alg": "RSA-OAEP-256", "enc": "A256GCM"}
JWE = jwe.JWERegistry(algorithms=["RSA-OAEP-256", "A256GCM"])
PAYIN = {"orderNo": "o-1", "amount": 12.34, "currency": "USD"}
PERSON = {"firstname": "Ada", "lastname": "Example", "email": "ada@example.com", "country": "US"}
NUMBERS = count(1)


def token(key: str = "", head: dict[str, str] | None = None, **own: Any) -> str:
    claims = {
        "iss": "merchant",
        "aud": ["gateway"],
        "merchantId": OWN["merchant_no"],
        "livemode": False,
        "jti": "t-1",
        "iat": int(NOW),
        "exp": int(NOW) + 180,
        **own,
    }
    claims = {name: value for name, value in claims.items() if value is not ...}
    made = OctKey.import_key((key or OWN["private_key"]).encode())
    return jws.serialize_compact(head or {"typ": "JWT", "alg": "HS256"}, json.dumps(claims).encode(), made)


def wrapped(body: Any, **own: Any) -> dict[str, Any]:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    sealed = jwe.encrypt_compact(HEAD, content, RSAKey.import_key(PLATFORM_PUBLIC), registry=JWE)
    return {"livemode": False, "data": sealed, **own}


def post(connect: Connect, body: Any, bearer: str) -> Any:
    headers = {"Authorization": f"Bearer {bearer}"}
    return connect("payapi").post("/pay-api/trade/payment", json=body, headers=headers)


def test_there_and_back(sandbox: Sandbox, connect: Connect) -> None:
    answer = post(connect, wrapped(PAYIN), token())
    assert answer.status_code == 200
    sealed = answer.json()
    assert (sealed["code"], sealed["livemode"]) == (0, False)
    plain = jwe.decrypt_compact(sealed["data"], RSAKey.import_key(RESPONSE_PRIVATE), registry=JWE).plaintext
    data = json.loads(plain or b"")
    assert (data["orderNo"], data["status"], data["amount"]) == ("o-1", 0, 12.34)
    assert answer_faults("payapi", "createPayin", 200, {**sealed, "data": data}) == []
    [effect] = sandbox.effects("payapi")
    assert effect.response["data"] == data, "what is remembered can be read"


BAD: dict[str, str] = {
    "another key": token("x" * 40),
    "four parts": token().replace(".", "..", 1),
    "no typ": token(head={"alg": "HS256"}),
    "not for us": token(merchantId="1"),
    "live": token(livemode=True),
    "another audience": token(aud="merchant"),
    "one more audience": token(aud=["gateway", "merchant"]),
    "no audience": token(aud=...),
    "another issuer": token(iss="gateway"),
    "no jti": token(jti=...),
    "empty jti": token(jti=""),
    "too long": token(exp=int(NOW) + 181),
    "no end": token(exp=...),
    "times as text": token(iat=str(int(NOW))),
    "over": token(iat=int(NOW) - 300, exp=int(NOW) - 120),
    "to come": token(iat=int(NOW) + 120, exp=int(NOW) + 240),
    "no token": "x",
    "no JSON": "e30x.e30x.x",
}


@pytest.mark.parametrize("name", list(BAD))
def test_a_wrong_token_is_refused(name: str, sandbox: Sandbox, connect: Connect) -> None:
    answer = post(connect, wrapped(PAYIN), BAD[name])
    assert answer.status_code == 401
    assert answer.json()["code"] == 1040009401
    assert answer.json()["data"] is None
    assert sandbox.effects() == []


def test_a_token_is_good_for_one_attempt(sandbox: Sandbox, connect: Connect) -> None:
    assert post(connect, wrapped(PAYIN), token()).json()["code"] == 0
    again = post(connect, wrapped({**PAYIN, "orderNo": "o-2"}), token())
    assert again.status_code == 401
    assert "jti was used before" in again.json()["msg"]
    assert len(sandbox.effects()) == 1


@pytest.mark.parametrize(
    "body",
    [
        PAYIN,
        wrapped(PAYIN, livemode=True),
        wrapped(PAYIN, livemode=0),
        wrapped(PAYIN, more=1),
        {"livemode": False, "data": "x.y.z"},
        {"livemode": False, "data": 7},
        wrapped(b"{"),
        [],
    ],
)
def test_a_body_that_cannot_be_opened_is_refused(body: Any, sandbox: Sandbox, connect: Connect) -> None:
    answer = post(connect, body, token())
    assert answer.status_code == 401
    assert "data encrypted for the platform's key" in answer.json()["msg"]
    assert sandbox.effects() == []


def test_a_refusal_is_not_encrypted_and_names_the_field(connect: Connect) -> None:
    answer = post(connect, wrapped({**PAYIN, "amount": "12,5"}), token()).json()
    assert answer["code"] == 1040009400
    assert "amount must be of type number" in answer["msg"]
    assert answer["data"] is None


def test_a_used_order_number_gets_the_documented_code(connect: Connect) -> None:
    assert post(connect, wrapped(PAYIN), token()).json()["code"] == 0
    again = post(connect, wrapped(PAYIN), token(jti="t-2")).json()
    assert (again["code"], again["msg"]) == (1040000009, "Site order number cannot be repeated")


GO = [example for example in request_examples() if example.provider == "payapi" and example.of_an_sdk]


def by_token(connect: Connect, target: str, body: Any, **own: Any) -> Any:
    """Post a body as the SDKs do, and open the answer."""
    connection = connect("payapi")
    bearer = token(jti=f"t-{next(NUMBERS)}", **own)
    answer = connection.post(target, json=wrapped(body), headers={"Authorization": f"Bearer {bearer}"}).json()
    if isinstance(answer["data"], str):
        opened = jwe.decrypt_compact(answer["data"], RSAKey.import_key(RESPONSE_PRIVATE), registry=JWE)
        answer["data"] = json.loads(opened.plaintext or b"")
    return answer


@pytest.mark.parametrize("audience", ["gateway", ["gateway"]])
def test_both_spellings_of_the_audience(audience: Any, connect: Connect) -> None:
    assert by_token(connect, "/pay-api/trade/payment", PAYIN, aud=audience)["code"] == 0


def test_the_official_sdks_get_through(sandbox: Sandbox, connect: Connect) -> None:
    """Each body that the SDKs for PHP and Go are known to send, sealed as they seal it, one after the other."""
    customer = by_token(connect, path("payapi", "createCustomer"), PERSON)["data"]["customerId"]
    for example in GO:
        sent = dict(example.body)
        if example.operation == "createPayin":
            sent["customerId"] = customer
        if example.operation == "createRefund":
            order = f"of {example.file}"
            paid = {**PAYIN, "orderNo": order, "paymentMethod": "CARD"}
            sent["tradeNo"] = by_token(connect, path("payapi", "createPayin"), paid)["data"]["tradeNo"]
        if example.operation == "cancelPayout":
            made = {"orderNo": "p-1", "amount": 1, "currency": "USD", "paymentMethod": "CARD", "paymentMethodData": {}}
            sent["tradeNo"] = by_token(connect, path("payapi", "createPayout"), made)["data"]["tradeNo"]
            sent["orderNo"] = "p-1"
        answer = by_token(connect, path("payapi", example.operation), sent)
        assert answer["code"] == 0, (example.file, answer)
        amounts = {
            name: value for name, value in answer["data"].items() if name in {"amount", "refundAmount"} & set(sent)
        }
        assert amounts == {name: float(sent[name]) for name in amounts}
    assert {example.operation for example in GO} >= {"createPayin", "createRefund", "createPayout", "createCustomer"}
    assert {"php", "go"} <= {part for example in GO for part in example.file.split(".")}


@pytest.mark.parametrize("amount", ["", "12,5", "-1", "1e3", " 1", "NaN", "0x1", "\uff11"])
def test_a_text_that_is_no_amount_is_refused(amount: str, sandbox: Sandbox, connect: Connect) -> None:
    assert by_token(connect, "/pay-api/trade/payment", {**PAYIN, "amount": amount})["code"] == 1040009400
    assert sandbox.effects() == []
