"""Clink's canonical operations: whole lives of things against the sandbox, for threads and for async."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.client.clock import SystemClock
from polybill.sandbox import Sandbox, faults

from tests.overlays.requests import request

HOOKS = "https://shop.example.com/hooks"


@pytest.fixture
def clink(site: Any) -> Iterator[pb.Clink]:
    with connected(site) as client:
        yield client


class Hurried(SystemClock):
    """The real clock without waiting between attempts."""

    def jitter(self) -> float:
        return 0.0


def connected(site: Any) -> pb.Clink:
    return pb.Clink(**site.sandbox.credentials["clink"], base_url=f"{site.url}/clink", clock=Hurried())


def money(amount: str, currency: str = "USD") -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency=currency)


def payment(reference: str = "pay-1", instrument: str = "pi_1", **changes: Any) -> pb.PaymentRequest:
    asked = pb.PaymentRequest(
        reference=reference,
        customer=pb.Customer(id="cus_1"),
        amount=money("10"),
        payment_method=pb.PaymentMethod(id=instrument, type=pb.PaymentMethodType.CARD),
        return_url="https://shop.example.com/back",
    )
    return replace(asked, **changes)


def change(price: str, quote: str | None = None) -> pb.SubscriptionChange:
    return pb.SubscriptionChange(plan=pb.Plan(id=price), quote_id=quote)


def operations(sandbox: Sandbox) -> list[str]:
    return [effect.operation for effect in sandbox.effects("clink")]


def test_life_of_a_subscription(clink: pb.Clink, sandbox: Sandbox) -> None:
    made = clink.subscriptions.create(request("clink"))
    name = made.id or ""
    assert (made.status, made.price) == (pb.SubscriptionStatus.ACTIVE, money("19.99"))
    found = clink.subscriptions.get(name)
    assert (found.reference, found.plan_id, found.price) == ("order-1", "price_1", money("19.99"))
    assert (found.interval, found.interval_count) == (pb.Interval.MONTH, 1)
    assert clink.invoices.get(made.invoice_id or "").status is pb.InvoiceStatus.PAID
    assert clink.payments.get(made.payment_id or "").invoice_id == made.invoice_id

    quote = clink.subscriptions.preview_update(name, change("price_sandbox_large"))
    assert (quote.timing, quote.amount_due) == (pb.ChangeTiming.IMMEDIATELY, money("10"))
    assert clink.subscriptions.get(name).plan_id == "price_1", "a preview changes nothing"
    larger = clink.subscriptions.update(name, change("price_sandbox_large", quote.id))
    assert (larger.plan_id, larger.price) == ("price_sandbox_large", money("29.99"))
    amounts = [order.amount for order in clink.payments.list(subscription_id=name)]
    assert amounts == [money("19.99"), money("10")]

    quote = clink.subscriptions.preview_update(name, change("price_sandbox_small"))
    assert (quote.timing, quote.price) == (pb.ChangeTiming.PERIOD_END, money("9.99"))
    later = clink.subscriptions.update(name, change("price_sandbox_small", quote.id))
    assert later.plan_id == "price_sandbox_large", "the change is still to come"

    ending = clink.subscriptions.cancel(
        name, at_period_end=True, reason=pb.CancellationReason.UNUSED, comment="no longer needed"
    )
    assert (ending.status, ending.cancel_at_period_end) == (pb.SubscriptionStatus.ACTIVE, True)
    assert ending.cancellation_reason == "no longer needed"
    ended = clink.subscriptions.cancel(name, at_period_end=False, comment="at once")
    assert ended.status is pb.SubscriptionStatus.CANCELED
    with pytest.raises(pb.ProviderError, match="cancelled already"):
        clink.subscriptions.cancel(name, at_period_end=False, comment="again")
    assert operations(sandbox) == [
        "createSubscription",
        "confirmSubscriptionUpdate",
        "confirmSubscriptionUpdate",
        "cancelSubscription",
        "cancelSubscription",
    ]


def test_what_a_change_needs_is_said_before_anything_is_sent(clink: pb.Clink, sandbox: Sandbox) -> None:
    with pytest.raises(pb.RequestInvalid, match=r"quote_id is required: it is the id of what .*preview_update gives"):
        clink.subscriptions.update("sub_1", change("price_2"))
    with pytest.raises(pb.CannotCarry, match="quoted has no place at this provider"):
        clink.subscriptions.update("sub_1", replace(change("price_2", "q"), quoted=money("10")))
    with pytest.raises(pb.RequestInvalid, match=r"plan\.id \(native /priceId\) is required"):
        clink.subscriptions.preview_update("sub_1", pb.SubscriptionChange(plan=pb.Plan()))
    with pytest.raises(pb.RequestInvalid, match=r"comment \(native /reason\) is required"):
        clink.subscriptions.cancel("sub_1", at_period_end=True)
    with pytest.raises(pb.RequestInvalid, match=r"comment \(native /reason\) must have at most 255 characters"):
        clink.subscriptions.cancel("sub_1", at_period_end=True, comment="x" * 256)
    assert sandbox.requests("clink") == []


def test_a_plan_change_stands_or_falls_with_its_payment(clink: pb.Clink) -> None:
    name = clink.subscriptions.create(request("clink")).id or ""
    refused = clink.subscriptions.preview_update(name, change("price_sandbox_declined"))
    with pytest.raises(pb.ProviderError) as caught:
        clink.subscriptions.update(name, change("price_sandbox_declined", refused.id))
    assert caught.value.reason == "declined"
    secured = clink.subscriptions.preview_update(name, change("price_sandbox_3ds"))
    outcome = clink.subscriptions.submit_update(name, change("price_sandbox_3ds", secured.id))
    assert isinstance(outcome, pb.Pending)
    assert isinstance(outcome.value.next_action, pb.Redirect)
    assert clink.subscriptions.get(name).plan_id == "price_1"
    with pytest.raises(pb.ProviderError, match="must be the id of a price snapshot"):
        clink.subscriptions.update(name, change("price_2", "pricesns_unheard"))


def test_payments_and_how_they_end(clink: pb.Clink) -> None:
    paid = clink.payments.create(payment())
    assert (paid.status, paid.amount) == (pb.PaymentStatus.SUCCEEDED, money("10"))
    found = clink.payments.get(paid.id or "")
    assert (found.status, found.reference, found.customer_id) == (pb.PaymentStatus.SUCCEEDED, "pay-1", "cus_1")
    assert found.paid_at is not None
    waiting = clink.payments.create(payment("pay-2", "pi_sandbox_pending"))
    assert waiting.status is pb.PaymentStatus.PENDING
    assert clink.payments.get(waiting.id or "").status is pb.PaymentStatus.SUCCEEDED, "it settles"
    secured = clink.payments.create(payment("pay-3", "pi_sandbox_3ds"))
    assert secured.status is pb.PaymentStatus.REQUIRES_ACTION
    assert isinstance(secured.next_action, pb.Redirect)
    assert clink.payments.get(secured.id or "").status is pb.PaymentStatus.REQUIRES_ACTION
    with pytest.raises(pb.ProviderError) as caught:
        clink.payments.create(payment("pay-4", "pi_sandbox_declined"))
    assert caught.value.reason == "declined"
    [failed] = clink.payments.list(reference="pay-4")
    assert (failed.status, failed.failure_code) == (pb.PaymentStatus.FAILED, "card_declined")


def test_a_payment_by_a_plan_and_by_a_wallet(clink: pb.Clink) -> None:
    planned = clink.payments.create(
        payment(amount=None, plan_id="price_sandbox_small", product_id="prd_1", promotion_code="AUTUMN")
    )
    assert planned.amount == money("9.99")
    scanned = clink.payments.create(
        payment("pay-2", payment_method=pb.PaymentMethod(type=pb.PaymentMethodType.QRIS), amount=money("150000", "IDR"))
    )
    assert isinstance(scanned.next_action, pb.QrCode)
    with pytest.raises(pb.RequestInvalid, match="needs plan_id and product_id, or amount and currency"):
        clink.payments.create(payment("pay-3", amount=None))


def test_a_payment_of_unknown_outcome_is_looked_up_by_its_reference(clink: pb.Clink, sandbox: Sandbox) -> None:
    sandbox.fail("clink", "createPayment", fault="drop_after")
    with pytest.raises(pb.OutcomeUnknown) as caught:
        clink.payments.create(payment("pay-7"))
    [found] = clink.payments.list(reference=caught.value.reference)
    assert (found.status, found.amount) == (pb.PaymentStatus.SUCCEEDED, money("10"))
    assert list(clink.payments.list(reference="pay-8")) == []
    assert operations(sandbox) == ["createPayment"]


def test_lists_are_read_part_by_part_while_they_grow(clink: pb.Clink, sandbox: Sandbox) -> None:
    for number in range(5):
        clink.payments.create(payment(f"list-{number}"))
    pages = [(len(page.items), page.total) for page in clink.payments.list(page_size=2).pages()]
    assert pages == [(2, 5), (2, 5), (1, 5)]
    before = len(sandbox.requests())
    walk = iter(clink.payments.list(page_size=3))
    first = [next(walk).reference for _ in range(3)]
    assert len(sandbox.requests()) == before + 1, "a part is fetched when it is reached"
    for number in (5, 6):
        clink.payments.create(payment(f"list-{number}"))
    assert first + [item.reference for item in walk] == [f"list-{number}" for number in range(7)]
    assert len(list(clink.payments.list(page_size=100))) == 7
    with pytest.raises(pb.CannotCarry, match="created_after is not a filter of this provider; expected one of "):
        clink.payments.list(created_after=datetime.now(UTC))


def test_parts_larger_than_the_provider_gives(clink: pb.Clink) -> None:
    for number in range(53):
        clink.payments.create(payment(f"list-{number}"))
    pages = [len(page.items) for page in clink.payments.list(page_size=100).pages()]
    assert pages == [50, 3]
    assert len(list(clink.payments.list(page_size=100, start_page=1))) == 3, "nothing after a capped page is missed"


def test_a_list_is_limited_and_resumed(clink: pb.Clink, sandbox: Sandbox) -> None:
    for number in range(5):
        clink.payments.create(payment(f"list-{number}"))
    before = len(sandbox.requests())
    assert [item.reference for item in clink.payments.list(page_size=2, limit=3)] == ["list-0", "list-1", "list-2"]
    assert [item.reference for item in clink.payments.list(page_size=2, limit=2)] == ["list-0", "list-1"]
    assert len(sandbox.requests()) == before + 3, "no page is read for objects that are not wanted"
    assert [item.reference for item in clink.payments.list(page_size=2, start_page=1)] == ["list-2", "list-3", "list-4"]
    assert list(clink.payments.list(page_size=2, start_page=9)) == []
    for wrong in ({"limit": 0}, {"limit": True}, {"start_page": -1}, {"start_page": "1"}):
        with pytest.raises(pb.RequestInvalid, match=f"{next(iter(wrong))} must be a whole number of"):
            clink.payments.list(**wrong)  # type: ignore[arg-type]


def refund(order: str | None, amount: str, reference: str = "r-1", currency: str = "USD") -> pb.RefundRequest:
    return pb.RefundRequest(reference=reference, payment_id=order or "", amount=money(amount, currency))


def test_refunds_up_to_what_is_left(clink: pb.Clink) -> None:
    paid = clink.payments.create(payment())
    asked = replace(refund(paid.id, "4"), reason=pb.RefundReason.REQUESTED_BY_CUSTOMER, comment="damaged")
    part = clink.refunds.create(asked)
    assert (part.status, part.amount, part.payment_id) == (pb.RefundStatus.PENDING, money("4"), paid.id)
    found = clink.refunds.get(part.id or "")
    assert (found.status, found.reason) == (pb.RefundStatus.SUCCEEDED, "Customer Initiated Refund")
    assert clink.payments.get(paid.id or "").status is pb.PaymentStatus.SUCCEEDED
    with pytest.raises(pb.ProviderError, match="more than what is left"):
        clink.refunds.create(refund(paid.id, "6.01", "r-2"))
    rest = clink.refunds.create(refund(paid.id, "6", "r-3"))
    assert clink.refunds.get(rest.id or "").status is pb.RefundStatus.SUCCEEDED
    native = clink.payments.get(paid.id or "").raw.data
    assert native is not None
    assert native.status == "refunded"


def test_a_refund_in_another_currency_than_the_order_is_not_sent(clink: pb.Clink, sandbox: Sandbox) -> None:
    paid = clink.payments.create(payment())
    with pytest.raises(pb.RequestInvalid, match=r"amount\.currency must be USD, the order's"):
        clink.refunds.create(refund(paid.id, "4", currency="EUR"))
    converted = {"orderId": paid.id, "paymentCurrency": "EUR", "originalCurrency": "USD", "amountTotal": 9}
    sandbox.fail("clink", "getOrder", fault=faults.replace({"code": 200, "msg": "success", "data": converted}))
    with pytest.raises(pb.RequestInvalid, match=r"amount\.currency is ambiguous: the order was priced in USD"):
        clink.refunds.create(refund(paid.id, "4", currency="EUR"))
    sandbox.fail("clink", "getOrder", fault=faults.replace({"code": 200, "data": {"orderId": paid.id}}))
    with pytest.raises(pb.RequestInvalid, match=r"amount\.currency can't be compared"):
        clink.refunds.create(refund(paid.id, "4"))
    sandbox.fail("clink", "getOrder", fault=faults.status(502), times=3)
    with pytest.raises(pb.TransportError, match="not sent, because the order could not be read first") as caught:
        clink.refunds.create(refund(paid.id, "4"))
    assert caught.value.sent is False
    with pytest.raises(
        pb.ProviderError, match=r"not sent, because the order could not be read first .*not_found"
    ) as refused:
        clink.refunds.create(refund("order_none", "4"))
    assert (refused.value.operation, refused.value.reason, refused.value.code) == ("createRefund", "not_found", 404)
    assert (refused.value.reference, refused.value.status_code) == (refund("order_none", "4").reference, 200)
    with pytest.raises(pb.RequestInvalid, match="payment_id must be a non-empty string"):
        clink.refunds.create(refund(" ", "4"))
    assert operations(sandbox) == ["createPayment"]


def test_a_refund_is_repeated_under_its_reference_and_made_once(clink: pb.Clink, sandbox: Sandbox, site: Any) -> None:
    paid = clink.payments.create(payment())
    sandbox.fail("clink", "createRefund", fault="drop_after")
    made = clink.refunds.create(refund(paid.id, "4"))
    assert operations(sandbox) == ["createPayment", "createRefund"]
    with connected(site) as other:  # another process, which knows nothing of the reference
        assert other.refunds.create(refund(paid.id, "4")).id == made.id
    with connected(site) as other, pytest.raises(pb.OutcomeMismatch, match="amount is '4 USD', '5 USD' was asked"):
        other.refunds.create(refund(paid.id, "5"))
    assert operations(sandbox) == ["createPayment", "createRefund"]


def test_webhook_endpoints(clink: pb.Clink) -> None:
    asked = pb.WebhookEndpointRequest(url=HOOKS, events=["order.succeeded"], name="Shop")
    made = clink.webhook_endpoints.create(asked)
    assert made.enabled is True
    assert made.secret
    assert made.secret not in repr(made)
    found = clink.webhook_endpoints.get(made.id or "")
    assert (found.url, found.name, found.events, found.secret) == (HOOKS, "Shop", ["order.succeeded"], None)
    with pytest.raises(pb.ProviderError, match="registered already"):
        clink.webhook_endpoints.create(asked)
    off = clink.webhook_endpoints.update(made.id or "", pb.WebhookEndpointRequest(url=f"{HOOKS}/2", enabled=False))
    assert (off.url, off.enabled, off.events) == (f"{HOOKS}/2", False, ["order.succeeded"])
    second = clink.webhook_endpoints.create(asked)
    assert [item.id for item in clink.webhook_endpoints.list(page_size=1)] == [made.id, second.id]
    gone = clink.webhook_endpoints.delete(made.id or "")
    assert gone.raw.code == 200
    assert [item.id for item in clink.webhook_endpoints.list()] == [second.id]
    for verb in (clink.webhook_endpoints.get, clink.webhook_endpoints.delete):
        with pytest.raises(pb.ProviderError) as caught:
            verb(made.id or "")
        assert (caught.value.reason, caught.value.status_code) == ("not_found", 404)
    with pytest.raises(pb.RequestInvalid, match="events"):
        clink.webhook_endpoints.create(replace(asked, events=["order.eaten"]))
    with pytest.raises(pb.RequestInvalid, match="url"):
        clink.webhook_endpoints.create(replace(asked, url="http://shop.example.com"))


def test_ids_that_lead_nowhere(clink: pb.Clink, sandbox: Sandbox) -> None:
    for resource in (clink.subscriptions, clink.payments, clink.refunds, clink.invoices, clink.webhook_endpoints):
        with pytest.raises(pb.ProviderError) as caught:
            resource.get("none")
        assert caught.value.reason == "not_found"
        sent = len(sandbox.requests())
        with pytest.raises(pb.RequestInvalid, match="id must be a non-empty string"):
            resource.get(" ")
        assert len(sandbox.requests()) == sent
    sandbox.fail("clink", "getOrder", fault=faults.replace({"code": 200, "msg": "success", "data": None}))
    with pytest.raises(pb.ProviderError, match="not found"):
        clink.payments.get("order_1")


def test_what_the_provider_lacks_is_said_by_name(clink: pb.Clink) -> None:
    with pytest.raises(pb.Unsupported, match=r"clink: the API has no documented subscriptions\.resume"):
        clink.subscriptions.resume("sub_1")  # type: ignore[attr-defined]
    with pytest.raises(pb.Unsupported, match=r"clink: the API has no documented invoices\.list; .*useepay"):
        clink.invoices.list()  # type: ignore[attr-defined]
    with pytest.raises(pb.Unsupported, match=r"clink: the API has no documented customers"):
        _ = clink.customers  # type: ignore[attr-defined]
    assert not hasattr(clink.subscriptions, "list")


def test_async(site: Any) -> None:
    async def life() -> None:
        credentials = site.sandbox.credentials["clink"]
        async with pb.AsyncClink(**credentials, base_url=f"{site.url}/clink") as clink:
            made = await clink.subscriptions.create(request("clink"))
            name = made.id or ""
            quote = await clink.subscriptions.preview_update(name, change("price_sandbox_large"))
            changed = await clink.subscriptions.update(name, change("price_sandbox_large", quote.id))
            assert changed.plan_id == "price_sandbox_large"
            with pytest.raises(pb.RequestInvalid, match=r"amount\.currency must be USD"):
                await clink.refunds.create(refund(made.payment_id, "1", currency="EUR"))
            back = await clink.refunds.create(refund(made.payment_id, "1"))
            assert (await clink.refunds.get(back.id or "")).status is pb.RefundStatus.SUCCEEDED
            assert (await clink.invoices.get(made.invoice_id or "")).subscription_id == name
            paid = await clink.payments.create(payment())
            assert (await clink.payments.get(paid.id or "")).reference == "pay-1"
            assert len([item async for item in clink.payments.list(page_size=2)]) == 3
            ended = await clink.subscriptions.cancel(name, at_period_end=False, comment="enough")
            assert ended.status is pb.SubscriptionStatus.CANCELED
            asked = pb.WebhookEndpointRequest(url=HOOKS, events=["order.failed"])
            endpoint = await clink.webhook_endpoints.create(asked)
            await clink.webhook_endpoints.update(endpoint.id or "", replace(asked, enabled=False))
            assert (await clink.webhook_endpoints.get(endpoint.id or "")).enabled is False
            await clink.webhook_endpoints.delete(endpoint.id or "")
            assert [item async for item in clink.webhook_endpoints.list()] == []
            with pytest.raises(pb.Unsupported, match=r"no documented subscriptions\.resume"):
                _ = clink.subscriptions.resume  # type: ignore[attr-defined]

    asyncio.run(life())
