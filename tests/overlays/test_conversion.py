"""Canonical → native → canonical is the identity on what a provider carries; everything else is refused by name."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from importlib import import_module
from typing import Any

import polybill as pb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from polybill.canonical import shapes
from polybill.conversion.rows import Choice, Choices
from polybill.conversion.table import Table
from polybill.converting import PROVIDERS, tables
from polybill.core import money

from scripts.paths import SPECS
from tests.examples import all_examples, snake
from tests.overlays.requests import request

TEXT = st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=12)
CURRENCIES = ["USD", "EUR", "JPY", "KRW", "KWD", "BHD"]


def amounts(currency: str) -> st.SearchStrategy[pb.Money]:
    places = money.decimals(currency)
    whole = st.integers(min_value=1, max_value=10**9)
    return whole.map(lambda units: pb.Money(amount=Decimal(units).scaleb(-places), currency=currency))


def leaf(table: Table, path: str, currency: str) -> st.SearchStrategy[Any]:
    """Make a value for a canonical path of a table."""
    row = next(row for row in table.rows if row.path == path)
    if isinstance(row, Choice):
        return st.sampled_from(sorted(row.names))
    if isinstance(row, Choices):
        return st.lists(st.sampled_from(sorted(row.names)), min_size=1, max_size=3)
    kind = type(row).__name__
    if kind == "Amount":
        return amounts(currency)
    if kind == "Number":
        return st.integers(min_value=1, max_value=2**53).map(str)
    if kind == "Pairs":
        return st.dictionaries(TEXT, TEXT, max_size=3)
    if kind == "Code":
        return st.just(currency)
    if kind in {"Each", "Only"}:
        return st.lists(item(row, currency), min_size=1, max_size=1 if kind == "Only" else 3)
    if path.endswith(".country"):
        return st.sampled_from(["US", "DE", "JP"])
    if path.rsplit(".", 1)[-1] in {"interval_count", "cycles"}:
        return st.integers(min_value=1, max_value=99)
    return TEXT


def item(row: Any, currency: str) -> st.SearchStrategy[dict[str, Any]]:
    made: dict[str, st.SearchStrategy[Any]] = {}
    for inner in row.rows:
        kind = type(inner).__name__
        if kind == "Amount":
            made[inner.path] = amounts(currency)
        elif kind == "BasisPoints":
            made[inner.path] = st.integers(min_value=0, max_value=9999).map(lambda points: Decimal(points) / 100)
        elif inner.path == "quantity":
            made[inner.path] = st.integers(min_value=1, max_value=99)
        elif inner.path:
            made[inner.path] = TEXT
    needed = {name for name in ("description", "amount") if name in made and row.path == "items" and "amount" in made}
    return st.fixed_dictionaries(
        {name: made[name] for name in needed},
        optional={name: value for name, value in made.items() if name not in needed},
    )


@st.composite
def requests(draw: st.DrawFn, table: Table) -> Any:
    """Draw a canonical request that the table covers."""
    currency = draw(st.sampled_from(CURRENCIES))
    values: dict[str, Any] = {}
    for row in table.rows:
        if row.path and (row.path == "reference" or draw(st.booleans())):
            values[row.path] = draw(leaf(table, row.path, currency))
    priced = any(isinstance(value, pb.Money) for value in values.values())
    if priced:
        values.pop("currency", None)  # the price says it
    elif "currency" not in values or any("Amount" in type(r).__name__ for r in table.rows):
        # Amounts of items have no currency of their own there: without a price they need nothing else.
        pass
    return shapes.build(table.canonical, values)


ALL = [(provider, table) for provider in PROVIDERS for table in tables(provider)]


@pytest.mark.parametrize(("provider", "table"), ALL, ids=[f"{p}-{t.operation}" for p, t in ALL])
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_there_and_back(provider: str, table: Table, data: st.DataObject) -> None:
    asked = data.draw(requests(table))
    body, losses = table.write(asked)
    assert losses == []
    back, losses = table.read(body, reference=asked.reference)
    assert losses == []
    # A currency without a price goes with the amounts of the items, which carry it themselves.
    items = getattr(asked, "items", None) or ()
    if any(isinstance(value, pb.Money) for entry in items for value in shapes.flatten(entry).values()):
        asked = dataclasses.replace(asked, currency=None) if hasattr(asked, "currency") else asked
        back = dataclasses.replace(back, currency=None) if hasattr(back, "currency") else back
    assert back == asked
    again, _ = table.write(back)
    assert again.keys() == body.keys()


@pytest.mark.parametrize(("provider", "table"), ALL, ids=[f"{p}-{t.operation}" for p, t in ALL])
def test_every_field_is_carried_or_refused_by_name(provider: str, table: Table) -> None:
    """Set one canonical leaf at a time: it is in the body, or the error names it."""
    base = request(provider)
    carried = {row.path for row in table.rows if row.path}
    for path, value in every_leaf(table.canonical).items():
        values = {**shapes.flatten(base), path: value}
        asked = shapes.build(table.canonical, values)
        try:
            table.write(asked)
        except pb.CannotCarry as error:
            named = [problem.field for problem in error.problems]
            assert any(name.startswith(path) for name in named), (path, named)
            continue
        assert path in carried, path


def every_leaf(cls: type[Any]) -> dict[str, Any]:
    """Give a value for every leaf of a canonical request."""
    sample: dict[str, Any] = {
        "str": "x",
        "int": 1,
        "Money": pb.Money(amount=Decimal("19.99"), currency="USD"),
        "Mapping": {"k": "v"},
    }
    found: dict[str, Any] = {}
    schemas = shapes._schemas()

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
                if "enum" in schemas[inner]:
                    found[path] = [schemas[inner]["enum"][0]]
                else:
                    found[path] = [
                        {"description": "x"} | ({"amount": sample["Money"]} if inner == "PaymentItem" else {})
                    ]
            elif rule["type"] == "object":
                found[path] = sample["Mapping"]
            elif "pattern" in rule:
                found[path] = "USD" if "3" in rule["pattern"] else "US"
            else:
                found[path] = sample["int"] if rule["type"] == "integer" else "1"

    walk(cls.__name__, "")
    return found


def native(example: Any) -> Any:
    module = import_module(f"polybill_{example.provider}.models.{snake(example.schema_name)}")
    return getattr(module, example.schema_name).from_dict(example.value)


DOCUMENTED = {
    "linksfield": {"/tradeType"},
    "clink": set(),
    "payapi": set(),
    "useepay": {"/order/category", "/order/products/0/code", "/order/products/0/type"},
}


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


def test_kinds_that_do_not_exist_there() -> None:
    with pytest.raises(pb.Unsupported, match="no operation takes a PaymentRequest; it can be sent to unibee"):
        pb.to_native(request("unibee"), "clink")
    with pytest.raises(pb.Unsupported, match="is no request of a generated client"):
        pb.to_canonical({"a": 1})
    with pytest.raises(pb.ConfigurationError, match="'paypal' is no provider"):
        pb.to_native(request("clink"), "paypal")
    from polybill_clink.models.action import Action

    with pytest.raises(pb.Unsupported, match="Action has no canonical form; there is one for"):
        pb.to_canonical(Action())


@pytest.mark.parametrize("odd", [None, 7, True, [], [1], {}, {"a": []}, "x"])
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
            module = import_module(f"polybill_{example.provider}.models.{snake(example.schema_name or '')}")
            body = getattr(module, example.schema_name or "").from_dict({**example.value, name: odd})
            for lossy in (False, True):
                try:
                    pb.to_canonical(body, reference="r", lossy=lossy)
                except pb.PolybillError:
                    continue


def test_missing_reference_is_named() -> None:
    from polybill_payapi.models.create_subscription_request import CreateSubscriptionRequest

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
        ({"metadata": {"a": 1}}, r"metadata\['a'\] must be text for text"),
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


@pytest.mark.parametrize("provider", ["clink", "useepay", "unibee"])
def test_every_documented_status_has_one_canonical_status(provider: str) -> None:
    mapping = import_module(f"polybill.providers.{provider}.mapping")
    native_enum = {
        "clink": "payment_result_status.PaymentResultStatus",
        "useepay": "subscription_status.SubscriptionStatus",
        "unibee": "payment_status.PaymentStatus",
    }[provider]
    module, name = native_enum.split(".")
    members = set(getattr(import_module(f"polybill_{provider}.models.{module}"), name))
    assert set(mapping.STATUSES) == members
    assert (SPECS / provider / "openapi.yaml").exists()


def test_every_canonical_status_says_what_it_means_for_the_outcome() -> None:
    from polybill.canonical import states

    assert set(states._SUBSCRIPTION) == set(pb.SubscriptionStatus)
    assert set(states._PAYMENT) == set(pb.PaymentStatus)
    assert states._SUBSCRIPTION[pb.SubscriptionStatus.UNKNOWN] == "open"
    assert states._PAYMENT[pb.PaymentStatus.UNKNOWN] == "open"
