"""Time moves: renewals, trials, ends and failed charges follow, with their events in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polybill as pb
import pytest
from polybill.sandbox import Sandbox, SandboxTransport

from .samples import NOW, body
from .shop import FixedClock, call, client

DAY = 86_400.0


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now=lambda: NOW) as made:
        yield made


def names(events: list[Any]) -> list[str]:
    return [event.event for event in events]


def buy(sandbox: Sandbox, **changes: Any) -> str:
    return str(call(sandbox, "clink", {**body("clink"), **changes})["data"]["subscriptionId"])


def test_a_year_of_a_subscription_at_clink_in_order(sandbox: Sandbox) -> None:
    name = buy(sandbox)
    events = sandbox.advance(days=365)
    month = ["order.created", "order.succeeded", "invoice.paid", "subscription.updated.renewed"]
    assert names(events) == month * 12
    assert [event.at for event in events] == sorted(event.at for event in events)
    assert events[3].at == NOW + 30 * DAY
    with client(sandbox, "clink", pb.Clink) as clink:  # its own clock did not move: credentials are good all the same
        found = clink.subscriptions.get(name)
    assert found.status is pb.SubscriptionStatus.ACTIVE
    assert found.current_period_end is not None
    assert found.current_period_end.timestamp() == NOW + 13 * 30 * DAY
    assert len(sandbox.history("clink", name)) == 13


def test_a_renewal_that_fails_leaves_it_past_due(sandbox: Sandbox) -> None:
    name = buy(sandbox, paymentInstrumentId="pi_sandbox_declined_later")
    assert names(sandbox.advance(days=90)) == ["order.created", "order.failed", "invoice.open", "subscription.past_due"]
    assert (sandbox.resource("clink", name) or {})["status"] == "past_due"


def test_a_trial_ends_with_the_first_charge(sandbox: Sandbox) -> None:
    name = buy(sandbox, priceId="price_sandbox_trial")
    assert (sandbox.resource("clink", name) or {})["status"] == "free_trial"
    assert sandbox.advance(days=13) == []
    assert names(sandbox.advance(days=1)) == [
        "order.created",
        "order.succeeded",
        "invoice.paid",
        "subscription.activated",
    ]


def test_what_was_to_end_with_its_period_ends_then(sandbox: Sandbox) -> None:
    name = buy(sandbox)
    with client(sandbox, "clink", pb.Clink) as clink:
        clink.subscriptions.cancel(name, at_period_end=True, comment="enough")
    assert names(sandbox.advance(days=400)) == ["subscription.cancelled"]


def test_a_first_charge_that_nobody_finished_expires(sandbox: Sandbox) -> None:
    buy(sandbox, paymentInstrumentId="pi_sandbox_3ds")
    assert names(sandbox.advance(days=31)) == ["subscription.incomplete_expired"]


def test_the_test_clock_of_clink_moves_the_time(sandbox: Sandbox) -> None:
    name = buy(sandbox)
    clock = call(sandbox, "clink", {"name": "c", "subscriptionId": name}, "/subscription/test-clocks")["data"]
    base = f"/subscription/test-clocks/{clock['clockId']}"
    target = int((NOW + 61 * DAY) * 1000)
    task = call(sandbox, "clink", {"targetFrozenTime": target}, f"{base}/advance")["data"]
    assert (task["status"], task["toTime"]) == ("CREATED", target)
    shown = call(sandbox, "clink", None, base, "GET")["data"]
    assert (shown["eventCount"], shown["frozenTime"]) == (8, target)
    assert sandbox.now() == NOW + 61 * DAY
    back = call(sandbox, "clink", {"targetFrozenTime": target}, f"{base}/advance")
    assert back["code"] == 400
    assert call(sandbox, "clink", {}, f"{base}/complete")["data"]["status"] == "COMPLETED"
    assert call(sandbox, "clink", None, "/subscription/test-clocks/list", "GET")["data"] == []


def unibee(sandbox: Sandbox, **more: Any) -> str:
    wanted = {"planId": 1, "email": "a@example.com", "gatewayId": 25, **more}
    answer = call(sandbox, "unibee", wanted, "/merchant/subscription/create_submit")
    assert answer["code"] == 0, answer
    return str(answer["data"]["subscription"]["subscriptionId"])


def test_unibee_renews_whom_it_can_charge(sandbox: Sandbox) -> None:
    name = unibee(sandbox, paymentMethodId="pm_1")
    events = [event for event in sandbox.advance(days=61) if event.event.startswith("subscription.")]
    assert names(events) == ["subscription.auto_renew.success"] * 2
    found = sandbox.resource("unibee", name) or {}
    assert (found["status"], found["currentPeriodEnd"]) == (2, int(NOW) + 90 * 86_400)


def test_unibee_lets_an_unpaid_renewal_expire_after_a_day(sandbox: Sandbox) -> None:
    unibee(sandbox, paymentMethodId="pm_sandbox_declined_later")
    events = [event for event in sandbox.advance(days=40) if event.event.startswith("subscription.")]
    assert names(events) == ["subscription.auto_renew.failure", "subscription.expired"]
    assert events[1].at - events[0].at == DAY


def test_unibee_fails_what_was_never_paid_after_three_days(sandbox: Sandbox) -> None:
    unibee(sandbox)
    (event,) = sandbox.advance(days=40)
    assert (event.event, event.at) == ("subscription.failed", int(NOW) + 3 * DAY)


def useepay(sandbox: Sandbox, **changes: Any) -> tuple[str, str]:
    made = call(sandbox, "useepay", {**body("useepay"), **changes})
    invoices = call(sandbox, "useepay", None, "/api/v1/invoices", "GET")["items"]
    return made["id"], invoices[0]["id"]


def test_useepay_begins_with_the_paid_invoice_and_bills_each_period(sandbox: Sandbox) -> None:
    recurring = {"interval": "month", "interval_count": 1, "unit_amount": 9.5, "total_billing_cycles": 3}
    name, invoice = useepay(sandbox, recurring=recurring)
    assert sandbox.advance(days=365) == []  # no one has paid
    assert call(sandbox, "useepay", {}, f"/api/v1/invoices/{invoice}/pay")["status"] == "paid"
    assert call(sandbox, "useepay", {}, f"/api/v1/invoices/{invoice}/pay")["code"] == "invalid_argument"
    events = sandbox.advance(days=365)
    assert names(events) == ["subscription.updated", "invoice.open", "invoice.paid"] * 2
    assert (sandbox.resource("useepay", name) or {})["recurring"]["current_billing_cycles"] == 3


def test_useepay_waits_for_an_invoice_that_was_sent(sandbox: Sandbox) -> None:
    _, invoice = useepay(sandbox, collection_method="send_invoice")
    call(sandbox, "useepay", {}, f"/api/v1/invoices/{invoice}/pay")
    assert "invoice.paid" not in names(sandbox.advance(days=70))


def test_time_moves_forward_only(sandbox: Sandbox) -> None:
    for seconds in (-1, float("nan"), 1e12):
        with pytest.raises(pb.ConfigurationError, match="forward only"):
            sandbox.advance(seconds=seconds)
    sandbox.advance(days=1)
    assert sandbox.now() == NOW + DAY
    sandbox.reset()
    assert sandbox.now() == NOW


def test_what_became_due_by_itself_happens_before_the_next_call() -> None:
    times = [NOW]
    with Sandbox(now=lambda: times[0]) as sandbox:
        name = buy(sandbox)
        times[0] += 31 * DAY
        clock = FixedClock(int(times[0] * 1000))
        transport = SandboxTransport(sandbox, "clink")
        own = sandbox.credentials["clink"]
        with pb.Clink(**own, base_url="http://sandbox/clink", transport=transport, clock=clock) as clink:
            clink.subscriptions.get(name)
        assert names(sandbox.events())[-1] == "subscription.updated.renewed"


def test_a_file_keeps_the_time_and_what_is_due(tmp_path: Any) -> None:
    file = tmp_path / "state.db"
    with Sandbox(now=lambda: NOW, state=file) as sandbox:
        buy(sandbox)
        sandbox.advance(days=29)
    with Sandbox(now=lambda: NOW, state=file) as sandbox:
        assert sandbox.now() == NOW + 29 * DAY
        assert names(sandbox.advance(days=1))[-1] == "subscription.updated.renewed"
