"""Canonical → native → canonical is the identity on what a provider carries; everything else is refused by name."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import polybill as pb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polybill.canonical import documents, model
from polybill.conversion.money_rows import OrderAmount
from polybill.conversion.rows import OutOfBand, Tagged
from polybill.conversion.table import Table
from polybill.converting import tables
from polybill.sandbox import Sandbox, SandboxTransport

from scripts.paths import PROVIDERS
from tests.examples import all_examples
from tests.overlays.drawing import requests
from tests.overlays.requests import request
from tests.support import providers as known
from tests.support.proofs import every

ALL = [(provider, table) for provider in PROVIDERS for table in tables(provider)]


@pytest.mark.parametrize(("provider", "table"), ALL, ids=[f"{p}-{t.operation}" for p, t in ALL])
@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_there_and_back(provider: str, table: Table, data: st.DataObject) -> None:
    asked = data.draw(requests(table))
    body, losses = table.write(asked)
    assert losses == []
    back, losses = table.read(body, **beside(table, asked))
    assert losses == []
    # A currency without a price goes with the amounts of the items, which carry it themselves.
    items = getattr(asked, "items", None) or ()
    if any(isinstance(value, pb.Money) for entry in items for value in model.flatten(entry).values()):
        asked = dataclasses.replace(asked, currency=None) if hasattr(asked, "currency") else asked
        back = dataclasses.replace(back, currency=None) if hasattr(back, "currency") else back
    if any(isinstance(row, Tagged) for row in table.rows) and not asked.metadata:
        asked = dataclasses.replace(asked, metadata=None)  # nothing but the reference is in it: empty or not set
    assert back == asked
    again, _ = table.write(back)
    assert again.keys() == body.keys()


TAGGED = [table for _, table in ALL if any(isinstance(row, Tagged) for row in table.rows)]


@pytest.mark.parametrize("table", TAGGED, ids=[f"{t.provider}-{t.operation}" for t in TAGGED])
@given(
    own=st.dictionaries(st.text(min_size=1, max_size=5), st.text(max_size=5), max_size=3),
    name=st.text("ab", min_size=1),
)
@settings(max_examples=20, deadline=None)
def test_reference_travels_in_the_metadata_and_leaves_the_users_own_alone(
    table: Table, own: dict[str, str], name: str
) -> None:
    asked = model.build(table.canonical, {**sample(table), "reference": name, "metadata": own})
    body, losses = table.write(asked, lossy=True)
    assert body["metadata"] == {**own, "polybill_reference": name}
    back, _ = table.read(body, lossy=True, reference=None)
    assert (back.reference, back.metadata or {}) == (name, own)
    mine = dataclasses.replace(asked, metadata={**own, "polybill_reference": "mine"})
    with pytest.raises(pb.CannotCarry, match="'polybill_reference': it is reserved for the reference"):
        table.write(mine)
    del losses


def test_the_tagged_operations() -> None:
    assert sorted((table.provider, table.operation) for table in TAGGED) == [
        ("unibee", "createSubscription"),
        ("useepay", "createRefund"),
        ("useepay", "createSubscription"),
    ]


@pytest.mark.parametrize(("provider", "table"), ALL, ids=[f"{p}-{t.operation}" for p, t in ALL])
@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_as_a_document_and_back(provider: str, table: Table, data: st.DataObject) -> None:
    asked = data.draw(requests(table))
    written = json.loads(json.dumps(documents.dump(asked)), parse_float=Decimal)
    assert documents.load(table.canonical, written, provider, table.operation) == asked


def beside(table: Table, asked: Any) -> dict[str, Any]:
    """What the native body has no field for, and what whoever reads it has to know."""
    found = model.flatten(asked)
    given = {row.path: found.get(row.path) for row in table.rows if isinstance(row, OutOfBand)}
    for row in table.rows:
        if isinstance(row, OrderAmount) and (amount := found.get(row.path)) is not None:
            given[f"{row.path}.currency"] = amount.currency
    return given


@pytest.mark.parametrize(("provider", "table"), ALL, ids=[f"{p}-{t.operation}" for p, t in ALL])
def test_every_field_is_carried_or_refused_by_name(provider: str, table: Table) -> None:
    """Set one canonical leaf at a time: it is in the body, or the error names it."""
    base = sample(table)
    carried = {row.path for row in table.rows if row.path}
    for path, value in every_leaf(table.canonical).items():
        values = {**base, path: value}
        asked = model.build(table.canonical, values)
        try:
            table.write(asked)
        except pb.CannotCarry as error:
            named = [problem.field for problem in error.problems]
            assert any(name.startswith(path) for name in named), (path, named)
            continue
        assert path in carried, path


def sample(table: Table) -> dict[str, Any]:
    """Give the leaves of the smallest request: what the canonical contract demands."""
    needed = model._schemas()[table.canonical.__name__].get("required", ())
    leaves = every_leaf(table.canonical)
    return {path: value for path, value in leaves.items() if path in needed}


def every_leaf(cls: type[Any]) -> dict[str, Any]:
    """Give a value for every leaf of a canonical request."""
    sample: dict[str, Any] = {
        "str": "x",
        "int": 1,
        "Money": pb.Money(amount=Decimal("19.99"), currency="USD"),
        "Mapping": {"k": "v"},
    }
    found: dict[str, Any] = {}
    schemas = model._schemas()

    def walk(name: str, at: str) -> None:
        for key, rule in schemas[name]["properties"].items():
            path = f"{at}{key}"
            reference = rule.get("$ref", "").rsplit("/", 1)[-1]
            if reference == "Money":
                found[path] = sample["Money"]
            elif reference and "enum" in schemas[reference]:
                found[path] = schemas[reference]["enum"][0]
            elif reference:
                walk(reference, f"{path}.")
            elif rule["type"] == "array":
                inner = rule["items"].get("$ref", "").rsplit("/", 1)[-1]
                if not inner:
                    found[path] = ["x"]
                elif "enum" in schemas[inner]:
                    found[path] = [schemas[inner]["enum"][0]]
                else:
                    found[path] = [
                        {"description": "x"} | ({"amount": sample["Money"]} if inner == "PaymentItem" else {})
                    ]
            elif rule["type"] == "object":
                found[path] = sample["Mapping"]
            elif rule.get("format") == "date-time":
                found[path] = datetime(2026, 11, 21, tzinfo=UTC)
            elif rule["type"] == "boolean":
                found[path] = True
            elif "pattern" in rule:
                found[path] = "USD" if "3" in rule["pattern"] else "US"
            else:
                found[path] = sample["int"] if rule["type"] == "integer" else "1"

    walk(cls.__name__, "")
    return found


def native(example: Any) -> Any:
    module = import_module(f"polybill_{example.provider}.models")
    return getattr(module, example.schema_name).from_dict(example.value)


DOCUMENTED = known.table("LOST_OF_DOCUMENTED")


@pytest.mark.parametrize("provider", list(DOCUMENTED))
def test_documentation_payload_becomes_canonical_and_comes_back(provider: str) -> None:
    example = next(
        e for e in all_examples() if e.provider == provider and e.side == "request" and e.origin == "documentation"
    )
    body = native(example)
    if DOCUMENTED[provider]:
        with pytest.raises(pb.CannotCarry):
            pb.to_canonical(body, reference="r")
    canonical = pb.to_canonical(body, reference="r", lossy=True)
    assert DOCUMENTED[provider] <= {loss.field for loss in canonical.losses}
    back = pb.to_native(canonical.value, provider)
    lost = {loss.field for loss in canonical.losses}
    wanted = {
        path: value
        for path, value in leaves(body.to_dict()).items()
        if path not in lost and path not in {"/sign", "/partnerCode", "/tradeTime"}
    }
    got = {path: value for path, value in leaves(back.value.to_dict()).items() if path not in lost}
    assert got.pop("/metadata/polybill_reference", "r") == "r", "where the body has no field for it"
    got.pop("/merchantReferenceId", None)
    wanted.pop("/merchantReferenceId", None)
    got.pop("/payId", None)
    wanted.pop("/payId", None)
    assert got == wanted


def leaves(value: Any, at: str = "") -> dict[str, Any]:
    if isinstance(value, dict):
        return {k: v for name, inner in value.items() for k, v in leaves(inner, f"{at}/{name}").items()}
    if isinstance(value, list):
        return {k: v for index, inner in enumerate(value) for k, v in leaves(inner, f"{at}/{index}").items()}
    return {at: value}


def test_between_providers_with_a_list_of_losses() -> None:
    example = next(e for e in all_examples() if e.provider == "clink" and e.side == "request" and e.valid)
    with pytest.raises(pb.CannotCarry, match=r"plan\.id has no place at this provider"):
        pb.convert(native(example), to="useepay")
    made = pb.convert(native(example), to="useepay", lossy=True)
    assert type(made.value).__module__.startswith("polybill_useepay")
    assert "plan.id" in {loss.field for loss in made.losses}


def test_ids_of_another_provider_are_losses_unless_they_are_replaced() -> None:
    body = pb.to_native(request("useepay"), "useepay").value
    with pytest.raises(
        pb.CannotCarry,
        match=r"customer\.id is an id of useepay; give that of payapi with ids=\{'customer\.id': \.\.\.\}",
    ):
        pb.convert(body, to="payapi", reference="order-1")
    lost = pb.convert(body, to="payapi", reference="order-1", lossy=True)
    assert lost.value.to_dict().keys() == {"plan"}, "an id that PayAPI does not know is not sent to it"
    assert {"customer.id", "payment_method.id", "reference"} <= {loss.field for loss in lost.losses}
    made = pb.convert(body, to="payapi", reference="order-1", ids={"customer.id": "cus_456"}, lossy=True)
    assert made.value.customer_token == "cus_456"
    assert "customer.id" not in {loss.field for loss in made.losses}
    with (
        Sandbox() as sandbox,
        pb.PayAPI(
            **sandbox.credentials["payapi"],
            base_url="http://sandbox/payapi",
            transport=SandboxTransport(sandbox, "payapi"),
        ) as payapi,
    ):
        key = "00000000-0000-4000-8000-000000000001"
        answer = payapi.native.subscription.create_subscription(body=made.value, idempotent_key=key)
        assert answer.data is not None, "the target accepts what the README's example makes"


def test_every_id_of_a_request_that_is_not_replaced_stays_behind() -> None:
    """No text of an id is left in the other provider's body, whichever pair it is."""
    for provider in PROVIDERS:
        asked = request(provider)
        values = model.flatten(asked)
        held = {path: values[path] for path in model.provider_ids(type(asked)) & values.keys()}
        body = pb.to_native(asked, provider).value
        for other in set(PROVIDERS) - {provider}:
            try:
                made = pb.convert(body, to=other, reference="order-1", lossy=True)
            except (pb.RequestInvalid, pb.Unsupported):
                continue  # it needs what was left out, or has no such request
            assert not set(map(str, held.values())) & set(map(str, leaves(made.value.to_dict()).values()))


def test_conversion_to_the_same_provider_keeps_its_ids() -> None:
    body = pb.to_native(request("useepay"), "useepay").value
    same = pb.convert(body, to="useepay")
    assert same.value.to_dict() == body.to_dict()
    assert not same.losses


def test_an_id_for_a_field_that_holds_none_is_refused() -> None:
    body = pb.to_native(request("useepay"), "useepay").value
    with pytest.raises(
        pb.RequestInvalid, match=r"ids\['customer\.email'\] holds no id of a provider; expected one of "
    ):
        pb.convert(body, to="payapi", reference="order-1", ids={"customer.email": "x"}, lossy=True)
    with pytest.raises(pb.ConfigurationError, match="unknown provider 'payap'; expected one of"):
        pb.convert(body, to="payap")


def test_kinds_that_do_not_exist_there() -> None:
    with pytest.raises(pb.Unsupported, match=r"no operation takes a CustomerRequest; it can be sent to .*useepay"):
        pb.to_native(pb.CustomerRequest(reference="c-1"), "clink")
    with pytest.raises(pb.Unsupported, match="is not a request of a generated client"):
        pb.to_canonical({"a": 1})
    with pytest.raises(pb.ConfigurationError, match="unknown provider 'paypal'"):
        pb.to_native(request("clink"), "paypal")
    from polybill_clink.models import Action

    with pytest.raises(pb.Unsupported, match="Action has no canonical form; expected one of"):
        pb.to_canonical(Action())


@pytest.mark.parametrize("odd", every(4, [None, 7, True, [], [1], {}, {"a": []}, "x"]))
def test_odd_native_values_end_in_our_errors(odd: Any) -> None:
    """Whatever stands in a native request, converting it gives a request or an error of ours."""
    for example in all_examples():
        if (
            example.side != "request"
            or example.origin != "ours"
            or (example.provider, example.operation) not in {(provider, table.operation) for provider, table in ALL}
        ):
            continue
        for name in example.value:
            module = import_module(f"polybill_{example.provider}.models")
            body = getattr(module, example.schema_name or "").from_dict({**example.value, name: odd})
            for lossy in (False, True):
                try:
                    pb.to_canonical(body, reference="r", lossy=lossy)
                except pb.PolybillError:
                    continue


def test_missing_reference_is_named() -> None:
    from polybill_payapi.models import CreateSubscriptionRequest

    with pytest.raises(pb.RequestInvalid, match="reference is required"):
        pb.to_canonical(CreateSubscriptionRequest())


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        (
            {"plan": pb.Plan(id="p", price=pb.Money(amount=19.99, currency="USD"))},
            "plan.price.amount must be a Decimal",
        ),  # type: ignore[arg-type]
        (
            {"plan": pb.Plan(id="p", price=pb.Money(amount=Decimal("19.999"), currency="USD"))},
            "more than the 2 decimals",
        ),
        ({"plan": pb.Plan(id="p", price=pb.Money(amount=Decimal("5.5"), currency="JPY"))}, "more than the 0 decimals"),
        ({"plan": pb.Plan(id="p", price=pb.Money(amount=Decimal("NaN"), currency="USD"))}, "finite"),
        (
            {"plan": pb.Plan(id="p", price=pb.Money(amount=Decimal(1), currency="usd"))},
            "plan.price.currency must match",
        ),
        (
            {"plan": pb.Plan(id="p", price=pb.Money(amount=Decimal(1), currency="USD\n"))},
            "plan.price.currency must match",
        ),
        ({"plan": pb.Plan(id="p", interval="fortnight")}, "plan.interval must be one of day"),  # type: ignore[arg-type]
        ({"plan": pb.Plan(id=7)}, "plan.id must be str, not int"),  # type: ignore[arg-type]
        ({"plan": {"id": "p"}}, "plan must be Plan, not dict"),
        ({"customer": pb.Customer(email="\ud800")}, "customer.email holds half a surrogate pair"),
        ({"metadata": {"a": 1}}, r"metadata\['a'\] must map strings to strings"),
        ({"customer": pb.Customer(address=pb.Address(country="Germany"))}, "customer.address.country must match"),
        ({"items": "shirt"}, "items must be a list, not str"),
        ({"items": [pb.Product(quantity=0)]}, r"items\[0\].quantity must be at least 1"),
    ],
)
def test_canonical_contract_is_checked_first(changes: dict[str, Any], text: str) -> None:
    asked = dataclasses.replace(request("linksfield"), **changes)
    with pytest.raises(pb.RequestInvalid, match=text):
        pb.to_native(asked, "linksfield")


def test_native_problem_is_told_in_canonical_names() -> None:
    with pytest.raises(pb.RequestInvalid) as caught:
        pb.to_native(request("clink", customer=pb.Customer(), return_url=None), "clink")
    text = str(caught.value)
    assert "return_url (native /returnUrl) is required" in text
    assert "the request needs customer.id, or customer.email, or customer.reference" in text


def test_one_request_has_one_currency() -> None:
    items = [pb.Product(name="x", unit_price=pb.Money(amount=Decimal(1), currency="EUR"))]
    with pytest.raises(pb.CannotCarry, match=r"items\[0\].unit_price.currency must be USD"):
        pb.to_native(request("useepay", items=items), "useepay")


def test_every_canonical_status_says_what_it_means_for_the_outcome() -> None:
    from polybill.canonical import outcomes

    assert set(outcomes._SUBSCRIPTION) == set(pb.SubscriptionStatus)
    assert set(outcomes._PAYMENT) == set(pb.PaymentStatus)
    assert outcomes._SUBSCRIPTION[pb.SubscriptionStatus.UNKNOWN] == "open"
    assert outcomes._PAYMENT[pb.PaymentStatus.UNKNOWN] == "open"
