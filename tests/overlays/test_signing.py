"""Signatures: the documentation's vectors, an independent second implementation, and the bytes on the wire."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import polybill as pb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polybill.client.header_signing import explain, signer
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt
from polybill.providers.linksfield import signing as linksfield
from polybill.providers.payapi import signing as payapi
from polybill_linksfield.api.payment import create_stripe_subscription
from polybill_linksfield.models import CreateStripeSubscriptionRequest

from scripts.paths import SPECS
from tests.loopback import Reply, Server
from tests.overlays.requests import ACCEPTED, client, request, resource

VECTORS = json.loads((SPECS / "linksfield" / "vectors" / "sign.json").read_text(encoding="utf-8"))["vectors"]
NOW = Attempt(1_750_000_000_000)


def second_implementation(parameters: dict[str, Any]) -> str:
    """Say the same in another way: the text is written by hand, member by member."""
    parts = []
    for name in sorted(parameters, key=lambda text: [ord(letter) for letter in text]):
        value = parameters[name]
        if name == "sign" or value is None or value == "":
            continue
        parts.append(
            f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"
        )
    return hashlib.new("md5", ("{" + ",".join(parts) + "}").encode("utf-8"), usedforsecurity=False).hexdigest()


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vector(vector: dict[str, Any]) -> None:
    text = linksfield.signing_text(vector["params"])
    assert text == vector["content"]
    if vector["expected"] is not None:
        assert (linksfield.digest(text) == vector["expected"]) is vector["matches"]
    assert second_implementation(vector["params"]) == linksfield.digest(text)


def test_documentation_proves_the_algorithm_and_has_stale_placeholders() -> None:
    documented = [vector for vector in VECTORS if vector["origin"] == "documentation" and vector["expected"]]
    assert sum(vector["matches"] for vector in documented) == 2
    assert sum(not vector["matches"] for vector in documented) == 5


VALUES = st.one_of(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=20),
    st.integers(),
    st.booleans(),
    st.none(),
    st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=5), max_size=3),
    st.dictionaries(st.text(alphabet=st.characters(codec="utf-8"), max_size=5), st.integers(), max_size=3),
)
NAMES = st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=10)


@given(st.dictionaries(NAMES, VALUES, max_size=8))
def test_both_implementations_agree(parameters: dict[str, Any]) -> None:
    assert linksfield.explain(parameters).signature == second_implementation(parameters)


@given(st.dictionaries(NAMES, VALUES, max_size=8), st.randoms())
def test_order_does_not_matter(parameters: dict[str, Any], random: Any) -> None:
    items = list(parameters.items())
    random.shuffle(items)
    assert linksfield.signing_text(dict(items)) == linksfield.signing_text(parameters)


@given(
    st.dictionaries(
        NAMES.filter(lambda name: name != "sign"), st.text(min_size=1, alphabet="ab/é€😀"), min_size=1, max_size=5
    )
)
def test_every_value_matters(parameters: dict[str, str]) -> None:
    before = linksfield.explain(parameters).signature
    for name, value in parameters.items():
        assert linksfield.explain({**parameters, name: value + "x"}).signature != before


@given(st.dictionaries(NAMES, VALUES, max_size=8))
def test_what_is_signed_is_what_is_sent(parameters: dict[str, Any]) -> None:
    content = json.dumps(parameters).encode()
    signed = linksfield.sign(WireRequest("POST", "/x", content=content), linksfield.Credentials("P1"), NOW)
    body = json.loads(signed.content)
    text = linksfield.signing_text(body)
    assert body["sign"] == linksfield.digest(text)
    assert signed.content.startswith(text[:-1].encode()), "the signed text itself is on the wire"
    assert {name: body[name] for name in parameters if name != "sign"} == {
        name: value for name, value in parameters.items() if name != "sign"
    }


def test_empty_values_are_sent_and_not_signed() -> None:
    signed = linksfield.sign(
        WireRequest("POST", "/x", content=b'{"b":"","a":"1","c":null,"sign":"old"}'), linksfield.Credentials("P1"), NOW
    )
    assert signed.content == (
        b'{"a":"1","partnerCode":"P1","tradeTime":"1750000000000","b":"","c":null,"sign":"'
        + hashlib.md5(b'{"a":"1","partnerCode":"P1","tradeTime":"1750000000000"}').hexdigest().encode()
        + b'"}'
    )


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'"x"', b"\xff"])
def test_body_that_is_no_object_is_refused(content: bytes) -> None:
    with pytest.raises(pb.RequestInvalid, match="body must be a JSON object"):
        linksfield.sign(WireRequest("POST", "/x", content=content), linksfield.Credentials("P1"), NOW)


@pytest.mark.parametrize("way", ["canonical", "native"])
def test_linksfield_signature_on_the_wire(way: str) -> None:
    with Server(Reply(200, ACCEPTED["linksfield"])) as server, client("linksfield", server.url) as made:
        if way == "canonical":
            resource(made).create(request("linksfield"))
        else:
            body = CreateStripeSubscriptionRequest(
                email="ada@example.com",
                pay_amount="19.99",
                pay_currency="usd",
                pay_id="1",
                plan_id="欧/洲",
                pm_id="3",
                trade_type="x",
            )
            create_stripe_subscription.sync(client=made.native, body=body)
        seen = server.requests[0]
    body_seen = json.loads(seen.body)
    assert body_seen["sign"] == second_implementation(body_seen)
    assert body_seen["partnerCode"] == "P000818"
    assert body_seen["tradeTime"].isdigit()
    assert body_seen["version"] == "3.0"
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert linksfield.signing_text(body_seen)[:-1].encode() in seen.body


def test_static_schemes() -> None:
    bare = WireRequest("POST", "/x")
    assert signer("clink", {"api_key": "k"})(bare, NOW).headers == {"X-API-KEY": "k", "X-Timestamp": "1750000000000"}
    key = base64.b64encode(b"k").decode()
    assert payapi.sign(bare, payapi.Credentials("k"), NOW).headers == {"Authorization": f"Payment {key}"}
    assert signer("unibee", {"bearer_auth": "k"})(bare, NOW).headers == {"Authorization": "Bearer k"}
    assert signer("useepay", {"merchant_no": "1", "api_key": "2", "app_id": "3"})(bare, NOW).headers == {
        "x-merchant-no": "1",
        "x-api-key": "2",
        "x-app-id": "3",
    }


def test_explaining_shows_no_secret() -> None:
    shown = [
        explain("clink", NOW).text,
        payapi.explain().text,
        explain("unibee", NOW).text,
        explain("useepay", NOW).text,
    ]
    assert all("***" in text for text in shown)
    assert "canary" not in " ".join(shown)


CALLBACKS = json.loads((SPECS / "payapi" / "vectors" / "webhook_v1.json").read_text(encoding="utf-8"))["vectors"]


@pytest.mark.parametrize("vector", CALLBACKS, ids=lambda vector: vector["name"])
def test_payapi_callback_v1_is_a_sum_without_a_key(vector: dict[str, Any]) -> None:
    """The rule of the contract's ``x-webhook``; the verifier comes with the webhooks."""
    names = ["t", "tradeNo", "orderNo", "currency", "amount", "status", "code", "message"]
    if vector["name"].startswith("payout"):
        names.remove("orderNo")
    content = "".join(vector["params"].get(name, "") for name in names)
    assert content == vector["content"]
    assert (hashlib.sha256(content.encode()).hexdigest() == vector["expected"]) is vector["matches"]
