"""Clink's answers as no page shows them: nulls, missing things, unknown words. Nothing is guessed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import polybill as pb
import pytest
from polybill.errors import ResponseUnreadable
from polybill.protocol.call import NotFound
from polybill_clink.models import (
    CreatePaymentApiVo,
    CreateSubscriptionResult,
    InvoiceApiVo,
    OrderApiVo,
    RefundApiVo,
    SubApiVo,
    SubscriptionApiData,
    SubscriptionUpdateConfirmApiVo,
    SubscriptionUpdatePreviewApiVo,
    WebhookEndpointResponse,
)

from tests.overlays.providers.clink_calls import EXAMPLES, content, outcome, read, shown, usd


@pytest.mark.parametrize("odd", ["null", " ", ""])
def test_an_order_without_a_reference_says_so_in_odd_ways(odd: str) -> None:
    assert content("getOrder", data={"merchantReferenceId": odd})[0].reference is None


@pytest.mark.parametrize(
    ("rhythm", "expected"),
    [
        ({"interval": "quarter", "intervalCount": 2}, (pb.Interval.MONTH, 6)),
        ({"interval": "half_year"}, (pb.Interval.MONTH, 6)),
        ({"interval": "custom", "intervalCount": 45}, (pb.Interval.DAY, 45)),
        ({"interval": "week", "intervalCount": None}, (pb.Interval.WEEK, None)),
        ({"interval": "fortnight", "intervalCount": 1}, (None, None)),
        (None, (None, None)),
    ],
)
def test_rhythms(rhythm: object, expected: tuple[object, object]) -> None:
    found = content("retrieveSubscription", data={"recurringInvoiceItem": {"price": {"recurring": rhythm}}})[0]
    assert (found.interval, found.interval_count) == expected


READING = ["retrieveSubscription", "getOrder", "getRefund", "retrieveInvoice", "getWebhookEndpoint"]


@pytest.mark.parametrize("name", [*READING, "previewSubscriptionUpdate"])
def test_a_reading_without_a_thing(name: str) -> None:
    with pytest.raises(NotFound):
        content(name, data=None)
    with pytest.raises(NotFound):
        content(name)
    with pytest.raises(ResponseUnreadable, match="/data of the response does not match the contract"):
        content(name, data=[7])


CHANGING = ["cancelSubscription", "confirmSubscriptionUpdate", "createPayment", "createRefund", "createWebhookEndpoint"]


@pytest.mark.parametrize("data", [None, {}, [7], "x"])
@pytest.mark.parametrize("name", CHANGING)
def test_a_change_without_details_is_open_and_never_guessed(name: str, data: object) -> None:
    made, state = content(name, data=data)
    assert state == "open"
    assert made.id is None
    assert getattr(made, "status", "unknown") == "unknown"


THINGS: dict[str, Any] = {
    "createSubscription": CreateSubscriptionResult,
    "retrieveSubscription": SubApiVo,
    "cancelSubscription": SubscriptionApiData,
    "confirmSubscriptionUpdate": SubscriptionUpdateConfirmApiVo,
    "previewSubscriptionUpdate": SubscriptionUpdatePreviewApiVo,
    "createPayment": CreatePaymentApiVo,
    "getOrder": OrderApiVo,
    "createRefund": RefundApiVo,
    "getRefund": RefundApiVo,
    "retrieveInvoice": InvoiceApiVo,
    "createWebhookEndpoint": WebhookEndpointResponse,
    "getWebhookEndpoint": WebhookEndpointResponse,
}


@pytest.mark.parametrize("name", list(THINGS))
def test_nulls_everywhere(name: str) -> None:
    found = content(name, data={item.name: None for item in THINGS[name].FIELDS})[0]
    told = shown(found)
    assert told.pop("status", "unknown") == "unknown"
    assert told.pop("reference", "order-1") == "order-1", "what the caller knows needs no answer"
    assert told == {}


STATUSES = {
    "retrieveSubscription": pb.SubscriptionStatus.UNKNOWN,
    "cancelSubscription": pb.SubscriptionStatus.UNKNOWN,
    "createPayment": pb.PaymentStatus.UNKNOWN,
    "getOrder": pb.PaymentStatus.UNKNOWN,
    "getRefund": pb.RefundStatus.UNKNOWN,
    "retrieveInvoice": pb.InvoiceStatus.UNKNOWN,
}


@pytest.mark.parametrize("word", ["never heard of", "", None, 4, 77, True, [], {}])
@pytest.mark.parametrize("name", list(STATUSES))
def test_unknown_words_for_a_state(name: str, word: object) -> None:
    assert content(name, data={"status": word})[0].status is STATUSES[name]


@pytest.mark.parametrize("word", ["never heard of", None, 4, 2, 5])
def test_a_change_whose_payment_is_not_over_is_open(word: object) -> None:
    thing = {"subscriptionId": "sub_1", "status": "active"}
    made, state = content("confirmSubscriptionUpdate", data={"status": word, "subscription": thing})
    assert (made.status, state) == (pb.SubscriptionStatus.ACTIVE, "open")


def test_a_refund_that_was_made_before_with_the_same_reference_is_not_this_one() -> None:
    first = {"refundMerchantOrderId": "refund-1001", "orderId": "order_1001", "refundCurrency": "USD"}
    first |= {"refundId": "rfd_1", "refundAmount": 19.99, "status": "created"}
    same, other_amount, other_order, other_reference = (
        outcome("createRefund", {**first, **change})
        for change in ({}, {"refundAmount": 5}, {"orderId": "order_2"}, {"refundMerchantOrderId": "another"})
    )
    assert same.value.amount == usd("19.99")
    for odd, field in ((other_amount, "amount"), (other_order, "payment_id"), (other_reference, "reference")):
        assert [item.field for item in odd.error.mismatches] == [field]


FULL = [
    "createSubscription.redirect.ours",
    "createSubscription.qrcode.ours",
    "retrieveSubscription.ours",
    "cancelSubscription.ours",
    "previewSubscriptionUpdate.ours",
    "confirmSubscriptionUpdate.ours",
    "createPayment.redirect.ours",
    "getOrder.partial",
    "createRefund.ours",
    "getRefund.failed.ours",
    "retrieveInvoice.partial",
    "createWebhookEndpoint",
]
ODD = [None, 7, -1, True, "x", "", "NaN", 1e30, [], [None], {}, {"x": 1}]


def changes(value: Any, odd: object) -> Iterator[Any]:
    """Give the value with one node replaced, once for each node."""
    yield odd
    if isinstance(value, dict):
        for name, inner in value.items():
            for other in changes(inner, odd):
                yield {**value, name: other}
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            for other in changes(inner, odd):
                yield [*value[:index], other, *value[index + 1 :]]


@pytest.mark.parametrize("name", FULL)
def test_one_odd_value_anywhere_breaks_nothing_and_changes_no_state(name: str) -> None:
    operation = name.partition(".")[0]
    example = json.loads((EXAMPLES / f"{name}.response.json").read_bytes())
    wanted, _ = read(name)
    for odd in ODD:
        for data in changes(example["data"], odd):
            try:
                made, _ = content(operation, data=data)
            except (NotFound, ResponseUnreadable):
                continue
            if hasattr(wanted, "status"):
                assert made.status in {wanted.status, "unknown"}, data
