"""UniBee's subscriptions, and all of its operations in async code, against the sandbox over real HTTP."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import polybill as pb
import pytest
from polybill.sandbox import Sandbox, faults

from tests.overlays.providers.unibee_calls import asked, pay, usd
from tests.overlays.requests import request

LIST_END = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
def unibee(site: Any) -> Iterator[pb.UniBee]:
    with pb.UniBee(**site.sandbox.credentials["unibee"], base_url=f"{site.url}/unibee") as client:
        yield client


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
    with pytest.raises(pb.CannotCarry, match="reason has no place at this provider; use comment"):
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
    with pytest.raises(pb.CannotCarry, match=r"customer\.first_name can't be combined with customer\.id"):
        unibee.subscriptions.create(dataclasses.replace(asked("s-3"), customer=both))
    with pytest.raises(pb.RequestInvalid, match=r"customer\.email \(native /user/email\) is required"):
        unibee.subscriptions.create(dataclasses.replace(asked("s-4"), customer=pb.Customer(first_name="Ada")))


def test_a_reference_stands_for_one_request(unibee: pb.UniBee, sandbox: Sandbox) -> None:
    unibee.subscriptions.create(asked())
    with pytest.raises(pb.RequestInvalid, match="reference was already used for a different request"):
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
    again = unibee.refunds.create(refund)
    assert (again.reference, again.amount, again.payment_id) == ("r-1", usd("1"), payment)
    assert len(sandbox.effects("unibee", "createRefund")) == 1


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
    with pytest.raises(pb.RequestInvalid, match="customer_id must be a string of digits"):
        unibee.subscriptions.list(customer_id="cus_1")
    with pytest.raises(
        pb.CannotCarry, match="subscription_id is not a filter of this provider; expected one of customer_id"
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
            assert [item.id async for item in unibee.payments.list(page_size=1)][-1] == payment.id
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
