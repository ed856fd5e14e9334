"""An answer that contradicts its request is never a success, and an answer that shows nothing proves nothing."""

from __future__ import annotations

import json
import pickle
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polybill.capability import operations
from polybill.protocol.integrity import ASKED, expected

from tests.loopback import Reply, Server
from tests.overlays.gateway import KEYS
from tests.overlays.requests import CLASSES, CREDENTIALS, PROVIDERS, client, request
from tests.support.providers import table


def usd(amount: str, currency: str = "USD") -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency=currency)


PAYMENTS: dict[str, pb.PaymentRequest] = {
    "clink": pb.PaymentRequest(
        reference="p-1",
        customer=pb.Customer(id="cus_1"),
        amount=usd("19.99"),
        payment_method=pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
        return_url="https://shop.example.com/back",
    ),
    "useepay": pb.PaymentRequest(reference="p-1", customer=pb.Customer(id="cus_1"), amount=usd("19.99")),
    "unibee": request("unibee", "p-1"),
}
REFUNDS: dict[str, pb.RefundRequest] = {
    "useepay": pb.RefundRequest(reference="r-1", payment_id="pi_1", amount=usd("5")),
    "unibee": pb.RefundRequest(reference="r-1", payment_id="pay_1", amount=usd("5")),
}
GOOD: dict[tuple[str, str], dict[str, Any]] = {
    ("clink", "payments"): {
        "code": 200,
        "data": {"orderId": "order_1", "status": 1, "amount": 19.99, "currency": "USD"},
    },
    ("useepay", "payments"): {
        "id": "pi_1",
        "status": "succeeded",
        "amount": 19.99,
        "currency": "USD",
        "customer_id": "cus_1",
        "merchant_order_id": "p-1",
    },
    ("unibee", "payments"): {"code": 0, "data": {"paymentId": "pay_1", "externalPaymentId": "p-1", "status": 20}},
    ("useepay", "refunds"): {
        "id": "rf_1",
        "status": "succeeded",
        "amount": 5,
        "currency": "USD",
        "payment_intent_id": "pi_1",
    },
    ("unibee", "refunds"): {
        "code": 0,
        "data": {"refundId": "ref_1", "externalRefundId": "r-1", "paymentId": "pay_1", "status": 20},
    },
    ("useepay", "subscriptions"): {
        "id": "sub_1",
        "status": "active",
        "customer_id": "cus_1",
        "currency": "USD",
        "recurring": {"interval": "month", "interval_count": 1, "unit_amount": 19.99},
    },
    ("payapi", "subscriptions"): {
        "code": 0,
        "data": {
            "subToken": "sub_1",
            "status": 0,
            "code": "requires_action",
            "plan": {"amount": 19.99, "currency": "USD", "intervalUnit": "month", "intervalCount": 1},
        },
    },
    ("clink", "subscriptions"): {
        "code": 200,
        "data": {"subscriptionId": "sub_1", "status": 1, "amount": 19.99, "currency": "USD"},
    },
    ("linksfield", "subscriptions"): {"sub_id": "sub_1", "customer_id": "cus_9", "product_id": "p", "status": "x"},
}
"""Answers that fit what is asked."""


def asked(provider: str, kind: str) -> Any:
    found = {"payments": PAYMENTS, "refunds": REFUNDS}.get(kind, {}).get(provider)
    return found or request(provider, "s-1")


def changed(body: Any, path: str, value: Any) -> dict[str, Any]:
    """The answer with another value at a path of names."""
    copy: dict[str, Any] = json.loads(json.dumps(body))
    *way, last = path.split(".")
    node = copy
    for name in way:
        node = node[name]
    assert last in node, "a comparison needs a value that was right before"
    node[last] = value
    return copy


def submit(provider: str, kind: str, body: Any) -> Any:
    with Server(Reply(200, json.dumps(body).encode())) as server, client(provider, server.url) as made:
        outcome = getattr(made, kind).submit(asked(provider, kind))
        assert len(server.requests) == 1
        return outcome


@pytest.mark.parametrize(("provider", "kind"), GOOD)
def test_an_answer_that_fits_is_taken(provider: str, kind: str) -> None:
    assert isinstance(submit(provider, kind, GOOD[provider, kind]), pb.Succeeded | pb.Pending)


ODD = [
    ("clink", "payments", "data.amount", 199.9, "amount", "199.9 USD"),
    ("clink", "payments", "data.amount", 1999, "amount", "1999 USD"),
    ("clink", "payments", "data.amount", 0, "amount", "0 USD"),
    ("clink", "payments", "data.currency", "EUR", "amount", "19.99 EUR"),
    ("clink", "subscriptions", "data.currency", "EUR", "currency", "EUR"),
    ("useepay", "payments", "amount", 199.9, "amount", "199.9 USD"),
    ("useepay", "payments", "amount", -19.99, "amount", "-19.99 USD"),
    ("useepay", "payments", "currency", "EUR", "amount", "19.99 EUR"),
    ("useepay", "payments", "currency", "JPY", "amount", "19.99 JPY"),
    ("useepay", "payments", "customer_id", "cus_2", "customer_id", "cus_2"),
    ("useepay", "payments", "merchant_order_id", "p-2", "reference", "p-2"),
    ("useepay", "refunds", "amount", 50, "amount", "50 USD"),
    ("useepay", "refunds", "payment_intent_id", "pi_2", "payment_id", "pi_2"),
    ("useepay", "subscriptions", "customer_id", "cus_2", "customer_id", "cus_2"),
    ("useepay", "subscriptions", "currency", "EUR", "price", "19.99 EUR"),
    ("useepay", "subscriptions", "recurring.unit_amount", 199.9, "price", "199.9 USD"),
    ("useepay", "subscriptions", "recurring.interval", "day", "interval", "day"),
    ("useepay", "subscriptions", "recurring.interval_count", 12, "interval_count", "12"),
    ("payapi", "subscriptions", "data.plan.amount", 199.9, "price", "199.9 USD"),
    ("payapi", "subscriptions", "data.plan.currency", "EUR", "price", "19.99 EUR"),
    ("unibee", "payments", "data.externalPaymentId", "p-2", "reference", "p-2"),
    ("unibee", "refunds", "data.paymentId", "pay_2", "payment_id", "pay_2"),
    ("unibee", "refunds", "data.externalRefundId", "r-2", "reference", "r-2"),
]


@pytest.mark.parametrize(("provider", "kind", "path", "value", "field", "shown"), ODD)
def test_an_answer_that_contradicts_the_request_is_unknown(
    provider: str, kind: str, path: str, value: Any, field: str, shown: str
) -> None:
    outcome = submit(provider, kind, changed(GOOD[provider, kind], path, value))
    assert isinstance(outcome, pb.Unknown), outcome
    error = outcome.error
    assert isinstance(error, pb.OutcomeMismatch)
    assert error.reference == asked(provider, kind).reference
    [odd] = error.mismatches
    assert (odd.field, odd.answered) == (field, shown)
    assert odd.asked in str(error)
    assert odd.answered in str(error)
    with pytest.raises(pb.OutcomeUnknown):
        raise error


@given(amount=st.decimals(min_value="0.01", max_value="99999999", places=2), body=st.sampled_from(["clink", "useepay"]))
def test_only_the_asked_amount_is_a_success(amount: Decimal, body: str) -> None:
    result = pb.outcome_of(body, "payments.create", GOOD[body, "payments"])
    assert isinstance(result, pb.Succeeded)
    wanted = expected(pb.PaymentRequest(reference="x", customer=pb.Customer(), amount=usd(str(amount))))
    assert (result.value.amount == wanted["amount"]) == (amount == Decimal("19.99"))


def test_a_discount_lowers_the_amount_and_never_changes_the_currency() -> None:
    with_code = pb.PaymentRequest(reference="p", customer=pb.Customer(), amount=usd("19.99"), promotion_code="SPRING")
    assert expected(with_code) == {"reference": "p", "currency": "USD"}


def test_the_fields_that_are_compared_are_fields_of_the_model() -> None:
    results = (pb.Subscription, pb.Payment, pb.Refund)
    known = {name for cls in results for name in cls.__dataclass_fields__} | {"currency"}
    assert set(ASKED.values()) <= known


EMPTY = table("WITHOUT_ID")
"""Answers with the sign of success, if any, that do not show what was made."""

CREATES = [
    (provider, f"{kind}.{verb}")
    for provider in PROVIDERS
    for kind, verb in operations(provider)
    if verb == "create" and (provider, kind) != ("unibee", "webhook_endpoints")  # documented to answer nothing
]


@pytest.mark.parametrize(("provider", "operation"), CREATES)
def test_a_creation_whose_answer_has_no_id_is_no_success(provider: str, operation: str) -> None:
    for body in EMPTY[provider]:
        outcome = pb.outcome_of(provider, operation, body, reference="r")
        assert isinstance(outcome, pb.Unknown), (body, outcome)


CHANGES = [("useepay", f"{kind}.{verb}") for kind, verb in operations("useepay") if verb in {"update", "cancel"}]


@pytest.mark.parametrize(("provider", "operation"), CHANGES)
def test_a_change_whose_answer_shows_nothing_is_no_success(provider: str, operation: str) -> None:
    for body in EMPTY[provider]:
        assert isinstance(pb.outcome_of(provider, operation, body), pb.Unknown), body


READ: dict[tuple[str, str], Any] = {
    (provider, kind): answer for provider, answers in table("READ").items() for kind, answer in answers.items()
}
"""Each reading by id, answered with the object B (number 2 where ids are numbers)."""

GETS = [(provider, kind) for provider in PROVIDERS for kind, verb in operations(provider) if verb == "get"]


def test_each_reading_by_id_has_an_answer_here() -> None:
    assert set(GETS) == set(READ)


@pytest.mark.parametrize(("provider", "kind"), GETS)
def test_a_reading_takes_the_object_that_was_asked_for_only(provider: str, kind: str) -> None:
    mine, other = ("2", "1") if (provider, kind) == ("unibee", "customers") else ("B", "A")
    keys = {"payapi": KEYS}.get(provider, CREDENTIALS[provider])  # PayAPI signs its readings in another form
    with (
        Server(Reply(200, json.dumps(READ[provider, kind]).encode())) as server,
        CLASSES[provider][0](**keys, base_url=server.url) as made,
    ):
        resource = getattr(made, kind)
        found = resource.get(mine)
        assert mine in {found.id, found.reference} if kind == "payments" else found.id == mine
        with pytest.raises(pb.ResponseMismatch) as caught:
            resource.get(other)
    error = caught.value
    assert isinstance(error, pb.ResponseUnreadable)
    assert [(item.asked, item.answered) for item in error.mismatches] == [(other, mine)]
    assert error.content == json.dumps(READ[provider, kind]).encode()


@pytest.mark.parametrize(("provider", "kind"), [key for key in GETS if key[0] == "useepay"])
def test_a_reading_whose_answer_has_no_id_is_unreadable(provider: str, kind: str) -> None:
    for body in EMPTY[provider]:
        with pytest.raises(pb.ResponseUnreadable):
            pb.read_answer(provider, f"{kind}.get", body)


@pytest.mark.parametrize(
    ("provider", "call"),
    [
        ("useepay", lambda made: made.subscriptions.cancel("A", at_period_end=False)),
        ("useepay", lambda made: made.customers.update("A", pb.CustomerChange(email="b@example.com"))),
        ("clink", lambda made: made.subscriptions.cancel("A", at_period_end=False, comment="x")),
    ],
)
def test_a_change_that_is_answered_with_another_object_is_unknown(provider: str, call: Any) -> None:
    body = READ.get((provider, "subscriptions"))
    with (
        Server(Reply(200, json.dumps(body).encode())) as server,
        client(provider, server.url) as made,
        pytest.raises(pb.OutcomeMismatch, match="id is 'B', 'A' was asked"),
    ):
        call(made)


LISTS = [
    ("clink", "payments", {"customer_id": "cus_1"}, {"code": 200, "rows": [{"orderId": "o", "customerId": "cus_2"}]}),
    (
        "clink",
        "payments",
        {"reference": "p-1"},
        {"code": 200, "rows": [{"orderId": "o", "merchantReferenceId": "p-2"}]},
    ),
    (
        "unibee",
        "subscriptions",
        {"customer_id": "1"},
        {"code": 0, "data": {"subscriptions": [{"subscription": {"subscriptionId": "s", "userId": 2}}], "total": 1}},
    ),
]


@pytest.mark.parametrize(("provider", "kind", "filters", "body"), LISTS)
def test_a_list_holds_nothing_that_its_filter_excludes(provider: str, kind: str, filters: Any, body: Any) -> None:
    """A look-up by reference must not find the payment of another reference."""
    with Server(Reply(200, json.dumps(body).encode())) as server, client(provider, server.url) as made:
        with pytest.raises(pb.ResponseMismatch):
            list(getattr(made, kind).list(**filters))
        assert len(list(next(iter(getattr(made, kind).list().pages())).items)) == 1


def test_the_values_of_a_mismatch_hide_what_the_server_echoes() -> None:
    from tests.overlays.requests import SECRETS

    body = changed(GOOD["useepay", "payments"], "merchant_order_id", SECRETS["useepay"])
    outcome = submit("useepay", "payments", body)
    assert isinstance(outcome.error, pb.OutcomeMismatch)
    assert SECRETS["useepay"] not in repr(outcome) + str(outcome.error) + repr(outcome.error.mismatches)


def test_a_mismatch_is_itself_after_a_trip() -> None:
    outcome = submit("useepay", "payments", changed(GOOD["useepay", "payments"], "amount", 1))
    again = pickle.loads(pickle.dumps(outcome))
    assert again.error.mismatches == outcome.error.mismatches
