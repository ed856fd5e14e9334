"""What the twins report of what happens in them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qsl

import polybill as pb
import pytest
from polybill import Assurance, webhooks
from polybill.sandbox import Sandbox
from polybill.sandbox.exchange import SandboxRequest
from polybill.sandbox.providers import SIMULATORS
from polybill.sandbox.providers.payapi.events import version
from polybill.sandbox.state import State
from polybill.sandbox.twin import Call, Change

from .samples import NOW, body
from .shop import Shop, aim, call, client


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now=lambda: NOW) as made:
        yield made


def money(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


def test_the_life_of_a_subscription_of_clink(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "clink")
    made = call(sandbox, "clink", body("clink"))["data"]
    with client(sandbox, "clink", pb.Clink) as clink:
        clink.subscriptions.cancel(made["subscriptionId"], at_period_end=True, comment="enough")
        refund = clink.refunds.create(
            pb.RefundRequest(reference="r-1", payment_id=made["orderId"], amount=money("4.99"))
        )
        clink.refunds.get(refund.id)
        clink.subscriptions.cancel(made["subscriptionId"], at_period_end=False, comment="at once")
    sent = sandbox.webhooks.wait()
    assert [item.event for item in sent] == [
        "order.created",
        "order.succeeded",
        "invoice.paid",
        "subscription.created",
        "subscription.activated",
        "subscription.updated.cancel_at_period_end_set",
        "refund.created",
        "refund.succeeded",
        "subscription.cancelled",
    ]
    assert all(item.acknowledged and item.status == 200 and not item.error for item in sent)
    assert [event.id for event in shop.events] == [item.event_id for item in sent]
    assert len({event.id for event in shop.events}) == len(sent)
    assert all(event.assurance is Assurance.AUTHENTIC for event in shop.events)
    found = {event.native_type: event for event in shop.events}
    payment, invoice = found["order.succeeded"].payment, found["invoice.paid"].invoice
    assert payment is not None
    assert (payment.id, payment.status, payment.amount) == (made["orderId"], "succeeded", money("19.99"))
    assert payment.paid_at is not None
    assert invoice is not None
    assert (invoice.id, invoice.status, invoice.total) == (made["invoiceId"], "paid", money("19.99"))
    for name, status in (("created", "incomplete"), ("activated", "active"), ("cancelled", "canceled")):
        subscription = found[f"subscription.{name}"].subscription
        assert subscription is not None
        assert (subscription.id, subscription.status) == (made["subscriptionId"], status)
        assert subscription.price == money("19.99")
    given = found["refund.succeeded"].refund
    assert given is not None
    assert (given.payment_id, given.status, given.amount) == (made["orderId"], "succeeded", money("4.99"))


def test_the_verifier_of_the_go_sdk_takes_every_callback(sandbox: Sandbox, shop: Shop) -> None:
    """It refuses a callback v1 in which a signed field is blank, a digest that differs, and a time that is off."""
    aim(sandbox, shop, "payapi", legacy=True)
    made = call(sandbox, "payapi", body("payapi"))["data"]
    bare = {"planToken": "plan_1", "plan": {"name": "no price"}}
    other = call(sandbox, "payapi", {**body("payapi"), **bare})["data"]
    for payment in (made, other):
        for _ in range(3):
            call(sandbox, "payapi", None, f"/pay-api/trade/payment/{payment['firstTradeNo']}", "GET")
    for name in ("payinCallback", "payoutCallback"):
        sandbox.webhooks.send("payapi", f"{name}V1")
    paid_out = {"orderNo": "p-1", "amount": 12.30, "currency": "USD", "paymentMethod": "CARD", "paymentMethodData": {}}
    payout = call(sandbox, "payapi", paid_out, "/pay-api/payout/trade/transfer")["data"]["tradeNo"]
    for _ in range(3):
        call(sandbox, "payapi", None, f"/pay-api/payout/trade/transfer/{payout}", "GET")
    sent = sandbox.webhooks.wait()
    assert len(sent) >= 6
    assert [event.id for event in shop.events if event.id.startswith(payout)] == [f"{payout}:1", f"{payout}:2"]
    for request in shop.server.requests:
        query = dict(parse_qsl(request.path.partition("?")[2], keep_blank_values=True))
        payout = query["tradeNo"].startswith("payout_")
        order = [] if payout else ["orderNo"]
        signed = ["tradeNo", *order, "currency", "amount", "status", "code", "message"]
        values = [query.get(name, "").strip() for name in signed]
        assert all(values), query
        headers = {name.lower(): value for name, value in request.headers.items()}
        assert sha256("".join([headers["t"], *values]).encode()).hexdigest() == headers["signature"].strip().lower()
        assert abs(int(headers["t"]) - NOW * 1000) <= 300_000
    assert all(event.created_at is not None for event in shop.events if event.payment and event.payment.paid_at)


def test_every_event_of_clink_fits_the_contract(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "clink")
    made = call(sandbox, "clink", body("clink"))["data"]
    with client(sandbox, "clink", pb.Clink) as clink:
        plan = pb.Plan(id="price_sandbox_large")
        quote = clink.subscriptions.preview_update(made["subscriptionId"], pb.SubscriptionChange(plan=plan))
        clink.subscriptions.update(made["subscriptionId"], pb.SubscriptionChange(quote_id=quote.id, plan=plan))
    sandbox.webhooks.wait()
    assert shop.events[-1].native_type == "subscription.updated.plan_changed"
    for event in shop.events:
        assert unexpected(event.raw) == []


def unexpected(value: Any) -> list[str]:
    """Names of members that the contract does not have, or has otherwise."""
    if isinstance(value, list):
        return [name for item in value for name in unexpected(item)]
    if not hasattr(value, "FIELDS"):
        return []
    found = [*value.unexpected, *(value.additional_properties if type(value).__name__ != "Metadata" else ())]
    return found + [name for item in value.FIELDS for name in unexpected(getattr(value, item.attr))]


@pytest.mark.parametrize(
    ("instrument", "last", "status"),
    [("pi_sandbox_declined", "order.failed", "failed"), ("pi_sandbox_3ds", "order.next_action", "requires_action")],
)
def test_a_charge_that_does_not_succeed(instrument: str, last: str, status: str, sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "clink")
    call(sandbox, "clink", {**body("clink"), "paymentInstrumentId": instrument})
    sandbox.webhooks.wait()
    found = {event.native_type: event for event in shop.events}
    assert list(found) == ["order.created", last, "invoice.open", "subscription.created"]
    payment = found[last].payment
    assert payment is not None
    assert payment.status == status


def test_the_life_of_a_subscription_of_unibee(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "unibee")
    asked = pb.SubscriptionRequest(
        reference="s-1",
        customer=pb.Customer(id="2235"),
        plan=pb.Plan(id="101"),
        payment_method=pb.PaymentMethod(id="pm_1", gateway="25"),
    )
    with client(sandbox, "unibee", pb.UniBee) as unibee:
        made = unibee.subscriptions.create(asked)
        unibee.subscriptions.cancel(made.id, at_period_end=True)
        unibee.subscriptions.resume(made.id)
        unibee.subscriptions.cancel(made.id, at_period_end=False)
    sandbox.webhooks.wait()
    names = [event.native_type for event in shop.events if not event.native_type.startswith("user.")]
    assert names == [
        "invoice.created",
        "invoice.process",
        "payment.created",
        "subscription.created",
        "payment.success",
        "invoice.paid",
        "subscription.activated",
        "subscription.end.of.this.cycle",
        "subscription.resume.end.of.this.cycle",
        "subscription.cancelled",
    ]
    found = {event.native_type: event for event in shop.events}
    paid, last = found["payment.success"].payment, found["subscription.cancelled"].subscription
    assert paid is not None
    assert last is not None
    assert (paid.status, paid.subscription_id) == ("succeeded", made.id)
    assert (last.id, last.status) == (made.id, "canceled")
    for event in shop.events:
        assert unexpected(event.raw) == []
        assert event.ack().content == b"success"


def test_what_happens_at_useepay_is_reported(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "useepay")
    made = call(sandbox, "useepay", body("useepay"))
    target = f"/api/v1/subscriptions/{made['id']}"
    call(sandbox, "useepay", {"description": "other"}, target)
    call(sandbox, "useepay", {}, f"{target}/cancel")
    sandbox.webhooks.wait()
    found = {event.native_type: event for event in shop.events}
    assert list(found) == ["invoice.open", "subscription.created", "subscription.updated", "subscription.cancelled"]
    invoice, last = found["invoice.open"].invoice, found["subscription.cancelled"].subscription
    assert invoice is not None
    assert last is not None
    assert invoice.subscription_id == last.id == made["id"]
    assert last.status == "canceled"


def asked(amount: str) -> pb.PaymentRequest:
    person = pb.Customer(email="ada@example.com", first_name="Ada", last_name="Example")
    return pb.PaymentRequest(
        reference="o-1", customer=person, amount=money(amount), return_url="https://shop.example.com/back"
    )


def test_a_payment_of_payapi_is_told_by_callbacks_that_its_client_can_open(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "payapi")
    with client(sandbox, "payapi", pb.PayAPI) as payapi:
        made = payapi.payments.create(asked("12.34"))
        for _ in range(3):  # it goes on each time that somebody asks
            payapi.payments.get(made.id)
        sandbox.webhooks.wait()
        received = [
            payapi.webhooks.parse(request.headers, request.body) for request in shop.server.requests if request.body
        ]
    assert [event.type for event in received] == ["payment.pending", "payment.succeeded"]
    for event in received:
        assert event.assurance is Assurance.AUTHENTIC
        assert event.payment is not None
        assert (event.payment.reference, event.payment.amount) == ("o-1", money("12.34"))
        assert unexpected(event.raw) == []


def test_callbacks_v1_of_what_happens(sandbox: Sandbox, shop: Shop) -> None:
    aim(sandbox, shop, "payapi", legacy=True)
    with client(sandbox, "payapi", pb.PayAPI) as payapi:
        made = payapi.payments.create(asked("12.30"))
        payapi.payments.get(made.id)
    sandbox.webhooks.wait()
    (event,) = shop.events
    assert (event.native_type, event.assurance) == ("payinCallbackV1", Assurance.INTEGRITY_ONLY)
    assert event.payment is not None
    assert event.payment.amount == money("12.3")


@cache
def blank(provider: str) -> Call:
    return Call(provider, SandboxRequest(provider, "POST", "/"), "", {}, None, "", {}, State(), NOW)


def change(provider: str, kind: str, before: Any, after: Any) -> list[str]:
    return [name for name, _ in SIMULATORS[provider].events.reports(blank(provider), Change(kind, before, after))]


@pytest.mark.parametrize(
    ("provider", "kind", "before", "after", "names"),
    [
        ("clink", "customer", None, {"email": ""}, []),
        ("clink", "order", {"status": "success"}, {"status": "refunded"}, []),
        ("clink", "refund", None, {"status": "failed"}, ["refund.created", "refund.failed"]),
        ("clink", "invoice", {"status": "open"}, {"status": "void"}, ["invoice.void"]),
        (
            "clink",
            "subscription",
            {"cancelAtPeriodEnd": True},
            {"cancelAtPeriodEnd": False},
            ["subscription.updated.cancel_at_period_end_revoked"],
        ),
        (
            "clink",
            "subscription",
            {"priceId": "a", "upcomingInvoiceItem": {}},
            {"priceId": "a"},
            ["subscription.updated.plan_change_canceled"],
        ),
        ("unibee", "endpoint", None, {}, []),
        ("unibee", "user", {"email": "a"}, {"email": "b"}, ["user.updated"]),
        ("unibee", "user", {"email": "a"}, {"email": "a"}, []),
        ("unibee", "refund", {"status": 10}, {"status": 40}, ["refund.cancelled"]),
        ("unibee", "payment", {"status": 20, "refundAmount": 0}, {"status": 20, "refundAmount": 5}, []),
        ("payapi", "payin", None, {"status": 0}, []),
        ("payapi", "payin", {"status": 0}, {"status": 2}, ["payinCallback"]),
        ("payapi", "payin", {"status": 2}, {"status": 2}, []),
        ("payapi", "refund", None, {"status": 2}, []),
        ("payapi", "payout", None, {"status": 0}, []),
        ("payapi", "payout", {"status": 0}, {"status": 1}, ["payoutCallback"]),
        ("payapi", "payout", {"status": 1}, {"status": 4}, ["payoutCallback"]),
        ("useepay", "customer", None, {}, []),
        ("useepay", "refund", {"status": "received"}, {"status": "succeeded"}, ["refund.succeeded"]),
        (
            "useepay",
            "payment_intent",
            None,
            {"status": "succeeded"},
            ["payment_intent.created", "payment_intent.succeeded"],
        ),
    ],
)
def test_what_a_change_is_called(provider: str, kind: str, before: Any, after: Any, names: list[str]) -> None:
    assert change(provider, kind, before, after) == names


@pytest.mark.parametrize("provider", SIMULATORS)
def test_every_event_of_the_twins_is_one_of_the_contract(provider: str) -> None:
    known = set(webhooks.profile(provider).types)
    kinds = ("order", "payment", "payment_intent", "payin", "refund", "subscription", "invoice", "user")
    states = [
        "x",
        *range(60),
        "open",
        "paid",
        "void",
        "active",
        "canceled",
        "cancelled",
        "failed",
        "succeeded",
        "success",
    ]
    for kind in kinds:
        for before in (None, {"status": "old"}):
            for state in states:
                for name in change(provider, kind, before, {"status": state}):
                    assert version(name, legacy=True) in known if provider == "payapi" else name in known
