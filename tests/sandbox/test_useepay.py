from __future__ import annotations

from typing import Any

import httpx
import pytest
from polybill.sandbox import Sandbox

from .conftest import Connect
from .samples import body, changed, headers, path

RECURRING = {"interval": "month", "interval_count": 1, "unit_amount": 1}
PHP = {"x-api-version": "v1", "x-timestamp": "1795250096000", "x-sdk-version": "1.0.0", "x-php-version": "8.2.0"}
"""The headers that the PHP SDK sends besides the three that authenticate (GAPS.md, 41)."""


def send(connect: Connect, value: Any, target: str = "", **own: str) -> httpx.Response:
    return connect("useepay").post(target or path("useepay"), json=value, headers={**headers("useepay"), **own})


@pytest.mark.parametrize("header", ["x-merchant-no", "x-api-key", "x-app-id"])
def test_each_header_is_checked(header: str, sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, body("useepay"), **{header: "other"})
    assert answer.status_code == 401
    assert answer.json()["source"] == header
    assert sandbox.effects() == []


@pytest.mark.parametrize(
    ("changes", "code", "source"),
    [
        ({"customer_id": ...}, "field_required", "customer_id"),
        ({"customer_id": ""}, "field_required", "customer_id"),
        ({"recurring": ...}, "field_required", "recurring"),
        ({"currency": 5}, "invalid_argument", "currency"),
        ({"recurring": {**RECURRING, "interval": "decade"}}, "invalid_argument", "recurring.interval"),
        ({"recurring": {**RECURRING, "interval_count": 0}}, "invalid_argument", "recurring.interval_count"),
        ({"recurring": {"interval": "month"}}, "field_required", "recurring.interval_count"),
        ({"order": {"products": [{"quantity": "1"}]}}, "invalid_argument", "order.products[0].quantity"),
        (
            {"order": {"products": [{"effective_end_at": "soon"}]}},
            "invalid_argument",
            "order.products[0].effective_end_at",
        ),
    ],
)
def test_mistakes_name_their_source(changes: dict[str, Any], code: str, source: str, connect: Connect) -> None:
    answer = send(connect, changed(body("useepay"), **changes))
    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "source", "message"}
    assert (answer.json()["code"], answer.json()["source"]) == (code, source)


def test_an_answer_has_all_members(connect: Connect) -> None:
    documented = body("useepay", "updateSubscription.response.json")
    full = send(connect, body("useepay"))
    assert full.status_code == 201
    assert set(full.json()) == set(documented)
    small = send(connect, {name: body("useepay")[name] for name in ("customer_id", "currency", "recurring")}).json()
    assert set(small) == set(documented)
    assert small["order"] is None


def test_an_update_changes_what_it_names(sandbox: Sandbox, connect: Connect) -> None:
    made = send(connect, body("useepay")).json()
    target = f"/api/v1/subscriptions/{made['id']}"
    answer = send(connect, {"description": "other"}, target)
    assert answer.status_code == 200
    # What was left out is gone: whether the provider keeps it is not documented.
    kept = {"currency", "customer_id", "recurring", "order", "metadata", "collection_method"}
    assert answer.json() == {**made, **dict.fromkeys(kept), "description": "other"}
    assert sandbox.resource("useepay", made["id"]) == answer.json()
    assert [effect.operation for effect in sandbox.effects()] == ["createSubscription", "updateSubscription"]
    assert len(sandbox.effects("useepay", "createSubscription")) == 1
    assert sandbox.effects()[1].reference == made["id"]


def test_an_unknown_subscription_is_not_found(sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, {"description": "other"}, "/api/v1/subscriptions/sub_none")
    assert answer.status_code == 404
    assert answer.json()["code"] == "resource_not_found"
    assert sandbox.effects() == []


def test_what_is_canceled_changes_no_more(sandbox: Sandbox, connect: Connect) -> None:
    target = f"/api/v1/subscriptions/{send(connect, body('useepay')).json()['id']}"
    canceled = send(connect, {}, f"{target}/cancel").json()
    assert canceled["status"] == "canceled"
    assert send(connect, {"description": "other"}, target).status_code == 400
    assert sandbox.resource("useepay", canceled["id"]) == canceled


PAYMENT = {"amount": 10.5, "currency": "USD", "merchant_order_id": "o-1"}
CARD = {"payment_method_options": {"type": "card", "card": {"auto_capture": False}}}


@pytest.mark.parametrize("later", [{"auto_capture": False}, CARD, {"auto_capture": True, **CARD}])
def test_funds_wait_for_their_capture(later: dict[str, Any], sandbox: Sandbox, connect: Connect) -> None:
    made = send(connect, {**PAYMENT, **later, "confirm": True}, "/api/v1/payment_intents/create").json()
    assert (made["status"], made["captured_amount"]) == ("requires_capture", None)
    target = f"/api/v1/payment_intents/{made['id']}"
    refund = {"payment_intent_id": made["id"], "amount": 1}
    assert send(connect, refund, "/api/v1/refunds/create").status_code == 400
    part = send(connect, {"amount": 1}, f"{target}/capture")
    assert (part.status_code, part.json()["source"]) == (400, "amount")
    assert sandbox.resource("useepay", made["id"]) == made
    taken = send(connect, {}, f"{target}/capture").json()
    assert (taken["status"], taken["captured_amount"]) == ("succeeded", 10.5)
    assert send(connect, {}, f"{target}/capture").status_code == 400
    assert send(connect, refund, "/api/v1/refunds/create").status_code == 201


def test_funds_wait_after_a_confirmation_too(connect: Connect) -> None:
    made = send(connect, {**PAYMENT, "auto_capture": False}, "/api/v1/payment_intents/create").json()
    assert made["status"] == "requires_payment_method"
    target = f"/api/v1/payment_intents/{made['id']}"
    assert send(connect, {}, f"{target}/capture").status_code == 400
    confirmed = send(connect, {}, f"{target}/confirm").json()
    assert (confirmed["status"], confirmed["captured_amount"]) == ("requires_capture", None)
    assert send(connect, {}, f"{target}/cancel").json()["status"] == "cancelled"


@pytest.mark.parametrize("step", ["confirm", "cancel", "capture"])
def test_the_empty_list_of_the_php_sdk_is_an_empty_object(step: str, connect: Connect) -> None:
    made = send(connect, {**PAYMENT, "auto_capture": False}, "/api/v1/payment_intents/create").json()
    target = f"/api/v1/payment_intents/{made['id']}"
    if step == "capture":
        send(connect, {}, f"{target}/confirm")
    assert send(connect, [], f"{target}/{step}").status_code == 200
    # Nowhere else, and no other list.
    assert send(connect, [], f"{target}").status_code == 400
    assert send(connect, [1], f"{target}/{step}").status_code == 400


@pytest.mark.parametrize(
    ("target", "value"),
    [
        ("/api/v1/payment_intents/create", {**PAYMENT, "confirm": True}),
        ("/api/v1/customers/create", {"merchant_customer_id": "c-1"}),
    ],
)
def test_a_used_number_of_the_merchant_is_no_idempotency_key(
    target: str, value: dict[str, Any], sandbox: Sandbox, connect: Connect
) -> None:
    """No source documents what a repeat answers, so a client must not count on a refusal."""
    first, second = send(connect, value, target), send(connect, value, target)
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json()["id"] != second.json()["id"]
    assert len(sandbox.effects("useepay")) == 2


def test_a_filter_that_is_not_documented_filters_nothing(connect: Connect) -> None:
    for number in ("o-1", "o-2"):
        send(connect, {**PAYMENT, "merchant_order_id": number}, "/api/v1/payment_intents/create")
    client = connect("useepay")
    found = client.get("/api/v1/payment_intents", params={"merchant_order_id": "o-1"}, headers=headers("useepay"))
    assert len(found.json()["items"]) == 2


def test_endpoints_are_filtered_by_their_state(connect: Connect) -> None:
    value = {"url": "https://shop.example.com/hooks", "events": ["refund.failed"]}
    for state in ("enabled", "disabled"):
        send(connect, {**value, "status": state}, "/api/v1/webhooks/create")
    client = connect("useepay")
    found = client.get("/api/v1/webhooks", params={"status": "disabled"}, headers=headers("useepay")).json()["items"]
    assert [item["status"] for item in found] == ["disabled"]
    assert send(connect, {**value, "events": []}, "/api/v1/webhooks/create").status_code == 400
    assert send(connect, {"url": value["url"]}, "/api/v1/webhooks/create").status_code == 400


@pytest.mark.parametrize(("given", "kept"), [("19.99", 19.99), ("24", 24), (19.99, 19.99)])
def test_the_billed_amount_is_a_number_or_the_text_of_the_php_sdk(given: Any, kept: float, connect: Connect) -> None:
    value = changed(body("useepay"), recurring={**RECURRING, "unit_amount": given})
    made = send(connect, value, **PHP).json()
    assert made["recurring"]["unit_amount"] == kept
    assert send(connect, value, f"/api/v1/subscriptions/{made['id']}").json()["recurring"]["unit_amount"] == kept


@pytest.mark.parametrize("given", ["", "12,5", "-1", "1e3", " 1", "NaN", "\uff11"])
def test_a_text_that_is_no_amount_is_refused(given: str, sandbox: Sandbox, connect: Connect) -> None:
    answer = send(connect, changed(body("useepay"), recurring={**RECURRING, "unit_amount": given}))
    assert (answer.status_code, answer.json()["source"]) == (400, "recurring.unit_amount")
    assert sandbox.effects() == []
