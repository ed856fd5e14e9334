"""Linksfield's canonical operations: documentation payloads, and what the contract has of them against the sandbox."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.canonical.results import canonical_only
from polybill.protocol.exchange import RawResponse
from polybill.providers.linksfield import reading
from polybill.sandbox import Sandbox, faults
from polybill_linksfield.models import Answer as NativeAnswer
from polybill_linksfield.models import CreateStripeSubscriptionResponse

from scripts.paths import SPECS
from tests.loopback import Reply, Server
from tests.overlays.requests import client, request

EXAMPLES = SPECS / "linksfield" / "examples"
IDS = {"id": "sub_example_0001", "customer_id": "cus_example_0001", "product_id": "prod_example_0001"}


@pytest.fixture
def linksfield(site: Any) -> Iterator[pb.Linksfield]:
    with pb.Linksfield(**site.sandbox.credentials["linksfield"], base_url=f"{site.url}/linksfield") as client:
        yield client


def given(result: object) -> dict[str, object]:
    return {name: value for name, value in canonical_only(result).items() if value is not None}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("createStripeSubscription.bare.ours", IDS),
        ("createStripeSubscription.envelope.ours", IDS),
        (
            "createStripeSubscription",
            {"id": "string", "customer_id": "string", "product_id": "string"},
        ),  # the page prints placeholders
    ],
)
def test_documented_subscription(name: str, expected: dict[str, str]) -> None:
    content = (EXAMPLES / f"{name}.response.json").read_bytes()
    raw = CreateStripeSubscriptionResponse.from_dict(json.loads(content))
    result = reading.subscription(raw, RawResponse(200, {}, content), "order-1")
    assert given(result) == {**expected, "reference": "order-1", "status": pb.SubscriptionStatus.UNKNOWN}


@pytest.mark.parametrize("body", [{}, {"operateCode": "S", "data": None}, {"data": {"status": "paid"}}, {"x": [None]}])
def test_payment_of_any_form_is_neither_paid_nor_failed(body: dict[str, Any]) -> None:
    result = reading.payment(NativeAnswer.from_dict(body), RawResponse(200, {}, b""), "order-1")
    assert given(result) == {"reference": "order-1", "status": pb.PaymentStatus.UNKNOWN}
    assert result.raw.to_dict() == body


def test_created_and_looked_up_by_its_reference(linksfield: pb.Linksfield, sandbox: Sandbox) -> None:
    made = linksfield.subscriptions.create(request("linksfield"))
    assert made.status is pb.SubscriptionStatus.UNKNOWN
    assert isinstance(linksfield.subscriptions.submit(request("linksfield", reference="order-2")), pb.Pending)
    found = linksfield.payments.get("order-1")
    assert (found.reference, found.status) == ("order-1", pb.PaymentStatus.UNKNOWN)
    assert found.raw.data["subId"] == made.id
    assert [effect.reference for effect in sandbox.effects("linksfield")] == ["order-1", "order-2"]
    assert [seen.operation for seen in sandbox.requests("linksfield")][-1] == "queryPaymentResult"


def test_what_is_asked() -> None:
    with Server(Reply(200, b"{}")) as server, client("linksfield", server.url) as linksfield:
        assert linksfield.payments.get("order-1").status is pb.PaymentStatus.UNKNOWN
    asked = json.loads(server.requests[0].body)
    assert (server.requests[0].path, asked["payId"]) == ("/resultQuery", "order-1")
    assert (asked["tradeType"], asked["version"], len(asked["tradeTime"])) == ("resultQuery", "3.0", 13)


def test_after_a_doubt_the_reference_finds_it(linksfield: pb.Linksfield, sandbox: Sandbox) -> None:
    sandbox.fail("linksfield", fault=faults.drop_after())
    with pytest.raises(pb.OutcomeUnknown) as caught:
        linksfield.subscriptions.create(request("linksfield"))
    assert linksfield.payments.get(caught.value.reference).raw.data["payId"] == "order-1"
    with pytest.raises(pb.ResponseUnreadable, match="the contract lists no such refusal"):
        linksfield.payments.get("order-2")


def test_what_it_has_not() -> None:
    with client("linksfield", "http://127.0.0.1:1") as linksfield:
        with pytest.raises(pb.RequestInvalid, match="id must be a non-empty string"):
            linksfield.payments.get(" ")
        with pytest.raises(pb.Unsupported, match=r"no documented payments\.create"):
            _ = linksfield.payments.create
        with pytest.raises(pb.Unsupported, match=r"no documented subscriptions\.cancel; .*useepay.* can"):
            _ = linksfield.subscriptions.cancel
        with pytest.raises(pb.Unsupported, match="no documented refunds"):
            _ = linksfield.refunds
        (payments,) = [item for item in pb.capabilities("linksfield") if item.kind == "payments"]
        assert "status is unknown" in payments.limitations
        with pytest.warns(DeprecationWarning, match=r"use Capability\.limitations"):
            assert payments.lacks == payments.limitations


def test_amounts_stay_exact_on_the_wire() -> None:
    for amount, currency, written in (("19.9", "USD", "19.90"), ("500", "JPY", "500"), ("1.5", "KWD", "1.500")):
        price = pb.Money(amount=Decimal(amount), currency=currency)
        with Server(Reply(200, b'{"sub_id":"s"}')) as server, client("linksfield", server.url) as linksfield:
            linksfield.subscriptions.create(request("linksfield", plan=pb.Plan(id="p", price=price)))
        sent = json.loads(server.requests[0].body)
        assert (Decimal(sent["payAmount"]), sent["payCurrency"]) == (Decimal(written), currency.lower())


def test_async(site: Any) -> None:
    async def life() -> None:
        credentials = site.sandbox.credentials["linksfield"]
        async with pb.AsyncLinksfield(**credentials, base_url=f"{site.url}/linksfield") as linksfield:
            made = await linksfield.subscriptions.create(request("linksfield"))
            found = await linksfield.payments.get("order-1")
            assert found.raw.data["subId"] == made.id
            with pytest.raises(pb.Unsupported, match=r"no documented subscriptions\.list"):
                _ = linksfield.subscriptions.list

    asyncio.run(life())
