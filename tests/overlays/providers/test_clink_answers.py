"""Clink's answers: documentation payloads and our own, read as the overlay reads them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import polybill as pb
import pytest
from polybill.canonical.results import canonical_only
from polybill.core.attempts import NotThere
from polybill.core.exchange import Answer
from polybill.errors import ResponseUnreadable
from polybill.providers.clink import calls, reading, subscriptions
from polybill.resources.paging import start
from polybill_clink.models.create_payment_api_vo import CreatePaymentApiVo
from polybill_clink.models.create_subscription_result import CreateSubscriptionResult
from polybill_clink.models.invoice_api_vo import InvoiceApiVo
from polybill_clink.models.order_api_vo import OrderApiVo
from polybill_clink.models.refund_api_vo import RefundApiVo
from polybill_clink.models.sub_api_vo import SubApiVo
from polybill_clink.models.subscription_api_data import SubscriptionApiData
from polybill_clink.models.subscription_update_confirm_api_vo import SubscriptionUpdateConfirmApiVo
from polybill_clink.models.subscription_update_preview_api_vo import SubscriptionUpdatePreviewApiVo
from polybill_clink.models.webhook_endpoint_response import WebhookEndpointResponse

from scripts.paths import SPECS
from tests.overlays.requests import request

EXAMPLES = SPECS / "clink" / "examples"
ENDED = pb.Cancellation(at_period_end=True, comment="x")


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


PAYMENT = pb.PaymentRequest(
    reference="order-1",
    customer=pb.Customer(id="cus_1"),
    amount=usd("19.99"),
    payment_method=pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
    return_url="https://merchant.example.com/back",
)
MADE: dict[str, Any] = {
    "createSubscription": lambda: calls.create_subscription(request("clink")),
    "retrieveSubscription": lambda: calls.get_subscription("sub_1"),
    "cancelSubscription": lambda: calls.cancel_subscription("sub_1", ENDED),
    "previewSubscriptionUpdate": lambda: calls.preview_subscription_update(
        "sub_1", pb.SubscriptionChange(plan=pb.Plan(id="price_2"))
    ),
    "confirmSubscriptionUpdate": lambda: calls.update_subscription(
        "sub_1", pb.SubscriptionChange(plan=pb.Plan(id="price_2"), quote_id="pricesns_2")
    ),
    "createPayment": lambda: calls.create_payment(PAYMENT),
    "getOrder": lambda: calls.get_payment("order_1"),
    "listOrders": lambda: calls.list_payments(start("clink", {})),
    "createRefund": lambda: calls.create_refund(
        pb.RefundRequest(reference="refund-1001", payment_id="order_1001", amount=usd("19.99"))
    ),
    "getRefund": lambda: calls.get_refund("rfd_1"),
    "retrieveInvoice": lambda: calls.get_invoice("inv_1"),
    "createWebhookEndpoint": lambda: calls.create_endpoint(
        pb.WebhookEndpointRequest(url="https://shop.example.com/hooks", events=["order.created"])
    ),
    "listWebhookEndpoints": lambda: calls.list_endpoints(start("clink", {})),
    "getWebhookEndpoint": lambda: calls.get_endpoint("whk_1"),
    "deleteWebhookEndpoint": lambda: calls.delete_endpoint("whk_1"),
}


def shown(result: Any) -> dict[str, object]:
    return {name: value for name, value in canonical_only(result).items() if value is not None}


def read(name: str) -> Any:
    """Read an example as the call of its operation does."""
    call = MADE[name.partition(".")[0]]()
    result = call.read(Answer(200, {}, (EXAMPLES / f"{name}.response.json").read_bytes()))
    return result, call.state(result)


def content(name: str, **body: object) -> Any:
    call = MADE[name]()
    result = call.read(Answer(200, {}, json.dumps({"code": 200, "msg": "success", **body}).encode()))
    return result, call.state(result)


QR_CODE = pb.QrCode(
    image_png="<string>",
    image_svg="<string>",
    image_data="<string>",
    instructions_url="<string>",
    expires_at=datetime(1970, 1, 1, 0, 2, 3, tzinfo=UTC),
)
PLACEHOLDER = pb.Money(amount=Decimal(123), currency="<STRING>")


def test_documented_creations() -> None:
    made, state = read("createSubscription")
    assert shown(made) == {
        "id": "<string>",
        "reference": "order-1",
        "status": pb.SubscriptionStatus.INCOMPLETE,
        "next_action": QR_CODE,
        "price": PLACEHOLDER,
        "payment_id": "<string>",
        "invoice_id": "<string>",
    }
    assert state == "open"
    made, state = read("createPayment")
    assert shown(made) == {
        "id": "<string>",
        "reference": "order-1",
        "status": pb.PaymentStatus.REQUIRES_ACTION,
        "next_action": QR_CODE,
        "amount": PLACEHOLDER,
    }
    assert state == "open"


@pytest.mark.parametrize(
    ("name", "status", "state"),
    [
        ("success", pb.SubscriptionStatus.ACTIVE, "settled"),
        ("pending", pb.SubscriptionStatus.INCOMPLETE, "open"),
        ("failure", pb.SubscriptionStatus.FAILED, "failed"),
        ("redirect", pb.SubscriptionStatus.INCOMPLETE, "open"),
        ("qrcode", pb.SubscriptionStatus.INCOMPLETE, "open"),
    ],
)
def test_results_of_the_first_charge(name: str, status: pb.SubscriptionStatus, state: str) -> None:
    made, found = read(f"createSubscription.{name}.ours")
    assert (made.status, found) == (status, state)
    assert (made.id, made.price, made.invoice_id) == ("sub_example0001", usd("19.99"), "inv_example0001")
    if name == "redirect":
        assert made.next_action == pb.Redirect(
            url="https://bank.example.com/3ds/0001", method="POST", form={"creq": "ZXhhbXBsZQ=="}
        )
    elif name != "qrcode":
        assert made.next_action is None


SUBSCRIPTION = {
    "id": "sub_1001",
    "reference": "sub-1001",
    "status": pb.SubscriptionStatus.ACTIVE,
    "price": usd("19.99"),
    "quantity": 1,
    "interval": pb.Interval.MONTH,
    "interval_count": 1,
    "customer_id": "cus_1001",
    "plan_id": "price_1001",
    "product_id": "prd_1001",
    "payment_method_id": "pi_1001",
    "created_at": datetime(2026, 11, 21, tzinfo=UTC),
    "current_period_start": datetime(2026, 11, 21, tzinfo=UTC),
    "current_period_end": datetime(2026, 12, 21, tzinfo=UTC),
    "cancel_at_period_end": False,
    "metadata": {"plan": "club"},
}


def test_subscription_read_and_canceled() -> None:
    assert shown(read("retrieveSubscription.ours")[0]) == SUBSCRIPTION
    assert shown(read("cancelSubscription.ours")[0]) == SUBSCRIPTION | {
        "cancel_at_period_end": True,
        "canceled_at": datetime(2026, 11, 22, tzinfo=UTC),
        "cancellation_reason": "No longer needed",
    }


def test_plan_change() -> None:
    assert shown(read("previewSubscriptionUpdate.ours")[0]) == {
        "id": "pricesns_1002",
        "subscription_id": "sub_1001",
        "plan_id": "price_1002",
        "product_id": "prd_1001",
        "price": usd("29.99"),
        "timing": pb.ChangeTiming.IMMEDIATELY,
        "amount_due": usd("4.5"),
        "tax": usd("0"),
        "credit": usd("-9.99"),
        "charge": usd("14.99"),
        "period_start": datetime(2026, 11, 21, tzinfo=UTC),
        "period_end": datetime(2026, 12, 21, tzinfo=UTC),
    }
    made, state = read("confirmSubscriptionUpdate.ours")
    old = {"price", "interval", "interval_count"}
    assert shown(made) == {name: value for name, value in SUBSCRIPTION.items() if name not in old} | {
        "plan_id": "price_1002"
    }, "the line that the answer shows is the old plan's, so it tells nothing of the new price"
    assert state == "settled"
    made, state = read("confirmSubscriptionUpdate.declined.ours")
    assert shown(made) == {"id": "sub_1001", "status": pb.SubscriptionStatus.UNKNOWN}
    assert state == "failed"


def test_documented_order() -> None:
    assert shown(read("getOrder.partial")[0]) == {
        "status": pb.PaymentStatus.UNKNOWN,
        "amount": usd("9.99"),
        "payment_method_id": "<string>",
        "created_at": datetime(2025, 8, 10, 9, 55, 11, 382000, tzinfo=UTC),
    }


def test_orders_of_a_list() -> None:
    page, _ = read("listOrders.ours")
    paid, failed = page.items
    assert page.total == 2
    common = {
        "reference": "order-1001",
        "amount": usd("53.98"),
        "customer_id": "cus_1001",
        "payment_method_id": "pi_1001",
        "created_at": datetime(2026, 11, 21, tzinfo=UTC),
        "metadata": {"cart": "C-77"},
    }
    assert shown(paid) == common | {
        "id": "order_1001",
        "status": pb.PaymentStatus.SUCCEEDED,
        "paid_at": datetime(2026, 11, 21, 0, 0, 4, tzinfo=UTC),
    }
    assert shown(failed) == common | {
        "id": "order_1004",
        "status": pb.PaymentStatus.FAILED,
        "failure_code": "card_declined",
        "failure_message": "The card was refused.",
    }


def test_refunds() -> None:
    common = {
        "id": "rfd_1001",
        "reference": "refund-1001",
        "amount": usd("19.99"),
        "payment_id": "order_1001",
        "customer_id": "cus_1001",
        "reason": "Customer Initiated Refund",
        "created_at": datetime(2026, 11, 22, tzinfo=UTC),
    }
    assert shown(read("createRefund.ours")[0]) == common | {"status": pb.RefundStatus.PENDING}
    assert shown(read("getRefund.failed.ours")[0]) == common | {
        "status": pb.RefundStatus.FAILED,
        "failure_code": "already_refunded",
        "failure_message": "The order was refunded in full.",
    }


def test_documented_invoice() -> None:
    begin, end = datetime(2025, 8, 10, 9, 55, 6, 689000, UTC), datetime(2025, 8, 13, 9, 55, 6, 689000, UTC)
    line = pb.InvoiceLine(quantity=1, amount=usd("9.99"), unit_price=usd("9.99"), period_start=begin, period_end=end)
    assert shown(read("retrieveInvoice.partial")[0]) == {
        "status": pb.InvoiceStatus.OPEN,
        "total": usd("9.99"),
        "subtotal": usd("9.99"),
        "lines": [line],
        "period_start": begin,
        "period_end": end,
        "created_at": datetime(2025, 8, 10, 9, 55, 12, 625000, UTC),
    }


def test_invoice_with_what_its_other_form_has() -> None:
    data = {
        "invoiceId": "inv_1",
        "status": "paid",
        "originalAmount": 19.99,
        "originalCurrency": "USD",
        "paymentAmount": 17.99,
        "discount": {"discountAmount": 2},
        "metadata": {"plan": "club"},
    }
    found = shown(content("retrieveInvoice", data=data)[0])
    assert found == {
        "id": "inv_1",
        "status": pb.InvoiceStatus.PAID,
        "total": usd("17.99"),
        "subtotal": usd("19.99"),
        "discount": usd("2"),
        "amount_paid": usd("17.99"),
        "metadata": {"plan": "club"},
    }


ENDPOINT = {
    "id": "whk_xxxxx",
    "url": "https://example.com/api/clink/webhook",
    "events": ["session.complete", "order.succeeded"],
    "name": "Created through the API",
    "enabled": True,
    "secret": "whsec_xxxxx",
    "created_at": datetime(2026, 6, 22, 7, 19, 40, 956000, UTC),
}


def test_documented_endpoints() -> None:
    assert shown(read("createWebhookEndpoint")[0]) == ENDPOINT
    assert [shown(item) for item in read("listWebhookEndpoints")[0].items] == [ENDPOINT]
    gone, state = read("deleteWebhookEndpoint")
    assert (gone.raw.data, state) == (None, "settled")


def event(name: str, model: str) -> Any:
    thing = json.loads((EXAMPLES / f"{name}.ours.webhook.json").read_bytes())["data"]["object"]
    module = import_module(f"polybill_clink.models.{model}_webhook_vo")
    return getattr(module, f"{model.capitalize()}WebhookVo").from_dict(thing)


NO_ANSWER = Answer(200, {}, b"")


def test_objects_of_events_are_read_too() -> None:
    paid = reading.invoice_of(event("invoice.paid", "invoice"), None, NO_ANSWER)
    assert paid.status is pb.InvoiceStatus.PAID
    assert paid.amount_paid == paid.total
    assert (paid.lines or [])[0].unit_price is not None
    order = reading.order_of(event("order.created", "order"), None, NO_ANSWER)
    assert order.status is pb.PaymentStatus.PENDING
    refund = reading.refund_of(event("refund.succeeded", "refund"), None, NO_ANSWER)
    assert refund.status is pb.RefundStatus.SUCCEEDED
    found = subscriptions.subscription_of(event("subscription.activated", "subscription"), None, NO_ANSWER)
    assert found.status is pb.SubscriptionStatus.ACTIVE
    assert (found.interval, found.interval_count) == (pb.Interval.MONTH, 1)
    assert found.price is not None


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
    with pytest.raises(NotThere):
        content(name, data=None)
    with pytest.raises(NotThere):
        content(name)
    with pytest.raises(ResponseUnreadable, match="/data of the answer is not what the contract says"):
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
    assert content("createRefund", data={**first, "refundAmount": 19.99, "status": "created"})[0].amount == usd("19.99")
    for other in ({"refundAmount": 5}, {"orderId": "order_2"}, {"refundMerchantOrderId": "another"}):
        with pytest.raises(ResponseUnreadable, match="another refund under this reference"):
            content("createRefund", data={**first, "refundAmount": 19.99, **other})
