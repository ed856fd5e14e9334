"""PayAPI's form with token and encrypted bodies, over real HTTP against a gateway made with another implementation."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polybill.client.clock import SystemClock
from polybill.conversion.calls import getting
from polybill.protocol.exchange import Failure, RawResponse, WireRequest
from polybill.protocol.signing import Attempt
from polybill.providers.payapi import jwe, signing
from polybill.providers.payapi.credentials import read_credentials
from polybill_payapi.api.customer import delete_customer, get_customer, update_customer
from polybill_payapi.api.payin import create_payin, get_payin
from polybill_payapi.models import CreatePayinRequest, CustomerRequest, Payin

from tests.loopback import Reply, Request, Server
from tests.overlays.gateway import KEYS, claims, envelope, plain, sealed
from tests.overlays.requests import ACCEPTED, request

MODES = ["sync", "async"]
PAYIN = {"tradeNo": "pay_1", "orderNo": "order-1", "amount": 12.34, "currency": "USD", "status": 2}
BODY = CreatePayinRequest(order_no="order-1", amount=Decimal("12.34"), currency="USD")


def client(url: str, **own: Any) -> Any:
    return pb.PayAPI(**{**KEYS, **own}, base_url=url)


def native(mode: str, url: str, module: Any, *arguments: Any, **own: Any) -> Any:
    if mode == "sync":
        with client(url) as made:
            return module.sync(*arguments, client=made.native, **own)

    async def run() -> Any:
        async with pb.AsyncPayAPI(**KEYS, base_url=url) as made:
            return await module.asyncio(*arguments, client=made.native, **own)

    return asyncio.run(run())


def submit(way: str, url: str, **own: Any) -> Any:
    """Ask for a subscription, whose call is signed this way only where the client is told so."""
    arguments: Any = {**KEYS, "signing": "jwt-encrypted", "base_url": url, **own}
    if way == "sync":
        with pb.PayAPI(**arguments) as made:
            return made.subscriptions.submit(request("payapi"))

    async def run() -> Any:
        async with pb.AsyncPayAPI(**arguments) as made:
            return await made.subscriptions.submit(request("payapi"))

    return asyncio.run(run())


@pytest.mark.parametrize("mode", MODES)
def test_native_there_and_back(mode: str) -> None:
    with Server(envelope(sealed(PAYIN))) as server:
        answer = native(mode, server.url, create_payin, body=BODY)
    assert isinstance(answer.data, Payin)
    assert (answer.data.trade_no, answer.data.amount) == ("pay_1", Decimal("12.34"))
    [seen] = server.requests
    assert json.loads(plain(seen)) == BODY.to_dict()
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert b"order-1" not in seen.body
    found = claims(seen)
    assert list(found) == ["iss", "aud", "merchantId", "livemode", "jti", "iat", "exp"]
    assert (found["iss"], found["aud"], found["merchantId"]) == ("merchant", ["gateway"], KEYS["merchant_no"])
    assert found["livemode"] is False
    assert found["exp"] - found["iat"] == 180


@pytest.mark.parametrize("mode", MODES)
def test_calls_without_a_body_have_none(mode: str) -> None:
    with Server(envelope(sealed(PAYIN)), envelope(sealed(True))) as server:
        assert native(mode, server.url, get_payin, "pay_1").data.trade_no == "pay_1"
        assert native(mode, server.url, delete_customer, "cus_1").data is True
    assert [seen.body for seen in server.requests] == [b"", b""]
    assert len({claims(seen)["jti"] for seen in server.requests}) == 2


def test_put_is_encrypted_too() -> None:
    body = CustomerRequest(firstname="Zoë", lastname="欧", email="zoe@example.com", country="US")
    with Server(envelope(sealed({"customerId": "cus_1"}))) as server:
        native("sync", server.url, update_customer, "cus_1", body=body)
    assert json.loads(plain(server.requests[0])) == body.to_dict()


@pytest.mark.parametrize("mode", MODES)
def test_canonical_there_and_back(mode: str) -> None:
    data = json.loads(ACCEPTED["payapi"])["data"]
    with Server(envelope(sealed(data))) as server:
        outcome = submit(mode, server.url)
    assert isinstance(outcome, pb.Pending)
    assert outcome.value.id == "sub_9"
    assert outcome.value.next_action == pb.Redirect(url="https://pay.example.com")
    assert json.loads(outcome.value.answer.content)["data"] == data
    assert "." in json.loads(outcome.value.answer.sealed)["data"]
    assert json.loads(plain(server.requests[0]))["customerToken"] == "cus_1"
    assert server.requests[0].headers["idempotent-key"] == pb.idempotency_key("payapi", "createSubscription", "order-1")


class Eager(SystemClock):
    """Waits for nothing between attempts."""

    def jitter(self) -> float:
        return 0.0


def test_fresh_for_each_attempt_and_stable_for_the_intent() -> None:
    """A reading call is repeated after a doubt."""
    replies = (Reply(fault="drop"), Reply(fault="reset"), envelope(sealed(PAYIN)))
    reading = getting("payapi", "getPayin", "tradeNo", lambda raw, answer: raw.data)
    with Server(*replies) as server, client(server.url, clock=Eager()) as made:
        found = made._connection.call(reading("pay_1"))
    assert found.value.trade_no == "pay_1"
    assert len(server.requests) == 3
    assert len({claims(seen)["jti"] for seen in server.requests}) == 3
    assert len({seen.headers["authorization"] for seen in server.requests}) == 3

    credentials = read_credentials(**{"signing": None, **KEYS})
    before = WireRequest("POST", "/x", {"Idempotent-Key": "k"}, content=b'{"a":1}', scheme="jwt-encrypted")
    signed = [signing.sign(before, credentials, Attempt(1_750_000_000_000 + 1000 * count)) for count in range(3)]
    texts = [json.loads(one.content)["data"].split(".") for one in signed]
    for part in range(1, 5):
        assert len({parts[part] for parts in texts}) == 3
    seen = [Request("POST", "/x", {"authorization": one.headers["Authorization"]}, one.content) for one in signed]
    assert {plain(one) for one in seen} == {b'{"a":1}'}
    assert [claims(one)["iat"] for one in seen] == [1_750_000_000, 1_750_000_001, 1_750_000_002]
    assert {one.headers["Idempotent-Key"] for one in signed} == {"k"}
    assert {claims(one)["exp"] - claims(one)["iat"] for one in seen} == {180}


NUMBER = b'{"tradeNo":"pay_1","amount":12345678901234567890.123456789,"currency":"USD","later":0.10}'


def test_numbers_come_through_as_they_were_written() -> None:
    with Server(envelope(sealed(NUMBER))) as server:
        answer = native("sync", server.url, get_payin, "pay_1")
    assert answer.data.amount == Decimal("12345678901234567890.123456789")


def flipped(text: str) -> str:
    head, *rest, tag = text.split(".")
    return ".".join([head, *rest, ("A" if tag[0] != "A" else "B") + tag[1:]])


def other_head(text: str, **own: str) -> str:
    from polybill.providers.payapi.jwt import encode

    head = {"typ": "PAYMENT-PAYLOAD", "alg": "RSA-OAEP-256", "enc": "A256GCM", **own}
    return ".".join([encode(json.dumps(head).encode()), *text.split(".")[1:]])


def vector_key() -> str:
    from tests.overlays.test_vectors import SEALED

    return str(SEALED["private_key"])


ODD: dict[str, Callable[[], str]] = {
    "another key": lambda: sealed(PAYIN, vector_key()),
    "changed tag": lambda: flipped(sealed(PAYIN)),
    "changed content": lambda: ".".join(
        part[:-4] + "AAAA" if index == 3 else part for index, part in enumerate(sealed(PAYIN).split("."))
    ),
    "four parts": lambda: sealed(PAYIN).rpartition(".")[0],
    "six parts": lambda: sealed(PAYIN) + ".x",
    "no parts": lambda: "not encrypted at all",
    "padding": lambda: sealed(PAYIN) + "==",
    "other alphabet": lambda: sealed(PAYIN)[:-1] + "+",
    "not ascii": lambda: "é" + sealed(PAYIN),
    "empty parts": lambda: sealed(PAYIN).split(".")[0] + "....",
    "another enc": lambda: other_head(sealed(PAYIN), enc="A128GCM"),
    "another alg": lambda: other_head(sealed(PAYIN), alg="RSA1_5"),
    "more in the header": lambda: other_head(sealed(PAYIN), zip="DEF"),
    "header is a list": lambda: "W10." + sealed(PAYIN).partition(".")[2],
    "short tag": lambda: sealed(PAYIN)[:-4],
    "no JSON inside": lambda: sealed(b"<html>"),
    "no text inside": lambda: sealed(b"\xff\xfe"),
    "cut JSON inside": lambda: sealed(b'{"tradeNo":'),
}


@pytest.fixture(scope="module")
def wire() -> Iterator[tuple[Server, Any]]:
    """One server, whose answer each test sets, and one client that signs every call by token."""
    with Server(Reply()) as server, client(server.url, signing="jwt-encrypted") as made:
        yield server, made


@pytest.mark.parametrize("code", [0, 1040000009])
@pytest.mark.parametrize("name", list(ODD))
def test_what_cannot_be_decrypted_is_unknown_and_never_a_refusal(
    name: str, code: int, wire: tuple[Server, Any]
) -> None:
    server, made = wire
    reply = envelope(ODD[name](), code=code)
    server.replies[:], server.requests[:] = [reply], []
    outcome = made.subscriptions.submit(request("payapi", f"{name} {code}"))
    with pytest.raises(pb.ResponseUnreadable, match="payapi createPayin: HTTP 200") as caught:
        create_payin.sync(client=made.native, body=BODY)
    assert isinstance(outcome, pb.Unknown)
    assert "decrypted" in str(outcome.error)
    assert outcome.error.reference == f"{name} {code}"
    assert outcome.error.content == caught.value.content == reply.body
    assert len(server.requests) == 2, "neither is repeated"


@pytest.mark.parametrize("mode", MODES)
def test_native_async_tells_it_too(mode: str) -> None:
    with Server(envelope("x.y")) as server, pytest.raises(pb.ResponseUnreadable, match="payapi getPayin"):
        native(mode, server.url, get_payin, "pay_1")


@pytest.mark.parametrize("scheme", ["payment-header", "jwt-encrypted"])
def test_an_answer_of_the_other_mode_is_not_believed(scheme: str) -> None:
    data = json.loads(ACCEPTED["payapi"])["data"]
    with Server(envelope(sealed(data), livemode=True)) as server:
        outcome = submit("sync", server.url, signing=scheme)
        live = submit("sync", server.url, signing=scheme, mode="live", private_key="pi_live_" + "0" * 32)
    assert isinstance(outcome, pb.Unknown)
    assert "of live data, this client of test data" in str(outcome.error)
    assert isinstance(live, pb.Pending)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(200, b'{"code":1040000009,"msg":"Site order number cannot be repeated"}'), pb.Rejected),
        (Reply(200, b'{"code":1040000009,"msg":"no","data":null,"livemode":false}'), pb.Rejected),
        (Reply(200, b'{"code":1040000009,"msg":"no","data":""}'), pb.Rejected),
        (Reply(401, b"Unauthorized"), pb.Rejected),
        (Reply(200, b"<html>"), pb.Unknown),
        (Reply(502, b"<html>"), pb.Unknown),
        (Reply(200, ACCEPTED["payapi"]), pb.Pending),
    ],
)
def test_plain_answers_are_judged_as_ever(reply: Reply, kind: type, wire: tuple[Server, Any]) -> None:
    server, made = wire
    server.replies[:] = [reply]
    assert isinstance(made.subscriptions.submit(request("payapi", repr(reply.body))), kind)


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=9)
NAMES = st.sampled_from(["code", "data", "livemode"])


def larger(inner: Any) -> Any:
    return st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner)


BODIES = st.recursive(SCALARS, larger, max_leaves=6).map(lambda value: json.dumps(value).encode())


@given(st.binary(max_size=40) | BODIES)
@settings(max_examples=50)
def test_opening_never_raises_and_leaves_alone_what_is_not_encrypted(content: bytes) -> None:
    answer = RawResponse(200, {}, content)
    found = signing.open_answer(answer, signing.Credentials("k", livemode=False))
    assert found == answer or isinstance(found, Failure)


@pytest.fixture(scope="module")
def key() -> jwe.PrivateKey:
    return jwe.private_key("response_key", KEYS["response_key"])


@given(content=st.binary(max_size=300))
@settings(max_examples=25)
def test_any_bytes_come_through(key: jwe.PrivateKey, content: bytes) -> None:
    assert jwe.unseal(jwe.seal(content, key.public_key()), key) == content
    assert jwe.unseal(sealed(content), key) == content


def test_the_plain_form_takes_encrypted_answers_where_it_has_the_key() -> None:
    data = json.loads(ACCEPTED["payapi"])["data"]
    only = {"private_key": KEYS["private_key"]}
    with Server(envelope(sealed(data))) as server:
        with pb.PayAPI(**only, response_key=KEYS["response_key"], base_url=server.url) as made:
            assert made.subscriptions.create(request("payapi")).id == "sub_9"
        with (
            pb.PayAPI(**only, base_url=server.url) as made,
            pytest.raises(pb.OutcomeUnknown, match="give response_key"),
        ):
            made.subscriptions.create(request("payapi"))
    assert all(seen.headers["authorization"].startswith("Payment ") for seen in server.requests)


def test_each_call_is_signed_as_the_contract_says_unless_told_otherwise() -> None:
    forms: dict[str | None, list[str]] = {}
    with Server(Reply(200, b'{"code":0,"data":null}')) as server:
        for scheme in (None, "payment-header", "jwt-encrypted"):
            server.requests.clear()
            with client(server.url, signing=scheme) as made:
                made.subscriptions.submit(request("payapi"))
                get_payin.sync("pay_1", client=made.native)
            forms[scheme] = [seen.headers["authorization"].partition(" ")[0] for seen in server.requests]
    assert forms == {
        None: ["Payment", "Bearer"],
        "payment-header": ["Payment", "Payment"],
        "jwt-encrypted": ["Bearer", "Bearer"],
    }


def test_a_client_without_the_keys_refuses_before_it_sends() -> None:
    with Server(Reply(200, b"{}")) as server:
        text = "need merchant_no, mode, platform_key and response_key"
        with pb.PayAPI(private_key="k", base_url=server.url) as made, pytest.raises(pb.Unsupported, match=text):
            get_customer.sync("cus_1", client=made.native)
        assert server.requests == []


@pytest.mark.parametrize("mode", MODES)
def test_compressed_answers(mode: str) -> None:
    plain_reply = envelope(sealed(PAYIN))
    reply = Reply(200, gzip.compress(plain_reply.body), {"Content-Encoding": "gzip"})
    with Server(reply) as server:
        assert native(mode, server.url, get_payin, "pay_1").data.trade_no == "pay_1"


@pytest.mark.parametrize("mode", MODES)
def test_a_cut_answer_of_a_read_is_unreadable_as_a_canonical_one_is(mode: str) -> None:
    unreadable = pytest.raises(pb.ResponseUnreadable, match="closed before the response was complete")
    with Server(envelope(sealed(PAYIN))._replace(fault="cut")) as server, unreadable:
        native(mode, server.url, get_payin, "pay_1")
