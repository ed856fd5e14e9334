"""UseePay's canonical operations: documentation payloads, and whole lives of things against the sandbox."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill.canonical.results import canonical_only
from polybill.protocol.exchange import RawResponse
from polybill.sandbox import Sandbox

from scripts.paths import SPECS
from tests.overlays.requests import request

EXAMPLES = SPECS / "useepay" / "examples"


@pytest.fixture
def useepay(site: Any) -> Iterator[pb.UseePay]:
    with pb.UseePay(**site.sandbox.credentials["useepay"], base_url=f"{site.url}/useepay") as client:
        yield client


def usd(amount: str) -> pb.Money:
    return pb.Money(amount=Decimal(amount), currency="USD")


def read(name: str, model: str, reader: str) -> dict[str, object]:
    """Read a documented answer as the overlay does; give what is set."""
    from importlib import import_module

    from polybill.providers.useepay import reading

    content = (EXAMPLES / name).read_bytes()
    module = import_module("polybill_useepay.models")
    cls = getattr(module, "".join(part.capitalize() for part in model.split("_")))
    result = getattr(reading, reader)(cls.from_dict(json.loads(content)), RawResponse(200, {}, content))
    return {name: value for name, value in canonical_only(result).items() if value is not None}


def test_documented_payment() -> None:
    assert read("updatePaymentIntent.partial.response.json", "payment_intent", "payment") == {
        "id": "ee564cbc7d3a43faa2529ad4f5fcad37",
        "reference": "72934khwqjry09ew805",
        "status": pb.PaymentStatus.REQUIRES_ACTION,
        "amount": usd("100.23"),
        "customer_id": "cus_1JA7UDDQG3800",
        "invoice_id": "inv_1JBQUCEC40000",
        "created_at": datetime(2024, 10, 28, 8, 18, 18, tzinfo=UTC),
    }


def test_payment_with_a_page_to_go_to() -> None:
    found = read("createPaymentIntent.redirect.ours.response.json", "payment_intent", "payment")
    assert found["next_action"] == pb.Redirect(url="https://pay.example.com/3ds/pi_example0001")
    assert found["status"] is pb.PaymentStatus.REQUIRES_ACTION


def test_documented_invoice() -> None:
    assert read("createInvoice.response.json", "invoice", "invoice") == {
        "id": "inv_1JBQRUTEC0000",
        "number": "invoicenum000000001",
        "status": pb.InvoiceStatus.OPEN,
        "total": pb.Money(amount=Decimal(112), currency="JPY"),
        "customer_id": "cus_1JA7UDDQG3800",
        "subscription_id": "sub_1JBQGL23O0000",
        "created_at": datetime(2024, 10, 28, 7, 17, 43, tzinfo=UTC),
        "metadata": {"youid": "your param"},
    }


def test_documented_subscription() -> None:
    found = read("updateSubscription.response.json", "subscription", "subscription")
    assert found["status"] is pb.SubscriptionStatus.INCOMPLETE
    assert {"id", "price", "interval", "interval_count", "customer_id", "created_at"} <= set(found)


def test_refund_customer_and_endpoint() -> None:
    assert read("createRefund.ours.response.json", "refund", "refund") == {
        "id": "0123456789abcdef0123456789abcdef",
        "status": pb.RefundStatus.PENDING,
        "amount": usd("5"),
        "payment_id": "pi_example0001",
        "reason": "Damaged",
        "created_at": datetime(2026, 11, 21, 8, 34, 56, tzinfo=UTC),
        "metadata": {"reference": "shop-refund-1"},
    }
    customer = read("createCustomer.ours.response.json", "customer", "customer")
    assert (customer["id"], customer["reference"]) == ("cus_example0001", "shop-customer-1")
    assert customer["address"] == pb.Address(
        line1="1 Example Street", city="Springfield", state="NY", postal_code="12345", country="US"
    )
    endpoint = read("updateWebhook.response.json", "webhook", "endpoint")
    assert endpoint["id"] == "wek_1JHHVQLK40S00"
    assert endpoint["events"] == ["payment_intent.created", "payment_intent.requires_payment_method"]
    assert "enabled" not in endpoint, "the page shows null"


def test_life_of_a_subscription(useepay: pb.UseePay, sandbox: Sandbox) -> None:
    asked = request("useepay")
    made = useepay.subscriptions.create(asked)
    assert made.status is pb.SubscriptionStatus.INCOMPLETE
    found = useepay.subscriptions.get(made.id or "")
    assert found.price == asked.plan.price
    assert (found.interval, found.interval_count) == (asked.plan.interval, asked.plan.interval_count)
    change = pb.SubscriptionChange(
        plan=pb.Plan(price=usd("29.00"), interval=pb.Interval.YEAR, interval_count=1), customer=asked.customer
    )
    changed = useepay.subscriptions.update(made.id or "", change)
    assert (changed.price, changed.interval) == (usd("29.00"), pb.Interval.YEAR)
    with pytest.raises(pb.CannotCarry, match="at_period_end can't be True"):
        useepay.subscriptions.cancel(made.id or "", at_period_end=True)
    with pytest.raises(pb.CannotCarry, match="reason has no place"):
        useepay.subscriptions.cancel(made.id or "", at_period_end=False, reason=pb.CancellationReason.UNUSED)
    ended = useepay.subscriptions.cancel(made.id or "", at_period_end=False)
    assert ended.status is pb.SubscriptionStatus.CANCELED
    assert ended.canceled_at is not None
    with pytest.raises(pb.ProviderError, match="invalid_request"):
        useepay.subscriptions.cancel(made.id or "", at_period_end=False)
    [invoice] = useepay.invoices.list()
    assert invoice.subscription_id == made.id
    assert invoice.total == asked.plan.price
    assert useepay.invoices.get(invoice.id or "").status is pb.InvoiceStatus.OPEN
    assert [effect.operation for effect in sandbox.effects()] == [
        "createSubscription",
        "updateSubscription",
        "cancelSubscription",
    ]


def test_lists_are_read_part_by_part(useepay: pb.UseePay, sandbox: Sandbox) -> None:
    for number in range(7):
        useepay.subscriptions.create(request("useepay", reference=f"list-{number}"))
    pages = [(len(page.items), page.has_more) for page in useepay.subscriptions.list(page_size=3).pages()]
    assert pages == [(3, True), (3, True), (1, False)]
    assert len({item.id for item in useepay.subscriptions.list(page_size=2)}) == 7
    assert list(useepay.subscriptions.list(created_after=datetime(2100, 1, 1, tzinfo=UTC))) == []
    before = len(sandbox.requests())
    walk = iter(useepay.subscriptions.list(page_size=1))
    next(walk)
    assert len(sandbox.requests()) == before + 1, "a part is fetched when it is reached"
    with pytest.raises(pb.CannotCarry, match="created_before is not a filter of this provider"):
        useepay.subscriptions.list(created_before=datetime.now(UTC))
    with pytest.raises(pb.RequestInvalid, match="page_size must be a whole number from 1 to 100"):
        useepay.subscriptions.list(page_size=0)


def test_payment_and_its_refunds(useepay: pb.UseePay, site: Any) -> None:
    customer = pb.Customer(id="cus_1")
    open_ = useepay.payments.create(pb.PaymentRequest(reference="p-1", customer=customer, amount=usd("10")))
    assert open_.status is pb.PaymentStatus.REQUIRES_ACTION
    assert isinstance(open_.next_action, pb.ClientSecret)
    assert open_.next_action.secret not in repr(open_)
    paid = useepay.payments.create(
        pb.PaymentRequest(
            reference="p-2", customer=customer, amount=usd("10"), payment_method=pb.PaymentMethod(id="pm_1")
        )
    )
    assert paid.status is pb.PaymentStatus.SUCCEEDED
    assert useepay.payments.get(paid.id or "").reference == "p-2"
    refund = useepay.refunds.create(
        pb.RefundRequest(reference="r-1", payment_id=paid.id or "", amount=usd("4"), comment="damaged")
    )
    assert refund.status is pb.RefundStatus.PENDING
    assert useepay.refunds.get(refund.id or "").status is pb.RefundStatus.SUCCEEDED
    with pytest.raises(pb.ProviderError, match="more than what is left"):
        useepay.refunds.create(pb.RefundRequest(reference="r-2", payment_id=paid.id or "", amount=usd("6.01")))
    # The client of another process, which knows nothing of the reference: no source promises that the provider refuses.
    with pb.UseePay(**site.sandbox.credentials["useepay"], base_url=f"{site.url}/useepay") as other:
        again = other.payments.create(pb.PaymentRequest(reference="p-2", customer=customer, amount=usd("11")))
    assert again.id != paid.id


def test_customers_and_endpoints(useepay: pb.UseePay) -> None:
    made = useepay.customers.create(pb.CustomerRequest(reference="c-1", email="ada@example.com", first_name="Ada"))
    changed = useepay.customers.update(made.id or "", pb.CustomerChange(last_name="Example"))
    assert (changed.email, changed.last_name) == ("ada@example.com", "Example")
    assert useepay.customers.get(made.id or "").last_name == "Example"
    with pytest.raises(pb.CannotCarry, match="phone has no place"):
        useepay.customers.update(made.id or "", pb.CustomerChange(phone="+12025550100"))
    endpoint = useepay.webhook_endpoints.create(
        pb.WebhookEndpointRequest(url="https://shop.example.com/hooks", events=["refund.succeeded"])
    )
    assert endpoint.enabled is True
    assert endpoint.secret
    assert endpoint.secret not in repr(endpoint)
    off = useepay.webhook_endpoints.update(
        endpoint.id or "", pb.WebhookEndpointRequest(url="https://shop.example.com/other", enabled=False)
    )
    assert (off.url, off.enabled) == ("https://shop.example.com/other", False)
    assert [item.id for item in useepay.webhook_endpoints.list()] == [endpoint.id]
    assert useepay.webhook_endpoints.get(endpoint.id or "").enabled is False


def test_the_shipping_of_a_customer(useepay: pb.UseePay, sandbox: Sandbox) -> None:
    place = pb.Address(line1="1 Example Street", city="Springfield", postal_code="12345", country="US")
    shipping = pb.Recipient(
        first_name="Ada", last_name="Example", phone="+12025550100", method="sameday", address=place
    )
    made = useepay.customers.create(pb.CustomerRequest(reference="c-2", email="ada@example.com", shipping=shipping))
    found = sandbox.resource("useepay", made.id or "")
    assert found is not None
    assert found["shipping"] == {
        "first_name": "Ada",
        "last_name": "Example",
        "phone": "+12025550100",
        "shipping_method": "sameday",
        "address": {"line1": "1 Example Street", "city": "Springfield", "postcode": "12345", "country": "US"},
    }


def test_ids_that_lead_nowhere(useepay: pb.UseePay, sandbox: Sandbox) -> None:
    for resource in (useepay.subscriptions, useepay.payments, useepay.refunds, useepay.invoices, useepay.customers):
        with pytest.raises(pb.ProviderError) as caught:
            resource.get("none")
        assert caught.value.reason == "not_found"
        sent = len(sandbox.requests())
        with pytest.raises(pb.RequestInvalid, match="id must be a non-empty string"):
            resource.get(" ")
        assert len(sandbox.requests()) == sent


def test_what_the_provider_lacks_is_said_by_name(useepay: pb.UseePay) -> None:
    with pytest.raises(pb.Unsupported, match=r"useepay: the API has no documented subscriptions\.resume"):
        useepay.subscriptions.resume("sub_1")  # type: ignore[attr-defined]
    assert not hasattr(useepay.subscriptions, "preview_update")


def test_async(site: Any) -> None:
    async def life() -> None:
        credentials = site.sandbox.credentials["useepay"]
        async with pb.AsyncUseePay(**credentials, base_url=f"{site.url}/useepay") as useepay:
            made = await useepay.subscriptions.create(request("useepay"))
            assert (await useepay.subscriptions.get(made.id or "")).id == made.id
            assert [item.id async for item in useepay.subscriptions.list()] == [made.id]
            ended = await useepay.subscriptions.cancel(made.id or "", at_period_end=False)
            assert ended.status is pb.SubscriptionStatus.CANCELED
            customer = await useepay.customers.create(pb.CustomerRequest(reference="c-9"))
            assert (await useepay.customers.update(customer.id or "", pb.CustomerChange(email="a@example.com"))).email
            with pytest.raises(pb.Unsupported, match=r"no documented subscriptions\.resume"):
                _ = useepay.subscriptions.resume  # type: ignore[attr-defined]

    asyncio.run(life())
