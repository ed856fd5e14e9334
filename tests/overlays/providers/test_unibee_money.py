"""UniBee's payments, refunds, invoices, customers and webhook endpoints, against the sandbox over real HTTP."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.sandbox import Sandbox, SandboxTransport, faults

from tests.overlays.providers.unibee_calls import asked, pay, usd
from tests.overlays.requests import request
from tests.overlays.test_no_double_charge import FAULTS, Still, check


@pytest.fixture
def unibee(site: Any) -> Iterator[pb.UniBee]:
    with pb.UniBee(**site.sandbox.credentials["unibee"], base_url=f"{site.url}/unibee") as client:
        yield client


@pytest.mark.parametrize("fault", FAULTS)
def test_no_fault_makes_two_of_one(fault: str) -> None:
    """As in `test_no_double_charge`, for what else moves money here."""
    for operation in ("createSubscription", "createRefund", "updateSubscription"):
        with Sandbox(now=lambda: 1_750_000_000.0) as sandbox:
            arguments = {**sandbox.credentials["unibee"], "base_url": "http://sandbox/unibee", "clock": Still()}
            with pb.UniBee(**arguments, transport=SandboxTransport(sandbox, "unibee", real_time=False)) as unibee:
                made = None if operation == "createSubscription" else unibee.subscriptions.create(asked())
                if (planned := FAULTS[fault]) is not None:
                    sandbox.fail("unibee", operation, fault=planned, times=2)
                outcome: Any
                if made is None:
                    outcome = unibee.subscriptions.submit(asked("order-1"))
                elif operation == "createRefund":
                    refund = pb.RefundRequest(reference="order-1", payment_id=made.payment_id or "", amount=usd("1"))
                    outcome = unibee.refunds.submit(refund)
                else:
                    change = pb.SubscriptionChange(plan=pb.Plan(id="102"), quantity=2)
                    outcome = unibee.subscriptions.submit_update(made.id or "", change)
            effects = len(sandbox.effects("unibee", operation))
        if isinstance(outcome, pb.Unknown) and operation == "updateSubscription":
            assert effects <= 1  # a change has no reference
        else:
            check(outcome, effects)


def test_payment_and_its_refunds(unibee: pb.UniBee, site: Any) -> None:
    made = unibee.payments.create(request("unibee", "p-1", metadata={"order": "7"}))
    assert made.status is pb.PaymentStatus.REQUIRES_ACTION
    found = unibee.payments.get(made.id or "")
    assert (found.reference, found.amount, found.status) == ("p-1", usd("19.99"), pb.PaymentStatus.REQUIRES_ACTION)
    assert found.next_action == made.next_action
    assert (found.metadata or {})["order"] == "7"
    with pytest.raises(pb.ProviderError, match="the payment is not paid"):
        unibee.refunds.create(pb.RefundRequest(reference="r-0", payment_id=made.id or "", amount=usd("4")))
    pay(unibee, found.invoice_id)
    paid = unibee.payments.get(made.id or "")
    assert (paid.status, paid.next_action) == (pb.PaymentStatus.SUCCEEDED, None)
    assert paid.paid_at is not None
    refund = unibee.refunds.create(
        pb.RefundRequest(reference="r-1", payment_id=made.id or "", amount=usd("4"), comment="damaged")
    )
    assert (refund.status, refund.reference) == (pb.RefundStatus.PENDING, "r-1")
    back = unibee.refunds.get(refund.id or "")
    assert (back.status, back.amount, back.reason) == (pb.RefundStatus.SUCCEEDED, usd("4.00"), "damaged")
    assert (back.payment_id, back.customer_id) == (made.id, paid.customer_id)
    assert unibee.payments.get(made.id or "").refunded == usd("4.00")
    euros = pb.Money(amount=Decimal(1), currency="EUR")
    for number, (amount, text) in enumerate([(usd("16"), "Already refunded"), (euros, "is not the payment's")]):
        with pytest.raises(pb.ProviderError, match=text):
            unibee.refunds.create(pb.RefundRequest(reference=f"r-2{number}", payment_id=made.id or "", amount=amount))
    why = pb.RefundReason.DUPLICATE
    with pytest.raises(pb.CannotCarry, match="reason has no place"):
        unibee.refunds.create(pb.RefundRequest(reference="r-3", payment_id="pay_1", amount=usd("1"), reason=why))
    # The client of another process, which knows nothing of the reference.
    with (
        pb.UniBee(**site.sandbox.credentials["unibee"], base_url=f"{site.url}/unibee") as other,
        pytest.raises(pb.OutcomeMismatch, match=r"amount is '19\.99 USD', '20 USD' was asked"),
    ):
        other.payments.create(request("unibee", "p-1", amount=usd("20")))


def test_a_payment_in_doubt_is_found_among_the_customers(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    for number in range(2):
        unibee.payments.create(request("unibee", f"p-{number}", customer=pb.Customer(id="5")))
    sandbox.fail("unibee", "createSubscriptionPayment", fault=faults.drop_after())
    with pytest.raises(pb.OutcomeUnknown) as caught:
        unibee.payments.create(request("unibee", "p-2", customer=pb.Customer(id="5")))
    unibee.payments.create(request("unibee", "p-3", customer=pb.Customer(id="6")))
    mine = list(unibee.payments.list(customer_id="5", page_size=2))
    assert [payment.reference for payment in mine] == ["p-0", "p-1", "p-2"]
    [found] = [payment for payment in mine if payment.reference == caught.value.reference]
    assert (found.status, found.amount) == (pb.PaymentStatus.REQUIRES_ACTION, usd("19.99"))
    assert [page.total for page in unibee.payments.list(page_size=3).pages()] == [4, 4]
    with pytest.raises(pb.CannotCarry, match="reference is not a filter of this provider"):
        unibee.payments.list(reference="p-2")


def test_an_answer_about_another_refund_is_a_doubt(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    answer = {"code": 0, "data": {"refundId": "ref_1", "externalRefundId": "r-9", "status": 10}}
    sandbox.fail("unibee", "createRefund", fault=faults.replace(answer))
    with pytest.raises(pb.OutcomeMismatch, match="reference is 'r-9', 'r-1' was asked"):
        unibee.refunds.create(pb.RefundRequest(reference="r-1", payment_id="pay_1", amount=usd("1")))


def test_invoices(unibee: pb.UniBee) -> None:
    made = unibee.subscriptions.create(asked(saved=None))
    [listed] = unibee.invoices.list(customer_id="2235")
    assert (listed.id, listed.status, listed.total) == (made.invoice_id, pb.InvoiceStatus.OPEN, usd("39.98"))
    pay(unibee, made.invoice_id)
    found = unibee.invoices.get(made.invoice_id or "")
    assert (found.status, found.subscription_id, found.payment_id) == (pb.InvoiceStatus.PAID, made.id, made.payment_id)
    assert found.lines is not None
    [line] = found.lines
    assert (line.name, line.quantity, line.amount, line.plan_id) == ("Plan 101", 2, usd("39.98"), "101")
    for number in range(3):
        unibee.payments.create(request("unibee", f"p-{number}"))
    parts = [[item.status for item in page.items] for page in unibee.invoices.list(page_size=3).pages()]
    paid, void, open_ = pb.InvoiceStatus.PAID, pb.InvoiceStatus.VOID, pb.InvoiceStatus.OPEN
    assert parts == [[paid, void, void], [open_]], "a new payment cancels the customer's unpaid ones"


def test_customers(unibee: pb.UniBee) -> None:
    ada = pb.CustomerRequest(
        reference="c-1", email="ada@example.com", first_name="Ada", address=pb.Address(line1="1 Example Street")
    )
    made = unibee.customers.create(ada)
    assert (made.reference, made.email, made.address) == ("c-1", "ada@example.com", ada.address)
    address = pb.Address(city="Springfield", state="NY", postal_code="12345", country="US")
    change = pb.CustomerChange(phone="+12025550100", address=address, metadata={"vip": "yes"})
    changed = unibee.customers.update(made.id or "", change)
    assert (changed.phone, changed.metadata) == ("+12025550100", {"vip": "yes"})
    assert unibee.customers.get(made.id or "").address == dataclasses.replace(address, line1="1 Example Street")
    with pytest.raises(pb.ProviderError) as caught:
        unibee.customers.create(dataclasses.replace(ada, reference="c-2"))
    assert caught.value.reason == "duplicate"
    with pytest.raises(pb.RequestInvalid, match=r"email \(native /email\) is required"):
        unibee.customers.create(pb.CustomerRequest(reference="c-3"))
    with pytest.raises(pb.CannotCarry, match=r"address\.city has no place"):
        unibee.customers.create(dataclasses.replace(ada, reference="c-4", address=address))
    with pytest.raises(pb.CannotCarry, match="email has no place"):
        unibee.customers.update(made.id or "", pb.CustomerChange(email="eve@example.com"))
    with pytest.raises(pb.ProviderError) as caught:
        unibee.customers.update("999", pb.CustomerChange(phone="1"))
    assert caught.value.reason == "not_found"


def test_webhook_endpoints(unibee: pb.UniBee) -> None:
    asked_for = pb.WebhookEndpointRequest(url="https://shop.example.com/hooks", events=["invoice.paid"])
    unibee.webhook_endpoints.create(asked_for)
    [found] = unibee.webhook_endpoints.list()
    assert (found.url, found.events) == ("https://shop.example.com/hooks", ["invoice.paid"])
    assert found.created_at is not None
    with pytest.raises(pb.ProviderError, match="endpoint already exist"):
        unibee.webhook_endpoints.create(asked_for)
    with pytest.raises(pb.ProviderError, match="names of events only"):
        unibee.webhook_endpoints.create(dataclasses.replace(asked_for, url="https://x.example.com", events=["nothing"]))
    other = pb.WebhookEndpointRequest(url="https://shop.example.com/other", events=["refund.success"])
    unibee.webhook_endpoints.update(found.id or "", other)
    assert [(item.id, item.url) for item in unibee.webhook_endpoints.list()] == [(found.id, other.url)]
    with pytest.raises(pb.CannotCarry, match="name has no place"):
        unibee.webhook_endpoints.create(dataclasses.replace(asked_for, name="shop"))
    unibee.webhook_endpoints.delete(found.id or "")
    assert list(unibee.webhook_endpoints.list()) == []
    with pytest.raises(pb.ProviderError, match="no such endpoint"):
        unibee.webhook_endpoints.delete(found.id or "")
    with pytest.raises(pb.RequestInvalid, match="id must be a string of digits"):
        unibee.webhook_endpoints.delete("wek_1")


def test_ids_that_lead_nowhere(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    for resource in (unibee.subscriptions, unibee.payments, unibee.refunds, unibee.invoices, unibee.customers):
        with pytest.raises(pb.ProviderError) as caught:
            resource.get("987")
        assert caught.value.reason == "not_found"
        sent = len(sandbox.requests())
        with pytest.raises(pb.RequestInvalid, match="id must be"):
            resource.get(" ")
        assert len(sandbox.requests()) == sent
    with pytest.raises(pb.ProviderError, match="no such subscription"):
        unibee.subscriptions.cancel("sub_none", at_period_end=False)
    for nothing in (None, {"subscription": None}):
        sandbox.fail("unibee", "getSubscription", fault=faults.replace({"code": 0, "data": nothing}))
        with pytest.raises(pb.ProviderError, match="not found"):
            unibee.subscriptions.get("sub_1")
    sandbox.fail("unibee", "getRefund", fault=faults.replace({"code": 0, "data": {}}))
    with pytest.raises(pb.ResponseUnreadable):
        unibee.refunds.get("ref_1")  # nobody may take it for "there is none" and refund again
    for odd in ("9" * 20, "9" * 5000, "0", "007", "\u0667", "-1"):
        with pytest.raises(pb.RequestInvalid, match="id must be a string of digits"):
            unibee.customers.get(odd)
        with pytest.raises(pb.CannotCarry, match=r"customer\.id must be a number"):
            unibee.subscriptions.create(asked(customer=odd))


def test_a_status_that_nobody_knows_is_unknown(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    made = {"subscription": {"subscriptionId": "sub_1", "status": 77}, "paid": False}
    sandbox.fail("unibee", "createSubscription", fault=faults.replace({"code": 0, "data": made}))
    outcome = unibee.subscriptions.submit(asked())
    assert isinstance(outcome, pb.Pending)
    assert outcome.value.status is pb.SubscriptionStatus.UNKNOWN
    for nothing in (None, {}, {"subscription": None}):
        sandbox.fail("unibee", "createSubscription", fault=faults.replace({"code": 0, "data": nothing}))
        assert isinstance(unibee.subscriptions.submit(asked(f"n-{nothing}")), pb.Unknown), "accepted, and nothing shown"
    paid = {"paymentDetail": {"payment": {"paymentId": "pay_1", "status": "20", "totalAmount": 5, "currency": "JPY"}}}
    sandbox.fail("unibee", "getPayment", fault=faults.replace({"code": 0, "data": paid}))
    found = unibee.payments.get("pay_1")
    assert found.status is pb.PaymentStatus.UNKNOWN, "text is none of the documented numbers"
    assert found.amount == pb.Money(amount=Decimal(5), currency="JPY")
