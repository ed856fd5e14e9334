"""UniBee's twin beyond single payments: each answer fits the contract, each rule of the server's is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from polybill.sandbox import Sandbox
from polybill.sandbox.contract import load

from .conftest import Connect
from .samples import NOW, answer_faults, headers

Play: TypeAlias = Callable[..., Any]
ACTIVE = {"planId": 101, "userId": 2235, "gatewayId": 25, "paymentMethodId": "pm_1"}
UNPAID = {"planId": 101, "userId": 2235, "gatewayId": 25}
HOOKS = "https://shop.example.com/hooks"


@pytest.fixture
def play(connect: Connect) -> Play:
    """Call an operation; the answer fits the contract, and is given without its envelope where it is a success."""
    client = connect("unibee")

    def call(operation: str, **values: Any) -> Any:
        found = load("unibee").operations[operation]
        place = {"params": values} if found.method == "GET" else {"json": values}
        answer = client.request(found.method, found.template, headers=headers("unibee"), **place)
        assert answer_faults("unibee", operation, answer.status_code, answer.json()) == []
        told = answer.json()
        return told["data"] if answer.status_code == 200 else told["message"]

    return call


def test_a_subscription_waits_for_its_money(play: Play, sandbox: Sandbox) -> None:
    made = play("createSubscription", **UNPAID, quantity=3)
    assert (made["paid"], made["subscription"]["status"], made["user"]["id"]) == (False, 1, 2235)
    shown = play("getSubscription", subscriptionId=made["subscription"]["subscriptionId"])
    assert (shown["plan"]["amount"], shown["latestInvoice"]["totalAmount"]) == (1999, 3 * 1999)
    assert shown["latestInvoice"]["status"] == 2
    assert play("markWireTransferSucceeded", invoiceId=made["invoiceId"], transferNumber="t-1") == {}
    shown = play("getSubscription", subscriptionId=made["subscription"]["subscriptionId"])
    assert (shown["subscription"]["status"], shown["latestInvoice"]["status"]) == (2, 3)
    assert shown["subscription"]["firstPaidTime"] == int(NOW)
    payment = play("getPayment", paymentId=made["paymentId"])["paymentDetail"]
    assert (payment["payment"]["status"], payment["payment"]["paymentAmount"]) == (20, 5997)
    assert play("getInvoice", invoiceId=made["invoiceId"])["invoice"] == payment["invoice"]
    again = play("markWireTransferSucceeded", invoiceId=made["invoiceId"], transferNumber="t-1")
    assert again == "sandbox: the invoice awaits no payment"
    assert [effect.operation for effect in sandbox.effects()] == ["createSubscription", "markWireTransferSucceeded"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"userId": 0}, "sandbox: needs userId, or user, or email"),
        ({"planId": 0}, "sandbox: planId is missing"),
        ({"gatewayId": 0}, "sandbox: needs gatewayId, or a customer who has one"),
        ({"confirmTotalAmount": 2000}, "The total amount is outdated. Please refresh and try again."),
        ({"confirmCurrency": "EUR"}, "sandbox: the currency is another one than confirmCurrency"),
        ({"planId": -1}, "sandbox: planId must be at least 0"),
        ({"user": {"firstName": "Ada"}}, "sandbox: user.email is missing"),
    ],
)
def test_what_no_subscription_is_made_of(changes: dict[str, Any], message: str, play: Play, sandbox: Sandbox) -> None:
    assert play("createSubscription", **(ACTIVE | changes)) == message
    assert sandbox.effects() == []


def test_one_live_subscription_for_each_customer(play: Play) -> None:
    play("createSubscription", **ACTIVE)
    assert play("createSubscription", **ACTIVE) == "Another active or incomplete subscription exists"
    assert play("createSubscription", **(ACTIVE | {"userId": 2236}))["paid"] is True


def test_a_trial_costs_nothing_before_its_end(play: Play) -> None:
    end = int(NOW) + 1000
    made = play("createSubscription", **UNPAID, trialEnd=end)
    assert (made["paid"], made["subscription"]["status"], made["subscription"]["currentPeriodEnd"]) == (True, 2, end)
    assert play("getInvoice", invoiceId=made["invoiceId"])["invoice"]["totalAmount"] == 0
    past = play("createSubscription", **(UNPAID | {"userId": 2236}), trialEnd=5)
    assert (past["paid"], past["subscription"]["trialEnd"]) == (False, 0)


def test_two_customers_are_not_taken_for_one(play: Play, sandbox: Sandbox) -> None:
    play("createUser", email="ada@example.com", externalUserId="c-1")
    play("createUser", email="eve@example.com")
    names = {"email": "eve@example.com", "externalUserId": "c-1"}
    money = {"gatewayId": 25, "totalAmount": 1999, "currency": "USD", "items": [{"amount": 1999, "description": "x"}]}
    known = len(sandbox.effects())
    for sent in ({"planId": 101, "gatewayId": 25}, {"planId": 101, "gatewayId": 25, "user": names}):
        given = sent if "user" in sent else {**sent, **names}
        assert play("createSubscription", **given) == "externalUserId of other email exist"
    for operation in ("createPayment", "createSubscriptionPayment"):
        assert play(operation, **money, **names) == "externalUserId of other email exist"
    assert len(sandbox.effects()) == known


def test_a_customer_is_found_by_each_name_or_made(play: Play) -> None:
    ada = {"email": "ada@example.com", "externalUserId": "c-1", "firstName": "Ada"}
    made = play("createUser", **ada)["user"]
    order = {"planId": 101, "gatewayId": 25}
    by_mail = play("createSubscription", **order, email="ada@example.com")
    by_name = play("createSubscription", **order, user={"email": "other@example.com", "externalUserId": "c-1"})
    assert by_mail["user"]["id"] == by_name["user"]["id"] == made["id"]
    found = play("getUser", userId=made["id"])["user"]
    assert (found["email"], found["firstName"]) == ("other@example.com", "Ada"), "the request's names win"
    new = play("createSubscription", **order, user={"email": "eve@example.com", "vatNumber": "DE1"})
    assert new["user"]["id"] != made["id"]
    assert play("getUser", userId=new["user"]["id"])["user"]["vATNumber"] == "DE1"
    assert play("createUser", **ada | {"email": "eve@example.com"}) == "same email exist"
    assert play("createUser", email="") == "sandbox: email is missing"
    assert play("createUser", email="new@example.com", externalUserId="c-1") == "externalUserId of other email exist"
    assert play("updateUser", userId=made["id"], gatewayId=25, tiktok="ada")["user"]["tikTok"] == "ada"
    assert play("createSubscription", planId=101, userId=made["id"])["subscription"]["gatewayId"] == 25
    assert play("updateUser", email="nobody@example.com", phone="1") == "User Not Found"
    assert play("getUser", userId=77) == {"user": None}


def test_a_change_is_weighed_and_made(play: Play) -> None:
    name = play("createSubscription", **ACTIVE)["subscription"]["subscriptionId"]
    wanted = {"subscriptionId": name, "newPlanId": 103, "quantity": 1}
    preview = play("previewSubscriptionUpdate", **wanted)
    assert (preview["totalAmount"], preview["currency"], preview["prorationDate"]) == (2000, "USD", int(NOW))
    later = play("previewSubscriptionUpdate", **wanted, effectImmediate=2)
    assert (later["totalAmount"], later["invoice"]["periodEnd"]) == (0, 0)
    made = play("updateSubscription", **wanted, confirmTotalAmount=2000, confirmCurrency="USD")
    change = made["subscriptionPendingUpdate"]
    assert (made["paid"], change["status"], change["planId"], change["updatePlanId"]) == (True, 2, 101, 103)
    same = play("updateSubscription", **wanted)
    assert (same["paid"], same["subscriptionPendingUpdate"]) == (True, None)
    down = play("updateSubscription", subscriptionId=name, newPlanId=101, quantity=1)
    assert (down["paid"], down["paymentId"], down["subscriptionPendingUpdate"]["status"]) == (True, "", 1)
    shown = play("getSubscription", subscriptionId=name)
    assert shown["subscription"]["planId"] == 103
    assert shown["unfinishedSubscriptionPendingUpdate"] == down["subscriptionPendingUpdate"]
    waiting = play("createSubscription", **(UNPAID | {"userId": 9}))["subscription"]["subscriptionId"]
    at_once = play("updateSubscription", subscriptionId=waiting, newPlanId=102, quantity=1)
    assert (at_once["paid"], at_once["paymentId"]) == (True, "")
    assert play("getSubscription", subscriptionId=waiting)["subscription"]["planId"] == 102
    assert play("updateSubscription", userId=2235, newPlanId=0, quantity=1) == "sandbox: newPlanId is missing"
    assert play("updateSubscription", newPlanId=1, quantity=1) == "sandbox: no such subscription"
    assert play("updateSubscription", subscriptionId="x", newPlanId=1) == "sandbox: quantity is missing"


def test_the_ways_to_end(play: Play) -> None:
    name = play("createSubscription", **UNPAID)["subscription"]["subscriptionId"]
    for operation in ("cancelSubscriptionAtPeriodEnd", "resumeSubscription"):
        assert play(operation, subscriptionId=name) == "sandbox: the subscription is not active"
    assert play("cancelSubscription", subscriptionId=name, prorate=True).endswith("can't be true")
    assert play("cancelSubscription", subscriptionId=name) == {}
    shown = play("getSubscription", subscriptionId=name)["subscription"]
    assert (shown["status"], shown["cancelReason"], shown["cancelOrExpireTime"]) == (4, "CancelledByAdmin", int(NOW))
    assert play("cancelSubscription", subscriptionId=name) == "sandbox: the subscription has ended"
    live = play("createSubscription", **ACTIVE)["subscription"]["subscriptionId"]
    assert play("cancelSubscriptionAtPeriodEnd", userId=2235) == {}
    assert play("getSubscription", subscriptionId=live)["subscription"]["cancelAtPeriodEnd"] == 1
    assert play("resumeSubscription", userId=2235) == {}
    assert play("getSubscription", subscriptionId=live)["subscription"]["cancelAtPeriodEnd"] == 0
    assert play("getSubscription", subscriptionId="none")["subscription"] is None


def test_lists_come_in_parts(play: Play) -> None:
    for number in range(5):
        play("createSubscription", **(ACTIVE | {"userId": number + 1, "planId": 101 + number}))
    newest = play("listSubscriptions", count=2)
    assert (newest["total"], [item["subscription"]["userId"] for item in newest["subscriptions"]]) == (5, [5, 4])
    oldest = play("listSubscriptions", count=2, page=2, sortType="asc")
    assert [item["subscription"]["userId"] for item in oldest["subscriptions"]] == [5]
    assert play("listSubscriptions", page=9) == {"subscriptions": None, "total": 5}
    assert play("listSubscriptions", page=-1, count=1)["subscriptions"][0]["subscription"]["userId"] == 5
    for filters, total in (
        ({"planIds": [101, 103]}, 2),
        ({"status": [4]}, 0),
        ({"userId": 2}, 1),
        ({"currency": "USD"}, 5),
        ({"createTimeStart": int(NOW) + 1}, 0),
        ({"createTimeEnd": int(NOW)}, 5),
    ):
        assert play("listSubscriptions", **filters)["total"] == total
    assert play("listSubscriptions", sortField="status").startswith("sandbox: sortField")
    assert play("listInvoices", status=[3], sortField="total_amount")["total"] == 5
    assert play("listInvoices", sortType="up").startswith("sandbox: sortType")
    assert play("listPayments", userId=2, page=0, count=9)["total"] == 1
    assert play("listPayments", status=20, gatewayId=25, count=1)["total"] == 5
    assert play("listPayments", status=10) == {"paymentDetails": None, "total": 0}
    assert play("listPayments", sortField="gmt_create").startswith("sandbox: sortField")


def test_a_payment_of_a_plan_and_its_lines(play: Play) -> None:
    made = play("createPayment", gatewayId=25, planId=102, quantity=2, userId=1, metadata={"order": "1"}, cancelUrl="x")
    payment = play("getPayment", paymentId=made["paymentId"])["paymentDetail"]["payment"]
    assert (payment["totalAmount"], payment["currency"]) == (2 * 2999, "USD")
    added = {"PlanId": "102", "CancelUrl": "x", "PaymentId": made["paymentId"], "MerchantId": "15621"}
    assert payment["metadata"] == {"order": "1", **added}
    play("createPayment", gatewayId=25, userId=1, totalAmount=5, currency="eur")
    still = play("getPayment", paymentId=made["paymentId"])["paymentDetail"]["payment"]
    assert still["status"] == 10, "this call cancels no other payment"
    lines = [{"description": "a", "amount": 300, "tax": 50}, {"description": "b", "amount": 200}]
    name = {"externalUserId": "c-1", "email": "ada@example.com"}
    play("createSubscriptionPayment", gatewayId=25, **name, totalAmount=500, currency="USD", items=lines)
    [invoice] = play("listInvoices", count=1)["invoices"]
    assert (invoice["taxAmount"], invoice["totalAmountExcludingTax"]) == (50, 450)
    assert [line["description"] for line in invoice["lines"]] == ["a", "b"]
    assert play("getPayment", paymentId="none") == {"paymentDetail": None}
    assert play("getInvoice", invoiceId="none") == {"invoice": None, "creditNotes": None}


def test_refunds_never_exceed_the_payment(play: Play, sandbox: Sandbox) -> None:
    paid = play("createSubscription", **ACTIVE)["paymentId"]
    wanted = {"paymentId": paid, "externalRefundId": "r-1", "refundAmount": 1500, "currency": "USD"}
    made = play("createRefund", **wanted)
    assert (made["status"], made["externalRefundId"]) == (10, "r-1")
    for changes, message in (
        ({"externalRefundId": "r-2", "refundAmount": 500}, "Already refunded $15.00"),
        ({}, "Already refunded $15.00"),  # the amount is compared before the id: so ends a repeated full refund
        ({"externalRefundId": "r-2", "refundAmount": 0}, "not above 0"),
        ({"refundAmount": 1}, "Duplicate Submit"),
        ({"externalRefundId": "", "refundAmount": 1}, "is empty"),
        ({"externalRefundId": "r-2", "currency": "EUR"}, "not the payment's"),
        ({"paymentId": "none"}, "no such payment"),
    ):
        assert message in play("createRefund", **(wanted | changes))
    shown = play("getRefund", refundId=made["refundId"])["refundDetail"]
    assert (shown["refund"]["status"], shown["payment"]["refundAmount"]) == (20, 1500)
    again = play("getRefund", refundId=made["refundId"])["refundDetail"]
    assert again["payment"]["refundAmount"] == 1500, "it goes back once"
    assert play("createRefund", **(wanted | {"externalRefundId": "r-2", "refundAmount": 499}))["status"] == 10
    assert play("getRefund", refundId="none") == {"refundDetail": None}
    assert len(sandbox.effects("unibee", "createRefund")) == 2


def test_a_repeated_payment_is_refused_and_cancels_what_the_first_call_made(play: Play) -> None:
    wanted = {"gatewayId": 25, "userId": 1, "totalAmount": 500, "currency": "USD", "externalPaymentId": "order-7"}
    made = play("createSubscriptionPayment", **wanted)
    assert made["status"] == 10
    assert play("createSubscriptionPayment", **wanted) == "same ExternalPaymentId exist:order-7"
    assert play("getPayment", paymentId=made["paymentId"])["paymentDetail"]["payment"]["status"] == 40


def test_a_repeated_payment_without_cancelling_leaves_the_first_alone(play: Play) -> None:
    wanted = {"gatewayId": 25, "userId": 1, "totalAmount": 500, "currency": "USD", "externalPaymentId": "order-7"}
    made = play("createPayment", **wanted)
    assert play("createPayment", **wanted) == "same ExternalPaymentId exist:order-7"
    assert play("getPayment", paymentId=made["paymentId"])["paymentDetail"]["payment"]["status"] == 10


def test_refunds_of_a_currency_without_minor_units(play: Play) -> None:
    yen = {"gatewayId": 25, "userId": 1, "totalAmount": 500, "currency": "JPY"}
    made = play("createPayment", **yen)
    play("markWireTransferSucceeded", invoiceId=made["invoiceId"], transferNumber="t")
    wanted = {"paymentId": made["paymentId"], "externalRefundId": "r-1", "currency": "JPY"}
    assert play("createRefund", **wanted, refundAmount=150).endswith("must be divisible by 100")
    assert play("createRefund", **wanted, refundAmount=500)["status"] == 10


def test_webhook_endpoints(play: Play) -> None:
    assert play("listWebhookEndpoints") == {"endpointList": None, "zapierCredential": None}
    assert play("createWebhookEndpoint", url=HOOKS, events=["invoice.paid"]) == {}
    assert play("createWebhookEndpoint", url=HOOKS) == "endpoint already exist"
    assert play("createWebhookEndpoint", url="ftp://x").startswith("sandbox: url must begin")
    assert play("createWebhookEndpoint", url="https://x.example.com", events=["no"]).endswith("names of events only")
    [found] = play("listWebhookEndpoints")["endpointList"]
    assert (found["webhookUrl"], found["webhookEvents"], found["createTime"]) == (HOOKS, ["invoice.paid"], int(NOW))
    assert play("updateWebhookEndpoint", endpointId=found["id"], url=HOOKS, events=[]) == {}
    assert play("listWebhookEndpoints")["endpointList"][0]["webhookEvents"] == []
    assert play("updateWebhookEndpoint", endpointId=99, url=HOOKS) == "sandbox: no such endpoint"
    assert play("updateWebhookEndpoint", endpointId=found["id"], url="x").startswith("sandbox: url must begin")
    assert play("deleteWebhookEndpoint", endpointId=found["id"]) == {}
    assert play("deleteWebhookEndpoint", endpointId=found["id"]) == "sandbox: no such endpoint"
    assert play("createWebhookEndpoint", url=HOOKS) == {}, "the address is free again"
