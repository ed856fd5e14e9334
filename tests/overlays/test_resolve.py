"""An unknown outcome is looked up as the contract defines: the object is found, or the error names what to check."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import polybill as pb
import pytest
from attrs import evolve
from polybill.capability import capabilities
from polybill.conversion import lookups
from polybill.core import contract
from polybill.errors import OutcomeMismatch
from polybill.ledger.entry import Entry
from polybill.protocol.rules import OperationRules
from polybill.resources.operation import Operation
from polybill.sandbox import Sandbox, SandboxTransport

from tests.overlays.requests import CLASSES, PROVIDERS, request

FOUND = [
    ("clink", "subscriptions", "createSubscription"),
    ("clink", "payments", "createPayment"),
    ("useepay", "subscriptions", "createSubscription"),
    ("useepay", "payments", "createPaymentIntent"),
    ("useepay", "refunds", "createRefund"),
    ("useepay", "customers", "createCustomer"),
    ("unibee", "subscriptions", "createSubscription"),
    ("unibee", "payments", "createSubscriptionPayment"),
    ("unibee", "customers", "createUser"),
]
"""What can be looked up: provider, resource, operation. UniBee's refunds are in a test of their own."""

NOT_FOUND = [
    ("linksfield", "subscriptions", "createStripeSubscription", "queryPaymentResult"),
    ("clink", "refunds", "createRefund", "refundMerchantOrderId"),
    ("payapi", "subscriptions", "createSubscription", "merchant console"),
    ("payapi", "payments", "createPayin", "orderNo"),
    ("payapi", "customers", "createCustomer", "listCustomers"),
]
"""What can't, and a word of the advice."""


def usd(text: str) -> pb.Money:
    return pb.Money(amount=Decimal(text), currency="USD")


def asked(provider: str, kind: str, made: Any) -> Any:
    """Make a request that the provider's sandbox carries out."""
    if kind == "customers":
        first = {"first_name": "Ada", "last_name": "Example", "address": pb.Address(country="US")}
        more = first if provider == "payapi" else {}
        return pb.CustomerRequest(reference="order-1", email="ada@example.com", **more)
    if kind == "refunds":
        paid = made.payments.create(asked(provider, "payments", made))
        return pb.RefundRequest(reference="order-1", payment_id=paid.id, amount=usd("5.00"))
    if kind == "subscriptions" and provider == "unibee":
        return pb.SubscriptionRequest(
            reference="order-1",
            customer=pb.Customer(reference="u-1", email="ada@example.com"),
            plan=pb.Plan(id="101"),
            payment_method=pb.PaymentMethod(gateway="25"),
            metadata={"order": "7"},
        )
    if kind == "subscriptions" or provider == "unibee":
        return request(provider)
    if provider == "payapi":
        accepted = pb.PaymentMethod(accepted=[pb.PaymentMethodType.CARD])
        buyer = pb.Customer(email="ada@example.com", first_name="Ada", last_name="Example")
        return pb.PaymentRequest(reference="order-1", customer=buyer, amount=usd("19.99"), payment_method=accepted)
    method = pb.PaymentMethod(id="pm_1", type=pb.PaymentMethodType.CARD if provider != "useepay" else None)
    return pb.PaymentRequest(
        reference="order-1",
        customer=pb.Customer(id="cus_1"),
        amount=usd("19.99"),
        product_id="prd_1" if provider == "clink" else None,
        payment_method=method,
        return_url="https://merchant.example.com/back",
    )


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def client(sandbox: Sandbox, provider: str, **options: Any) -> Any:
    return CLASSES[provider][0](
        **sandbox.credentials[provider],
        base_url=f"http://sandbox/{provider}",
        transport=SandboxTransport(sandbox, provider),
        **options,
    )


def lose(sandbox: Sandbox, made: Any, kind: str, operation: str) -> Any:
    """Create an object of which the answer is lost; give its request."""
    wanted = asked(made.provider, kind, made)
    # Clink's refunds may be repeated, and are.
    sandbox.fail(
        made.provider, operation, fault="drop_after", times=3 if (made.provider, kind) == ("clink", "refunds") else 1
    )
    assert isinstance(getattr(made, kind).submit(wanted), pb.Unknown)
    return wanted


def forget(rules: OperationRules, monkeypatch: pytest.MonkeyPatch, **changes: Any) -> None:
    """Let the contract's rules of an operation differ from now on."""
    assert rules.resolution is not None
    other = evolve(rules, resolution=evolve(rules.resolution, **changes))
    real = contract.rules
    monkeypatch.setattr(
        contract,
        "rules",
        lambda provider, name: other if (provider, name) == (rules.provider, rules.id) else real(provider, name),
    )


@pytest.mark.parametrize(("provider", "kind", "operation"), FOUND)
def test_lost_answer_is_found_and_nothing_is_made_again(
    provider: str, kind: str, operation: str, sandbox: Sandbox
) -> None:
    ledger = pb.MemoryLedger()
    with client(sandbox, provider, ledger=ledger) as made:
        wanted = lose(sandbox, made, kind, operation)
    with client(sandbox, provider, ledger=ledger) as again:
        outcome = again.resolve("order-1", operation=operation)
        assert isinstance(outcome, pb.Succeeded | pb.Pending), outcome
        assert outcome.replayed
        [effect] = sandbox.effects(provider, operation)
        assert outcome.value.id == effect.native_id
        if outcome.value.reference is not None:
            assert outcome.value.reference == "order-1"
        assert getattr(again, kind).submit(wanted).value.id == effect.native_id
        assert again.unresolved() == []
    assert len(sandbox.effects(provider, operation)) == 1


@pytest.mark.parametrize(("provider", "kind", "operation"), FOUND)
def test_repeated_call_looks_first(provider: str, kind: str, operation: str, sandbox: Sandbox) -> None:
    with client(sandbox, provider) as made:
        wanted = lose(sandbox, made, kind, operation)
        outcome = getattr(made, kind).submit(wanted)
        assert isinstance(outcome, pb.Succeeded | pb.Pending), outcome
    assert len(sandbox.effects(provider, operation)) == 1


@pytest.mark.parametrize(("provider", "kind", "operation"), FOUND)
def test_async_resolves_alike(provider: str, kind: str, operation: str, sandbox: Sandbox) -> None:
    ledger = pb.MemoryLedger()
    with client(sandbox, provider, ledger=ledger) as made:
        lose(sandbox, made, kind, operation)

    async def resolve() -> Any:
        async with CLASSES[provider][1](
            **sandbox.credentials[provider],
            base_url=f"http://sandbox/{provider}",
            transport=SandboxTransport(sandbox, provider),
            ledger=ledger,
        ) as later:
            return await later.resolve("order-1", operation=f"{kind}.create")

    outcome = asyncio.run(resolve())
    assert outcome.value.id == sandbox.effects(provider, operation)[0].native_id


@pytest.mark.parametrize(("provider", "kind", "operation"), FOUND)
def test_absence_is_what_the_contract_makes_of_it(
    provider: str, kind: str, operation: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    with client(sandbox, provider) as made:
        wanted = asked(provider, kind, made)
        sandbox.fail(provider, operation, fault="drop_before")
        assert isinstance(getattr(made, kind).submit(wanted), pb.Unknown)
        outcome = made.resolve("order-1", operation=operation)
        assert isinstance(outcome, pb.Unknown)
        rules = contract.rules(provider, operation)
        assert rules.resolution is not None
        assert not rules.resolution.proves
        assert rules.resolution.advice in outcome.error.why
        assert sandbox.effects(provider, operation) == []
        forget(rules, monkeypatch, proves=True, after=3600)
        early = made.resolve("order-1", operation=operation)
        assert isinstance(early, pb.Unknown)
        assert "3600 seconds after the last attempt" in early.error.why
        monkeypatch.undo()
        forget(rules, monkeypatch, proves=True, after=0)
        assert isinstance(made.resolve("order-1", operation=operation), pb.NotSent)
        assert isinstance(getattr(made, kind).submit(wanted), pb.Succeeded | pb.Pending)
    assert len(sandbox.effects(provider, operation)) == 1


@pytest.mark.parametrize(("provider", "kind", "operation", "word"), NOT_FOUND)
def test_without_a_look_up_the_error_names_what_to_look_at(
    provider: str, kind: str, operation: str, word: str, sandbox: Sandbox
) -> None:
    with client(sandbox, provider) as made:
        wanted = lose(sandbox, made, kind, operation)
        seen = len(sandbox.requests())
        for outcome in (made.resolve("order-1", operation=operation), getattr(made, kind).submit(wanted)):
            assert isinstance(outcome, pb.Unknown)
            assert word in outcome.error.why
        later = sandbox.requests()[seen:]
        assert not [item for item in later if item.operation == operation], "nothing is sent again"
    assert len(sandbox.effects(provider, operation)) == 1


def paid_at_unibee(made: Any) -> str:
    """Make a payment and let its money arrive; give its id."""
    from polybill_unibee.api.invoice import mark_wire_transfer_succeeded
    from polybill_unibee.models import MarkWireTransferSucceededRequest

    payment = made.payments.create(request("unibee", "paid-1"))
    shown = made.payments.get(payment.id)
    body = MarkWireTransferSucceededRequest.from_dict({"invoiceId": shown.invoice_id, "transferNumber": "t-1"})
    mark_wire_transfer_succeeded.sync(client=made.native, body=body)
    return str(payment.id)


def test_refund_at_unibee_is_looked_up_under_its_payment(sandbox: Sandbox) -> None:
    ledger = pb.MemoryLedger()
    with client(sandbox, "unibee", ledger=ledger) as made:
        wanted = pb.RefundRequest(reference="order-1", payment_id=paid_at_unibee(made), amount=usd("5.00"))
        sandbox.fail("unibee", "createRefund", fault="drop_after")
        assert isinstance(made.refunds.submit(wanted), pb.Unknown)
        outcome = made.resolve("order-1")
        assert outcome.value.reference == "order-1"
        entry = next(item for item in ledger.list() if item.operation == "createRefund")
        ledger.claim(evolve(entry, key="other", reference="order-2", state="unknown", asked="", object_id=""))
        lost = made.resolve("order-2")
        assert "payment_id of the request is not in the ledger" in lost.error.why


def test_refusal_as_duplicate_is_looked_up(sandbox: Sandbox) -> None:
    """Another machine's ledger was lost: the provider knows the reference, this ledger does not."""
    wanted = request("unibee")
    with client(sandbox, "unibee") as first:
        first.payments.create(wanted)
    with client(sandbox, "unibee") as second:
        outcome = second.payments.submit(wanted)
        # The repeat is refused, but it cancels the customer's unpaid payment before: the look-up shows that.
        assert isinstance(outcome, pb.Rejected), outcome
        assert outcome.error.reason == "declined"
    other = dataclasses.replace(wanted, amount=usd("20.00"))
    with client(sandbox, "unibee") as third:
        odd = third.payments.submit(other)
        assert isinstance(odd, pb.Unknown)
        assert isinstance(odd.error, OutcomeMismatch)
        assert [item.field for item in odd.error.mismatches] == ["amount"]
        assert isinstance(third.payments.submit(other), pb.Unknown)
    assert len(sandbox.effects("unibee", "createSubscriptionPayment")) == 1


def test_object_that_contradicts_the_request_is_no_answer(sandbox: Sandbox) -> None:
    ledger = pb.MemoryLedger()
    with client(sandbox, "clink", ledger=ledger) as made:
        lose(sandbox, made, "payments", "createPayment")
        [entry] = made.unresolved()
        change = entry.asked.replace("19.99", "1.99")
        assert change != entry.asked
        ledger._entries[entry.key] = evolve(entry, asked=change)
        outcome = made.resolve("order-1")
        assert isinstance(outcome.error, OutcomeMismatch)
        assert [(item.field, item.asked) for item in outcome.error.mismatches] == [("amount", "1.99 USD")]
        assert "dashboard" in outcome.error.why


def test_several_objects_under_one_reference_stay_unknown(sandbox: Sandbox) -> None:
    """Clink's reference is not unique: two clients without a common ledger charge twice."""
    with client(sandbox, "clink") as first:
        first.payments.create(asked("clink", "payments", first))
    with client(sandbox, "clink") as second:
        lose(sandbox, second, "payments", "createPayment")
        outcome = second.resolve("order-1")
        assert isinstance(outcome, pb.Unknown)
        assert "2 objects have the reference" in outcome.error.why
        for effect in sandbox.effects("clink", "createPayment"):
            assert effect.native_id in outcome.error.why


def test_search_reads_every_part_of_the_list_and_stops_at_a_bound(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookups, "_PAGE", 2)
    with client(sandbox, "useepay") as made:
        for number in range(5):
            made.payments.create(dataclasses.replace(asked("useepay", "payments", made), reference=f"other-{number}"))
        lose(sandbox, made, "payments", "createPaymentIntent")
        monkeypatch.setattr(lookups, "_MOST_PAGES", 2)
        outcome = made.resolve("order-1")
        assert "listPaymentIntents has more than 4 items in question" in outcome.error.why
        monkeypatch.setattr(lookups, "_MOST_PAGES", 3)
        assert made.resolve("order-1").value.reference == "order-1"


def test_wrong_clock_does_not_end_a_search_at_the_first_of_two(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The certificate's schedule unibee/1/41: the caller's clock was decades ahead, so every item looked too old."""
    monkeypatch.setattr(lookups, "_PAGE", 1)
    ledger = pb.MemoryLedger()
    with client(sandbox, "unibee", ledger=ledger) as made:
        wanted = lose(sandbox, made, "payments", "createSubscriptionPayment")
        twin = dataclasses.replace(wanted, reference="order-2")
        other = made.payments.create(twin).id
        stored = sandbox._state.resource("unibee", other)
        assert stored is not None
        stored.data["externalPaymentId"] = "order-1"
        sandbox._state.put_resource("unibee", stored, "payment")
        [entry] = made.unresolved()
        ledger._entries[entry.key] = evolve(entry, created_at=entry.created_at + 20 * 365 * 86_400_000)
        outcome = made.resolve("order-1")
        assert isinstance(outcome, pb.Unknown)
        assert "2 objects have the reference" in outcome.error.why


def test_failing_look_up_leaves_the_outcome_unknown(sandbox: Sandbox) -> None:
    with client(sandbox, "clink") as made:
        lose(sandbox, made, "payments", "createPayment")
        sandbox.fail("clink", "listOrders", fault="refuse", times=3)
        outcome = made.resolve("order-1", deadline=0.5)
        assert isinstance(outcome, pb.Unknown)
        assert "it could not be looked up" in outcome.error.why
        assert isinstance(made.resolve("order-1"), pb.Succeeded)


@pytest.mark.parametrize("durable", [False, True])
def test_what_was_found_once_is_given_again_when_the_provider_can_t_be_asked(
    durable: bool, sandbox: Sandbox, tmp_path: Path
) -> None:
    ledger = pb.SqliteLedger(tmp_path / "ledger.db") if durable else pb.MemoryLedger()
    with client(sandbox, "clink", ledger=ledger) as made:
        wanted = lose(sandbox, made, "payments", "createPayment")
        found = made.resolve("order-1")
        sandbox.fail("clink", "getOrder", fault="refuse", times=9)
        for again in (made.payments.submit(wanted), made.resolve("order-1")):
            assert isinstance(again, type(found))
            assert again.replayed
            assert (again.value.id, again.value.amount) == (found.value.id, found.value.amount)
    assert len(sandbox.effects("clink", "createPayment")) == 1
    ledger.close()


def _creates() -> Iterator[tuple[str, str, Operation[Any, Any]]]:
    for provider in PROVIDERS:
        calls = import_module(f"polybill.providers.{provider}.calls")
        for item in capabilities(provider):
            if item.verb == "create" and item.kind != "webhook_endpoints":
                yield provider, item.kind, getattr(calls, f"create_{item.kind.removesuffix('s')}")


def test_each_creation_has_its_look_up_or_its_advice() -> None:
    for provider, kind, operation in _creates():
        row = contract.rules(provider, operation.operation_ids[0]).resolution
        assert row is not None, (provider, kind)
        assert row.advice, (provider, kind)
        assert (row.operation is None) is (operation.lookup is None), (provider, kind)
        if row.operation is not None:
            calls = import_module(f"polybill.providers.{provider}.calls")
            assert getattr(calls, f"get_{kind.removesuffix('s')}").operation_ids[0] == row.read


def test_entry_keeps_what_was_asked_and_no_secret(sandbox: Sandbox) -> None:
    ledger = pb.MemoryLedger()
    with client(sandbox, "clink", ledger=ledger) as made:
        lose(sandbox, made, "payments", "createPayment")
    [entry] = ledger.list()
    assert isinstance(entry, Entry)
    assert '"amount":{"amount":"19.99","currency":"USD"}' in entry.asked
    assert sandbox.credentials["clink"]["api_key"] not in entry.asked
