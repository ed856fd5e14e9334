"""UniBee's requests as canonical ones: the pages' own payloads, and the forms that say the same in another place."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import polybill as pb
import pytest
from polybill_unibee.models import (
    CreateSubscriptionRequest,
    PreviewSubscriptionUpdateRequest,
    UpdateSubscriptionRequest,
)

from scripts.paths import SPECS


def payload(name: str) -> Any:
    return json.loads((SPECS / "unibee" / "examples" / name).read_bytes())


def create(**body: Any) -> pb.SubscriptionRequest:
    value: pb.SubscriptionRequest = pb.to_canonical(
        CreateSubscriptionRequest.from_dict({"planId": 101, **body}), reference="s-1"
    ).value
    return value


def losses(native: Any) -> set[str]:
    return {loss.field for loss in pb.to_canonical(native, reference="s-1", lossy=True).losses}


def test_our_subscription() -> None:
    body = CreateSubscriptionRequest.from_dict(payload("createSubscription.ours.request.json"))
    with pytest.raises(pb.CannotCarry, match="/cancelUrl has no canonical counterpart"):
        pb.to_canonical(body, reference="s-1")
    made = pb.to_canonical(body, reference="s-1", lossy=True)
    assert made.value == pb.SubscriptionRequest(
        reference="s-1",
        customer=pb.Customer(id="2235"),
        plan=pb.Plan(id="101"),
        quantity=1,
        payment_method=pb.PaymentMethod(gateway="25"),
        return_url="https://shop.example.com/thanks",
        metadata={"order": "1001"},
    )
    assert [loss.field for loss in made.losses] == ["/cancelUrl"]


def test_the_pages_change() -> None:
    value = payload("updateSubscription.request.json")
    with pytest.raises(pb.RequestInvalid, match="/effectImmediate must be one of 1, 2"):
        losses(UpdateSubscriptionRequest.from_dict(value))
    value["effectImmediate"] = 1
    with pytest.raises(pb.RequestInvalid, match="currency must match"):
        losses(UpdateSubscriptionRequest.from_dict(value))
    # Everything but the placeholders of the currencies and of the timing, "<string>" and 123.
    lost = losses(UpdateSubscriptionRequest.from_dict(value | {"currency": "USD", "confirmCurrency": "USD"}))
    assert {"/addonParams", "/discount/discountAmount", "/manualPayment", "/taxPercentage"} <= lost
    assert {"/subscriptionId", "/userId", "/applyPromoCredit"} <= lost
    assert not lost & {"/newPlanId", "/quantity", "/discountCode", "/prorationDate", "/gatewayId", "/returnUrl"}


def test_our_change() -> None:
    value = payload("updateSubscription.ours.request.json")
    body = UpdateSubscriptionRequest.from_dict(value)
    with pytest.raises(pb.CannotCarry, match="/subscriptionId has no canonical counterpart"):
        pb.to_canonical(body)
    made = pb.to_canonical(body, lossy=True)
    assert made.value == pb.SubscriptionChange(
        plan=pb.Plan(id="102"),
        quantity=1,
        timing=pb.ChangeTiming.IMMEDIATELY,
        quoted=pb.Money(amount=Decimal("10.00"), currency="USD"),
        proration_date=datetime(2026, 9, 11, 0, 26, 40, tzinfo=UTC),
    )
    back = pb.to_native(made.value, "unibee").value.to_dict()
    assert {**back, "subscriptionId": value["subscriptionId"]} == value
    preview = PreviewSubscriptionUpdateRequest.from_dict(payload("previewSubscriptionUpdate.ours.request.json"))
    tried = pb.to_canonical(preview, lossy=True).value
    assert (tried.plan, tried.quantity) == (pb.Plan(id="102"), 1)


def test_no_expected_total_is_none() -> None:
    body = UpdateSubscriptionRequest(new_plan_id=102, quantity=1, confirm_total_amount=0)
    assert pb.to_canonical(body).value.quoted is None
    odd = UpdateSubscriptionRequest.from_dict({"newPlanId": 1, "quantity": 1, "confirmTotalAmount": 5})
    with pytest.raises(pb.CannotCarry, match="/confirmTotalAmount has no currency"):
        pb.to_canonical(odd)


def test_a_change_in_another_currency_keeps_both() -> None:
    change = pb.SubscriptionChange(
        plan=pb.Plan(id="102"), quantity=1, currency="EUR", quoted=pb.Money(amount=Decimal(1), currency="USD")
    )
    native = pb.to_native(change, "unibee").value
    assert (native.currency, native.confirm_currency, native.confirm_total_amount) == ("EUR", "USD", 100)
    assert pb.to_canonical(native).value == change


@pytest.mark.parametrize(
    ("body", "customer"),
    [
        ({"userId": 5}, pb.Customer(id="5")),
        ({"email": "a@example.com", "externalUserId": "c"}, pb.Customer(email="a@example.com", reference="c")),
        ({"user": {"email": "a@example.com"}}, pb.Customer(email="a@example.com")),
        ({"user": {"email": "a@example.com"}, "email": "a@example.com"}, pb.Customer(email="a@example.com")),
        ({"userId": 5, "email": "a@example.com"}, pb.Customer(id="5", email="a@example.com")),
    ],
)
def test_a_customer_in_each_of_the_forms(body: dict[str, Any], customer: pb.Customer) -> None:
    assert create(**body).customer == customer
    again = pb.to_native(create(**body), "unibee").value.to_dict()
    assert ("userId" in again) == ("userId" in body)
    assert create(**{name: value for name, value in again.items() if name != "planId"}).customer == customer


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"userId": 5, "user": {"email": "a@example.com"}}, "/user/email is not used together with /userId"),
        (
            {"email": "a@example.com", "user": {"email": "b@example.com"}},
            "/user/email is not used together with /email",
        ),
        ({"vatNumber": "DE1"}, "/vatNumber has no canonical counterpart"),
    ],
)
def test_what_means_two_things_is_no_request(body: dict[str, Any], text: str) -> None:
    with pytest.raises(pb.CannotCarry, match=text):
        create(**body)


def test_a_subscription_of_another_provider() -> None:
    asked = pb.SubscriptionRequest(
        reference="s-1",
        customer=pb.Customer(email="ada@example.com", first_name="Ada", address=pb.Address(line1="1 Example Street")),
        plan=pb.Plan(id="101", price=pb.Money(amount=Decimal("19.99"), currency="USD")),
        items=[pb.Product(name="Gold", quantity=1)],
        trial_end=datetime(2026, 12, 1, tzinfo=UTC),
    )
    with pytest.raises(pb.CannotCarry) as caught:
        pb.to_native(asked, "unibee")
    assert [problem.field for problem in caught.value.problems] == ["items[0].quantity", "plan.price"]
    made = pb.to_native(asked, "unibee", lossy=True).value.to_dict()
    assert made == {
        "planId": 101,
        "user": {"email": "ada@example.com", "firstName": "Ada", "address": "1 Example Street"},
        "productData": {"name": "Gold"},
        "trialEnd": 1796083200,
        "metadata": {"polybill_reference": "s-1"},
    }
    with pytest.raises(pb.RequestInvalid, match=r"plan\.id \(native /planId\) is required"):
        pb.to_native(pb.SubscriptionRequest(reference="s", customer=pb.Customer(id="1"), plan=pb.Plan()), "unibee")
