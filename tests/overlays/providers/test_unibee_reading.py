"""UniBee's answers beyond the payloads: each word, each odd shape, and what they mean."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from typing import Any

import polybill as pb
import pytest
from polybill.canonical.results import canonical_only
from polybill.errors import ResponseUnreadable
from polybill.protocol.call import NotFound
from polybill.providers.unibee import reading, statuses
from polybill.providers.unibee import reading as records

from tests.overlays.providers.unibee_calls import (
    LATER,
    MADE,
    NO_ANSWER,
    native,
    payload,
)

EVERY = [
    ("CreateSubscriptionResponse", reading.created_subscription),
    ("UpdateSubscriptionResponse", reading.changed_subscription),
    ("CreateSubscriptionPaymentResponse", reading.created_payment),
    ("CreateRefundResponse", reading.created_refund),
    ("CreateUserResponse", records.created_customer),
    ("UpdateUserResponse", records.changed_customer),
    ("SubscriptionDetail", reading.listed_subscription),
    ("InvoiceDetail", records.listed_invoice),
    ("MerchantWebhookEndpoint", records.endpoint),
]
READINGS = [
    ("GetSubscriptionResponse", reading.read_subscription, "subscription"),
    ("GetPaymentResponse", reading.read_payment, "paymentDetail/payment"),
    ("GetRefundResponse", reading.read_refund, "refundDetail/refund"),
    ("GetInvoiceResponse", records.read_invoice, "invoice"),
    ("GetUserResponse", records.read_customer, "user"),
]


def test_every_number_has_its_word() -> None:
    words = {
        "Subscription": {
            0: "incomplete",
            1: "incomplete",
            2: "active",
            3: "paused",
            4: "canceled",
            5: "expired",
            6: "paused",
            7: "past_due",
            8: "incomplete",
            9: "failed",
            10: "unknown",
        },
        "Payment": {10: "pending", 20: "succeeded", 30: "failed", 40: "canceled", 50: "unknown"},
        "Refund": {10: "pending", 20: "succeeded", 30: "failed", 40: "canceled", 50: "failed", 60: "unknown"},
        "InvoiceDetail": dict(enumerate(("draft", "draft", "open", "paid", "failed", "void", "void", "unknown"))),
    }
    readers: dict[str, Callable[[Any], Any]] = {
        "Subscription": statuses.subscription,
        "Payment": statuses.payment,
        "Refund": statuses.refund,
        "InvoiceDetail": statuses.invoice,
    }
    for model, expected in words.items():
        read = {number: str(readers[model](native(model, {"status": number}).status)) for number in expected}
        assert read == expected


def test_what_the_examples_leave_empty() -> None:
    euros = {"currency": "EUR"}
    line = {
        "name": "Gold",
        "description": "One month",
        "quantity": 2,
        **euros,
        "amount": 2380,
        "tax": 380,
        "unitAmountExcludingTax": 1000,
        "plan": {"id": 101},
        "periodStart": 1789000000,
        "periodEnd": 1791592000,
    }
    bill = {"lines": [line], "sendPdf": "https://x.example.com/1.pdf", "paidTime": 1789000000, "createTime": 1789000000}
    invoice = records.listed_invoice(native("InvoiceDetail", {**bill, "metadata": {"a": "b", "n": 1}}), NO_ANSWER)
    assert (invoice.pdf_url, invoice.paid_at, invoice.created_at) == ("https://x.example.com/1.pdf", MADE, MADE)
    assert invoice.metadata == {"a": "b"}
    assert invoice.lines == [
        pb.InvoiceLine(
            name="Gold",
            description="One month",
            quantity=2,
            amount=pb.Money(amount=Decimal("23.80"), currency="EUR"),
            tax=pb.Money(amount=Decimal("3.80"), currency="EUR"),
            unit_price=pb.Money(amount=Decimal("10.00"), currency="EUR"),
            plan_id="101",
            period_start=MADE,
            period_end=LATER,
        )
    ]
    failed = native("Payment", {"status": 30, "lastError": "declined", "cancelTime": 1789000000, "link": "https://x"})
    payment = reading.payment_event(failed, NO_ANSWER)
    assert (payment.failure_message, payment.canceled_at, payment.next_action) == ("declined", MADE, None)
    said = native("Payment", {"failureReason": "no money", "lastError": "declined", "metadata": {"a": "b"}})
    assert reading.payment_event(said, NO_ANSWER).failure_message == "no money"
    assert reading.payment_event(said, NO_ANSWER).metadata == {"a": "b"}
    back = native("Refund", {"metadata": {"a": "b"}})
    assert reading.refund_event(back, NO_ANSWER).metadata == {"a": "b"}
    subscription = {
        "externalSubscriptionId": "shop-1",
        "trialEnd": 1791592000,
        "defaultPaymentMethodId": "pm_1",
        "cancelAtPeriodEnd": 1,
        "status": 5,
        "cancelOrExpireTime": 1789000000,
    }
    expired = reading.listed_subscription(native("SubscriptionDetail", {"subscription": subscription}), NO_ANSWER)
    assert (expired.reference, expired.trial_end, expired.payment_method_id) == ("shop-1", LATER, "pm_1")
    assert (expired.cancel_at_period_end, expired.ended_at, expired.canceled_at) == (True, MADE, None)
    user = native("UserAccountDetail", {"state": "NY", "metadata": {"a": "b"}})
    assert records.customer_event(user, NO_ANSWER).address == pb.Address(state="NY")
    assert records.customer_event(user, NO_ANSWER).metadata == {"a": "b"}
    period = {"subscriptionId": "sub_1", "taxAmount": 19, **euros, "periodStart": 1789000000, "periodEnd": 1791592000}
    quote = reading.quote(native("PreviewSubscriptionUpdateResponse", {"data": {"invoice": period}}), NO_ANSWER)
    assert (quote.period_start, quote.period_end, quote.subscription_id) == (MADE, LATER, "sub_1")
    assert quote.tax == pb.Money(amount=Decimal("0.19"), currency="EUR")
    assert quote.amount_due is None


@pytest.mark.parametrize(("model", "read"), EVERY)
def test_null_everywhere_is_read(model: str, read: Callable[..., Any]) -> None:
    for value in ({}, {"data": None}, {"data": {}}, {"data": "x"}):
        assert read(native(model, value), NO_ANSWER).id is None
    fields = import_module("polybill_unibee.models")
    for odd in (None, 7, "x", [], {}, True):
        value = {item.name: odd for item in getattr(fields, model).FIELDS}
        result = canonical_only(read(native(model, value), NO_ANSWER))
        assert "status" not in result or result["status"] in {"unknown", "incomplete", "failed"}


@pytest.mark.parametrize(("model", "read", "way"), READINGS)
def test_null_is_no_thing_and_anything_else_is_a_doubt(model: str, read: Callable[..., Any], way: str) -> None:
    *above, last = way.split("/")
    for depth in range(len(above) + 2):
        for nothing in (True, False):
            value: Any = None if nothing else 7
            for name in reversed(way.split("/")[:depth]):
                value = {name: value}
            body = {"code": 0, "data": value}
            with pytest.raises(NotFound if nothing else ResponseUnreadable):
                read(native(model, body), NO_ANSWER)
    renamed: Any = {f"{last}New": {}}
    for name in reversed(above):
        renamed = {name: renamed}
    with pytest.raises(ResponseUnreadable, match=rf"/data/{way} of the response does not match the contract"):
        read(native(model, {"code": 0, "data": renamed}), NO_ANSWER)


def test_the_payload_of_a_subscription_that_is_not_there() -> None:
    missing = native("GetSubscriptionResponse", payload("getSubscription.missing.ours.response.json"))
    with pytest.raises(NotFound):
        reading.read_subscription(missing, NO_ANSWER)


def test_a_change_is_through_when_it_is_paid() -> None:
    change = {"pendingUpdateId": "subup1", "subscriptionId": "sub_1", "userId": 5, "status": 1}
    data = {"paid": False, "link": "https://pay.example.com/1", "subscriptionPendingUpdate": change}
    found = reading.changed_subscription(native("UpdateSubscriptionResponse", {"data": data}), NO_ANSWER)
    assert (found.id, found.customer_id, found.status) == ("sub_1", "5", pb.SubscriptionStatus.UNKNOWN)
    assert found.next_action == pb.Redirect(url="https://pay.example.com/1")
    assert reading.change_state(found) == "open"
    paid = native("UpdateSubscriptionResponse", {"data": {**data, "paid": True}})
    assert reading.change_state(reading.changed_subscription(paid, NO_ANSWER)) == "settled"
    assert reading.changed_subscription(paid, NO_ANSWER).next_action is None
    nothing = reading.changed_subscription(native("UpdateSubscriptionResponse", {}), NO_ANSWER)
    assert reading.change_state(nothing) == "open"


def test_a_price_in_another_currency_than_the_plans_is_left_out() -> None:
    value = payload("getSubscription.ours.response.json")
    value["data"]["subscription"]["currency"] = "EUR"
    assert reading.read_subscription(native("GetSubscriptionResponse", value), NO_ANSWER).price is None


@pytest.mark.parametrize(("currency", "amount"), [("JPY", "550"), ("KWD", "5.500"), ("BHD", "0.001"), ("KRW", "1")])
def test_amounts_have_the_decimals_of_their_currency(currency: str, amount: str) -> None:
    minor = int(Decimal(amount).scaleb(3 if currency in {"KWD", "BHD"} else 0))
    found = native("InvoiceDetail", {"totalAmount": minor, "currency": currency})
    assert records.listed_invoice(found, NO_ANSWER).total == pb.Money(amount=Decimal(amount), currency=currency)
