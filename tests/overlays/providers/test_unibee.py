"""UniBee's canonical operations: whole lives of things against the sandbox. Payloads: `test_unibee_payloads`."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.sandbox import Sandbox, SandboxTransport, faults
from polybill_unibee.api.invoice import mark_wire_transfer_succeeded
from polybill_unibee.models.mark_wire_transfer_succeeded_request import MarkWireTransferSucceededRequest

from tests.overlays.requests import request
from tests.overlays.test_no_double_charge import FAULTS, Still, check

LIST_END = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
def unibee(site: Any) -> Iterator[pb.UniBee]:
    with pb.UniBee(**site.sandbox.credentials["unibee"], base_url=f"{site.url}/unibee") as client:
        yield client


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


def asked(reference: str = "s-1", customer: str = "2235", saved: str | None = "pm_1") -> pb.SubscriptionRequest:
    return pb.SubscriptionRequest(
        reference=reference,
        customer=pb.Customer(id=customer),
        plan=pb.Plan(id="101"),
        quantity=2,
        payment_method=pb.PaymentMethod(id=saved, gateway="25"),
        return_url="https://shop.example.com/back",
        metadata={"order": "1001"},
    )


def pay(client: pb.UniBee, invoice: str | None) -> None:
    """Report the customer's money; the canonical model has no word for it."""
    body = MarkWireTransferSucceededRequest(invoice_id=invoice or "", transfer_number="t-1")
    assert mark_wire_transfer_succeeded.sync_detailed(client=client.native, body=body).status_code == 200


def test_life_of_a_subscription(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    made = unibee.subscriptions.create(asked(saved=None))
    assert made.status is pb.SubscriptionStatus.INCOMPLETE
    assert (made.reference, made.customer_id, made.plan_id, made.quantity) == ("s-1", "2235", "101", 2)
    assert isinstance(made.next_action, pb.Redirect)
    assert made.next_action.url.endswith(f"/pay/{made.payment_id}")
    pay(unibee, made.invoice_id)
    name = made.id or ""
    found = unibee.subscriptions.get(name)
    assert (found.status, found.price) == (pb.SubscriptionStatus.ACTIVE, usd("19.99"))
    assert (found.interval, found.interval_count) == (pb.Interval.MONTH, 1)
    assert (found.metadata, found.cancel_at_period_end) == ({"order": "1001"}, False)
    assert found.current_period_end
    assert found.current_period_start
    assert found.current_period_end - found.current_period_start == timedelta(days=30)

    unibee.subscriptions.cancel(name, at_period_end=True)
    assert unibee.subscriptions.get(name).cancel_at_period_end is True
    unibee.subscriptions.resume(name)
    resumed = unibee.subscriptions.get(name)
    assert (resumed.cancel_at_period_end, resumed.status) == (False, pb.SubscriptionStatus.ACTIVE)

    done = unibee.subscriptions.cancel(name, at_period_end=False, comment="Too expensive")
    assert done.raw.code == 0
    ended = unibee.subscriptions.get(name)
    assert (ended.status, ended.cancellation_reason) == (pb.SubscriptionStatus.CANCELED, "Too expensive")
    assert ended.canceled_at == ended.ended_at is not None
    with pytest.raises(pb.ProviderError, match="the subscription has ended"):
        unibee.subscriptions.cancel(name, at_period_end=True)
    with pytest.raises(pb.ProviderError, match="the subscription has ended"):
        unibee.subscriptions.resume(name)
    assert [effect.operation for effect in sandbox.effects()] == [
        "createSubscription",
        "markWireTransferSucceeded",
        "cancelSubscriptionAtPeriodEnd",
        "resumeSubscription",
        "cancelSubscription",
    ]


def test_a_cancellation_says_what_it_can_not_carry(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    with pytest.raises(pb.CannotCarry, match="reason has no place at this provider; say it as comment"):
        unibee.subscriptions.cancel("sub_1", at_period_end=False, reason=pb.CancellationReason.UNUSED)
    with pytest.raises(pb.CannotCarry, match="comment has no place with at_period_end"):
        unibee.subscriptions.cancel("sub_1", at_period_end=True, comment="too slow")
    assert sandbox.requests() == []


def test_a_change_is_tried_and_made_at_that_price(unibee: pb.UniBee) -> None:
    made = unibee.subscriptions.create(asked())
    assert (made.status, made.next_action) == (pb.SubscriptionStatus.ACTIVE, None)
    name = made.id or ""
    change = pb.SubscriptionChange(
        plan=pb.Plan(id="102"),
        quantity=2,
        timing=pb.ChangeTiming.IMMEDIATELY,
        items=[pb.Product(name="Gold", description="More of it")],
        return_url="https://shop.example.com/back",
        metadata={"order": "1002"},
    )
    quote = unibee.subscriptions.preview_update(name, change)
    assert (quote.amount_due, quote.tax, quote.subscription_id) == (usd("20.00"), usd("0.00"), name)
    assert quote.proration_date is not None
    assert quote.period_end == unibee.subscriptions.get(name).current_period_end
    assert unibee.subscriptions.get(name).plan_id == "101", "a preview changes nothing"
    outdated = dataclasses.replace(change, quoted=usd("19.00"))
    with pytest.raises(pb.ProviderError, match="The total amount is outdated"):
        unibee.subscriptions.update(name, outdated)
    right = dataclasses.replace(change, quoted=quote.amount_due, proration_date=quote.proration_date)
    outcome = unibee.subscriptions.submit_update(name, right)
    assert isinstance(outcome, pb.Succeeded)
    assert (outcome.value.id, outcome.value.status) == (name, pb.SubscriptionStatus.UNKNOWN)
    assert unibee.payments.get(outcome.value.payment_id or "").amount == usd("20.00")
    changed = unibee.subscriptions.get(name)
    assert (changed.plan_id, changed.price, changed.metadata) == ("102", usd("29.99"), {"order": "1002"})


def test_a_change_that_the_customer_has_to_pay_waits_for_it(unibee: pb.UniBee) -> None:
    made = unibee.subscriptions.create(asked(saved=None))
    pay(unibee, made.invoice_id)
    change = pb.SubscriptionChange(plan=pb.Plan(id="102"), quantity=2)
    outcome = unibee.subscriptions.submit_update(made.id or "", change)
    assert isinstance(outcome, pb.Pending)
    assert isinstance(outcome.value.next_action, pb.Redirect)
    assert unibee.subscriptions.get(made.id or "").plan_id == "101"
    pay(unibee, outcome.value.invoice_id)
    assert unibee.subscriptions.get(made.id or "").plan_id == "102"
    later = pb.SubscriptionChange(plan=pb.Plan(id="100"), quantity=1, timing=pb.ChangeTiming.PERIOD_END)
    assert unibee.subscriptions.preview_update(made.id or "", later).amount_due == usd("0.00")
    assert isinstance(unibee.subscriptions.submit_update(made.id or "", later), pb.Succeeded)
    waiting = unibee.subscriptions.get(made.id or "")
    assert waiting.plan_id == "102", "it comes with the next period"


def test_a_change_needs_what_the_provider_needs(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    with pytest.raises(pb.RequestInvalid, match=r"quantity \(native /quantity\) is required"):
        unibee.subscriptions.update("sub_1", pb.SubscriptionChange(plan=pb.Plan(id="102")))
    with pytest.raises(pb.CannotCarry, match=r"plan\.id must be a number"):
        unibee.subscriptions.update("sub_1", pb.SubscriptionChange(plan=pb.Plan(id="gold"), quantity=1))
    with pytest.raises(pb.CannotCarry, match=r"quoted\.amount can't be 0, which means not given"):
        unibee.subscriptions.update("sub_1", pb.SubscriptionChange(plan=pb.Plan(id="1"), quantity=1, quoted=usd("0")))
    change = pb.SubscriptionChange(plan=pb.Plan(id="1"), quantity=1, quoted=usd("1"))
    with pytest.raises(pb.CannotCarry, match="quoted has no place"):
        unibee.subscriptions.preview_update("sub_1", change)
    assert sandbox.requests() == []


def test_who_the_customer_is(unibee: pb.UniBee) -> None:
    ada = pb.Customer(email="ada@example.com", reference="c-1", first_name="Ada", address=pb.Address(country="DE"))
    made = unibee.subscriptions.create(dataclasses.replace(asked(), customer=ada))
    found = unibee.customers.get(made.customer_id or "")
    assert (found.email, found.reference, found.first_name) == ("ada@example.com", "c-1", "Ada")
    assert found.address == pb.Address(country="DE")
    somebody = pb.Customer(id=made.customer_id, email="eve@example.com")
    with pytest.raises(pb.ProviderError, match="email is not the customer's"):
        unibee.subscriptions.create(dataclasses.replace(asked("s-2"), customer=somebody))
    both = pb.Customer(id=made.customer_id, first_name="Ada")
    with pytest.raises(pb.CannotCarry, match=r"customer\.first_name has no place beside customer\.id"):
        unibee.subscriptions.create(dataclasses.replace(asked("s-3"), customer=both))
    with pytest.raises(pb.RequestInvalid, match=r"customer\.email \(native /user/email\) is required"):
        unibee.subscriptions.create(dataclasses.replace(asked("s-4"), customer=pb.Customer(first_name="Ada")))


def test_a_reference_stands_for_one_request(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    unibee.subscriptions.create(asked())
    with pytest.raises(pb.RequestInvalid, match="reference already stands for another request"):
        unibee.subscriptions.create(dataclasses.replace(asked(), quantity=3))
    assert len(sandbox.effects()) == 1


def test_a_create_whose_answer_is_lost_is_not_repeated(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    sandbox.fail("unibee", "createSubscription", fault=faults.drop_after())
    with pytest.raises(pb.OutcomeUnknown, match="reference 's-1'"):
        unibee.subscriptions.create(asked())
    assert len(sandbox.effects()) == 1
    [found] = unibee.subscriptions.list(customer_id="2235")
    assert found.metadata == {"order": "1001"}
    sandbox.fail("unibee", "createRefund", fault=faults.drop_after())
    payment = sandbox.effects()[0].response["data"]["paymentId"]
    refund = pb.RefundRequest(reference="r-1", payment_id=payment, amount=usd("1"))
    with pytest.raises(pb.OutcomeUnknown, match="reference 'r-1'"):
        unibee.refunds.create(refund)
    with pytest.raises(pb.ProviderError, match="externalRefundId is empty or used already"):
        unibee.refunds.create(refund)
    assert len(sandbox.effects("unibee", "createRefund")) == 1


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


def test_lists_are_read_part_by_part_while_they_grow(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    for number in range(5):
        unibee.subscriptions.create(asked(f"list-{number}", customer=str(3000 + number)))
    seen = []
    walk = unibee.subscriptions.list(page_size=2).pages()
    seen.append(next(walk))
    unibee.subscriptions.create(asked("late", customer="3900"))
    seen += walk
    assert [(len(page.items), page.total) for page in seen] == [(2, 5), (2, 6), (2, 6)]
    customers = [item.customer_id for page in seen for item in page.items]
    assert customers == ["3000", "3001", "3002", "3003", "3004", "3900"], "oldest first: none twice, none left out"
    assert [item.id for item in unibee.subscriptions.list(customer_id="3003")] == [seen[1].items[1].id]
    assert list(unibee.subscriptions.list(created_after=LIST_END)) == []
    assert len(list(unibee.subscriptions.list(created_before=LIST_END, page_size=4))) == 6
    before = len(sandbox.requests())
    with pytest.raises(pb.RequestInvalid, match="customer_id must be a number as text"):
        unibee.subscriptions.list(customer_id="cus_1")
    with pytest.raises(
        pb.CannotCarry, match="subscription_id is no filter of this provider; it can narrow by customer_id"
    ):
        unibee.invoices.list(subscription_id="sub_1")
    assert len(sandbox.requests()) == before


def test_a_list_that_is_none_is_not_an_empty_one(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    for odd in ([{"subscription": None}, None], "x", {"0": {}}):
        answer = {"code": 0, "data": {"subscriptions": odd, "total": 2}}
        sandbox.fail("unibee", "listSubscriptions", fault=faults.replace(answer))
        with pytest.raises(pb.ResponseUnreadable):
            list(unibee.subscriptions.list())
    sandbox.fail("unibee", "listSubscriptions", fault=faults.replace({"code": 0, "data": {"subscriptions": None}}))
    assert list(unibee.subscriptions.list()) == []


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
    for number, (amount, text) in enumerate([(usd("16"), "more than what is left"), (euros, "is not the payment's")]):
        with pytest.raises(pb.ProviderError, match=text):
            unibee.refunds.create(pb.RefundRequest(reference=f"r-2{number}", payment_id=made.id or "", amount=amount))
    why = pb.RefundReason.DUPLICATE
    with pytest.raises(pb.CannotCarry, match="reason has no place"):
        unibee.refunds.create(pb.RefundRequest(reference="r-3", payment_id="pay_1", amount=usd("1"), reason=why))
    # The client of another process, which knows nothing of the reference.
    with (
        pb.UniBee(**site.sandbox.credentials["unibee"], base_url=f"{site.url}/unibee") as other,
        pytest.raises(pb.ProviderError) as caught,
    ):
        other.payments.create(request("unibee", "p-1", amount=usd("20")))
    assert caught.value.reason == "duplicate"


def test_an_answer_about_another_refund_is_a_doubt(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    answer = {"code": 0, "data": {"refundId": "ref_1", "externalRefundId": "r-9", "status": 10}}
    sandbox.fail("unibee", "createRefund", fault=faults.replace(answer))
    with pytest.raises(pb.OutcomeUnknown, match="another externalRefundId than the request"):
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
    with pytest.raises(pb.ProviderError, match="has an endpoint already"):
        unibee.webhook_endpoints.create(asked_for)
    with pytest.raises(pb.ProviderError, match="a name that is no event"):
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
    with pytest.raises(pb.RequestInvalid, match="id must be a number as text"):
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
        with pytest.raises(pb.ProviderError, match="there is no such thing"):
            unibee.subscriptions.get("sub_1")
    sandbox.fail("unibee", "getRefund", fault=faults.replace({"code": 0, "data": {}}))
    with pytest.raises(pb.ResponseUnreadable):
        unibee.refunds.get("ref_1")  # nobody may take it for "there is none" and refund again
    for odd in ("9" * 20, "9" * 5000, "0", "007", "\u0667", "-1"):
        with pytest.raises(pb.RequestInvalid, match="id must be a number as text"):
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
        assert isinstance(unibee.subscriptions.submit(asked(f"n-{nothing}")), pb.Pending), "accepted, and nothing known"
    paid = {"paymentDetail": {"payment": {"paymentId": "pay_1", "status": "20", "totalAmount": 5, "currency": "JPY"}}}
    sandbox.fail("unibee", "getPayment", fault=faults.replace({"code": 0, "data": paid}))
    found = unibee.payments.get("pay_1")
    assert found.status is pb.PaymentStatus.UNKNOWN, "text is none of the documented numbers"
    assert found.amount == pb.Money(amount=Decimal(5), currency="JPY")


def test_the_customers_portal_token_is_never_shown(unibee: pb.UniBee) -> None:
    made = unibee.subscriptions.create(asked())
    token = getattr(made.raw.data, "token", "")
    assert token.startswith("sandbox_token_")
    assert token not in repr(made) + str(made) + repr(made.raw) + repr(made.answer)


def test_what_the_provider_lacks_is_said_by_name(unibee: pb.UniBee) -> None:
    with pytest.raises(pb.Unsupported, match=r"unibee: the API has no documented webhook_endpoints\.get"):
        unibee.webhook_endpoints.get("5")  # type: ignore[attr-defined]
    assert not hasattr(unibee.refunds, "list")


def test_async(site: Any) -> None:
    async def life() -> None:
        credentials = site.sandbox.credentials["unibee"]
        async with pb.AsyncUniBee(**credentials, base_url=f"{site.url}/unibee") as unibee:
            made = await unibee.subscriptions.create(asked())
            name = made.id or ""
            assert (await unibee.subscriptions.get(name)).status is pb.SubscriptionStatus.ACTIVE
            assert [item.id async for item in unibee.subscriptions.list()] == [made.id]
            change = pb.SubscriptionChange(plan=pb.Plan(id="102"), quantity=2)
            quote = await unibee.subscriptions.preview_update(name, change)
            changed = await unibee.subscriptions.update(name, dataclasses.replace(change, quoted=quote.amount_due))
            assert (await unibee.payments.get(changed.payment_id or "")).amount == usd("20")
            await unibee.subscriptions.cancel(name, at_period_end=True)
            assert (await unibee.subscriptions.get(name)).cancel_at_period_end
            await unibee.subscriptions.resume(name)
            await unibee.subscriptions.cancel(name, at_period_end=False)
            assert (await unibee.subscriptions.get(name)).status is pb.SubscriptionStatus.CANCELED
            refund = pb.RefundRequest(reference="r-1", payment_id=made.payment_id or "", amount=usd("39.98"))
            refunded = await unibee.refunds.create(refund)
            assert (await unibee.refunds.get(refunded.id or "")).status is pb.RefundStatus.SUCCEEDED
            assert len([item async for item in unibee.invoices.list(page_size=1)]) == 2
            assert (await unibee.invoices.get(made.invoice_id or "")).status is pb.InvoiceStatus.PAID
            payment = await unibee.payments.create(request("unibee", "p-1"))
            assert payment.status is pb.PaymentStatus.REQUIRES_ACTION
            customer = await unibee.customers.create(pb.CustomerRequest(reference="c-9", email="eve@example.com"))
            assert (await unibee.customers.update(customer.id or "", pb.CustomerChange(first_name="Eve"))).first_name
            assert (await unibee.customers.get(customer.id or "")).reference == "c-9"
            hooks = pb.WebhookEndpointRequest(url="https://shop.example.com/hooks")
            await unibee.webhook_endpoints.create(hooks)
            [endpoint] = [item async for item in unibee.webhook_endpoints.list()]
            await unibee.webhook_endpoints.update(endpoint.id or "", hooks)
            await unibee.webhook_endpoints.delete(endpoint.id or "")
            with pytest.raises(pb.Unsupported, match=r"no documented webhook_endpoints\.get"):
                _ = unibee.webhook_endpoints.get  # type: ignore[attr-defined]

    asyncio.run(life())
