"""PayAPI's canonical operations: whole lives of things against the sandbox, with tokens and encrypted bodies."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.sandbox import Sandbox

from tests.loopback import Server
from tests.overlays.gateway import KEYS, envelope, plain
from tests.overlays.requests import request


@pytest.fixture
def payapi(site: Any) -> Iterator[pb.PayAPI]:
    with pb.PayAPI(**site.sandbox.credentials["payapi"], base_url=f"{site.url}/payapi") as client:
        yield client


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


def payment(reference: str = "p-1", **changes: Any) -> pb.PaymentRequest:
    values: dict[str, Any] = {
        "customer": pb.Customer(email="ada@example.com", first_name="Ada", last_name="Example"),
        "amount": usd("12.34"),
        **changes,
    }
    return pb.PaymentRequest(reference=reference, **values)


def refund(payment_id: str, amount: str, reference: str = "r-1", **changes: Any) -> pb.RefundRequest:
    values: dict[str, Any] = {"payment_amount": usd("12.34"), "comment": "Damaged", **changes}
    return pb.RefundRequest(reference=reference, payment_id=payment_id, amount=usd(amount), **values)


def test_what_is_sent(payapi: pb.PayAPI) -> None:
    product = pb.Product(
        name="Box", sku="B-1", description="A box", url="https://shop.example.com/b", quantity=2, unit_price=usd("6.17")
    )
    asked = payment(
        products=[product],
        device=pb.Device(ip_address="203.0.113.10"),
        payment_method=pb.PaymentMethod(accepted=[pb.PaymentMethodType.CARD, pb.PaymentMethodType.PAYPAL]),
        return_url="https://shop.example.com/back",
        expires_in=600,
    )
    with Server(envelope(None)) as server, pb.PayAPI(**KEYS, base_url=server.url) as client:  # type: ignore[arg-type]
        client.payments.submit(asked)
        assert json.loads(plain(server.requests[0])) == {
            "orderNo": "p-1",
            "amount": 12.34,
            "currency": "USD",
            "product": [
                {
                    "name": "Box",
                    "sku": "B-1",
                    "description": "A box",
                    "url": "https://shop.example.com/b",
                    "quantity": "2",
                    "price": "6.17",
                }
            ],
            "customer": {"firstname": "Ada", "lastname": "Example", "email": "ada@example.com"},
            "clientIp": "203.0.113.10",
            "paymentMethodTypes": ["CARD", "PAY_PAL"],
            "returnUrl": "https://shop.example.com/back",
            "expiredTime": 600,
        }
    assert payapi.payments.create(asked).status is pb.PaymentStatus.REQUIRES_ACTION


def test_life_of_a_payment_and_its_refunds(payapi: pb.PayAPI, site: Any) -> None:
    made = payapi.payments.create(payment(passthrough="cart 7"))
    assert made.status is pb.PaymentStatus.REQUIRES_ACTION
    assert isinstance(made.next_action, pb.Redirect)
    name = made.id or ""
    # The codes of the sandbox are its own: no page lists them, so none is taken for a refusal.
    with pytest.raises(pb.OutcomeUnknown, match="the contract lists no such refusal") as unlisted:
        payapi.refunds.create(refund(name, "1"))
    assert b"the payment is not paid" in unlisted.value.content
    states = [payapi.payments.get(name).status for _ in range(3)]
    assert states == [pb.PaymentStatus.REQUIRES_ACTION, pb.PaymentStatus.PENDING, pb.PaymentStatus.SUCCEEDED]
    paid = payapi.payments.get(name)
    assert (paid.reference, paid.amount, paid.passthrough) == ("p-1", usd("12.34"), "cart 7")
    assert paid.paid_at is not None
    part = payapi.refunds.create(refund(name, "4", "r-2"))
    assert (part.status, part.amount, part.payment_id) == (pb.RefundStatus.PENDING, usd("4"), name)
    assert [payapi.refunds.get(part.id or "").status for _ in range(3)][-1] is pb.RefundStatus.SUCCEEDED
    for amount, changes, text in (
        ("8.35", {}, "more than what is left"),
        ("1", {"payment_amount": usd("12.35")}, "amount is not the payment's"),
    ):
        with pytest.raises(pb.OutcomeUnknown) as unlisted:
            payapi.refunds.create(refund(name, amount, f"r-{text}", **changes))
        assert text.encode() in unlisted.value.content
    euro = pb.Money(amount=Decimal(1), currency="EUR")
    with pytest.raises(pb.CannotCarry, match="one currency"):
        payapi.refunds.create(refund(name, "1", "r-9", payment_amount=euro))
    assert payapi.refunds.create(refund(name, "8.34", "r-3")).reference == "r-3"
    # The client of another process, which knows nothing of the reference.
    with (
        pb.PayAPI(**site.sandbox.credentials["payapi"], base_url=f"{site.url}/payapi") as other,
        pytest.raises(pb.ProviderError) as caught,
    ):
        other.payments.create(payment(amount=usd("11")))
    assert (caught.value.reason, caught.value.code) == ("duplicate", 1040000009)
    assert len(site.sandbox.effects("payapi", "createPayin")) == 1


def test_what_a_refund_needs_is_named_before_anything_is_sent(payapi: pb.PayAPI, sandbox: Sandbox) -> None:
    with pytest.raises(pb.RequestInvalid) as caught:
        payapi.refunds.create(pb.RefundRequest(reference="r-1", payment_id="pay_1", amount=usd("1")))
    assert {problem.field.partition(" ")[0] for problem in caught.value.problems} == {"payment_amount"}
    with pytest.raises(pb.RequestInvalid, match=r"products\[0\]|products"):
        payapi.payments.create(payment(products=[pb.Product(name="Box")]))
    with pytest.raises(pb.CannotCarry, match=r"payment_method\.type has no place"):
        payapi.payments.create(payment(payment_method=pb.PaymentMethod(type=pb.PaymentMethodType.CASHAPP)))
    assert sandbox.requests() == []


def test_the_first_payment_of_a_subscription(payapi: pb.PayAPI) -> None:
    made = payapi.subscriptions.create(request("payapi"))
    assert made.status is pb.SubscriptionStatus.INCOMPLETE
    first = payapi.payments.get(made.payment_id or "")
    assert (first.subscription_id, first.amount) == (made.id, usd("19.99"))


def test_customers_live(payapi: pb.PayAPI) -> None:
    address = pb.Address(line1="1 Example Street", city="Springfield", country="US")
    made = payapi.customers.create(
        pb.CustomerRequest(
            reference="c-1", email="ada@example.com", first_name="Ada", last_name="Example", address=address
        )
    )
    assert made.reference == "c-1"
    change = pb.CustomerChange(
        email="ada@example.com", first_name="Ada", last_name="Byron", address=pb.Address(country="GB", city="London")
    )
    changed = payapi.customers.update(made.id or "", change)
    assert (changed.last_name, changed.address and changed.address.country) == ("Byron", "GB")
    found = payapi.customers.get(made.id or "")
    assert (found.last_name, found.email, found.created_at) == ("Byron", "ada@example.com", made.created_at)
    with pytest.raises(pb.RequestInvalid, match=r"first_name \(native /firstname\)"):
        payapi.customers.update(made.id or "", pb.CustomerChange(phone="+12025550100"))
    paid = payapi.payments.create(payment(customer=pb.Customer(id=made.id)))
    assert paid.status is pb.PaymentStatus.REQUIRES_ACTION


def test_ids_that_lead_nowhere(payapi: pb.PayAPI, sandbox: Sandbox) -> None:
    for resource in (payapi.payments, payapi.refunds, payapi.customers):
        with pytest.raises(pb.ResponseUnreadable, match="the contract lists no such refusal"):
            resource.get("none")
        sent = len(sandbox.requests())
        with pytest.raises(pb.RequestInvalid, match="id must be a non-empty string"):
            resource.get(" ")
        assert len(sandbox.requests()) == sent
    with pytest.raises(pb.OutcomeUnknown):
        payapi.refunds.create(refund("pay_0", "1"))
    with pytest.raises(pb.OutcomeUnknown):
        payapi.payments.create(payment(customer=pb.Customer(id="cus_0")))


def test_a_lost_answer_is_unknown_and_charges_once(payapi: pb.PayAPI, sandbox: Sandbox) -> None:
    sandbox.fail("payapi", "createPayin", fault="drop_after")
    outcome = payapi.payments.submit(payment())
    assert isinstance(outcome, pb.Unknown)
    assert outcome.error.reference == "p-1"
    assert len(sandbox.effects("payapi")) == 1
    again = payapi.payments.submit(payment())
    assert isinstance(again, pb.Unknown), "the same request again is not sent, and nothing can be looked up"
    assert len(sandbox.effects("payapi")) == 1


def test_a_reading_that_cannot_be_decrypted_says_why() -> None:
    text = "can't be decrypted: it has not the five parts"
    with (
        Server(envelope("x.y")) as server,
        pb.PayAPI(**KEYS, base_url=server.url, attempts=1) as client,  # type: ignore[arg-type]
        pytest.raises(pb.ResponseUnreadable, match=text),
    ):
        client.payments.get("pay_1")


def test_a_client_of_the_plain_form_names_what_it_lacks(site: Any, sandbox: Sandbox) -> None:
    key = site.sandbox.credentials["payapi"]["private_key"]
    with pb.PayAPI(private_key=key, base_url=f"{site.url}/payapi") as plain_only:
        for call in (lambda: plain_only.payments.create(payment()), lambda: plain_only.customers.get("cus_1")):
            with pytest.raises(pb.Unsupported, match="need merchant_no, mode, platform_key and response_key"):
                call()
        assert sandbox.requests() == []
        assert plain_only.subscriptions.create(request("payapi")).id
    with pb.PayAPI(private_key=key, signing="payment-header", base_url=f"{site.url}/payapi") as told:
        made = told.payments.create(payment())
        assert told.payments.get(made.id or "").reference == "p-1"


def test_what_the_provider_lacks_is_said_by_name(payapi: pb.PayAPI) -> None:
    with pytest.raises(pb.Unsupported, match=r"payapi: the API has no documented subscriptions\.get"):
        payapi.subscriptions.get("sub_1")  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="payapi: the API has no documented invoices"):
        _ = payapi.invoices  # type: ignore[attr-defined]


def test_async(site: Any) -> None:
    async def life() -> None:
        credentials = site.sandbox.credentials["payapi"]
        async with pb.AsyncPayAPI(**credentials, signing="jwt-encrypted", base_url=f"{site.url}/payapi") as payapi:
            subscription = await payapi.subscriptions.create(request("payapi"))
            assert (await payapi.payments.get(subscription.payment_id or "")).subscription_id == subscription.id
            made = await payapi.payments.create(payment())
            for _ in range(3):
                found = await payapi.payments.get(made.id or "")
            assert found.status is pb.PaymentStatus.SUCCEEDED
            back = await payapi.refunds.create(refund(made.id or "", "2"))
            assert (await payapi.refunds.get(back.id or "")).amount == usd("2")
            customer = await payapi.customers.create(
                pb.CustomerRequest(
                    reference="c-9",
                    email="ada@example.com",
                    first_name="Ada",
                    last_name="Example",
                    address=pb.Address(country="US"),
                )
            )
            change = pb.CustomerChange(
                email="a@example.com", first_name="Ada", last_name="Example", address=pb.Address(country="US")
            )
            assert (await payapi.customers.update(customer.id or "", change)).email == "a@example.com"
            assert (await payapi.customers.get(customer.id or "")).email == "a@example.com"
            with pytest.raises(pb.Unsupported, match=r"no documented subscriptions\.cancel"):
                _ = payapi.subscriptions.cancel  # type: ignore[attr-defined]

    asyncio.run(life())
