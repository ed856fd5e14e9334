"""Which module of ``models`` a class gets."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts import contracts
from scripts.generate import grouping
from scripts.generate.names import class_name, module_name
from scripts.paths import PROVIDERS, SPECS


def contract(links: dict[str, list[str]], users: dict[str, list[str]]) -> dict[str, Any]:
    """Return a contract whose operations (``a`` is POST /a) and components refer to those components."""

    def refer(names: list[str]) -> list[dict[str, str]]:
        return [{"$ref": f"#/components/schemas/{name}"} for name in names]

    paths = {
        f"/{name}": {"post": {"operationId": name, "tags": ["T"], "x-all": refer(names)}}
        for name, names in users.items()
    }
    return {"paths": paths, "components": {"schemas": {name: {"x-all": refer(to)} for name, to in links.items()}}}


def test_what_one_operation_leads_to_is_in_its_module() -> None:
    links = {"Body": ["Part"], "Part": [], "Result": ["Part"]}
    assert grouping.modules(contract(links, {"makeIt": ["Body", "Result"], "other": []})) == {
        "Body": "make_it",
        "Part": "make_it",
        "Result": "make_it",
    }


def test_a_shared_class_keeps_its_name_and_takes_along_what_only_it_needs() -> None:
    links = {"Shared": ["Detail"], "Detail": ["Detail"], "Kind": [], "Alone": ["Kind"], "Unused": []}
    made = grouping.modules(contract(links, {"one": ["Shared", "Alone"], "two": ["Shared", "Kind"]}))
    assert made == {"Shared": "shared", "Detail": "shared", "Kind": "kind", "Alone": "one", "Unused": "unused"}


def test_classes_that_refer_to_each_other_stay_with_their_only_user() -> None:
    links = {"A": ["B"], "B": ["A"]}
    assert set(grouping.modules(contract(links, {"one": ["A", "B"]})).values()) == {"one"}
    assert grouping.modules(contract(links, {"one": ["A"], "two": ["B"]})) == {"A": "a", "B": "b"}


def test_an_event_is_a_user_too() -> None:
    document = contract({"Order": []}, {"getOrder": ["Order"]})
    assert grouping.modules(document) == {"Order": "get_order"}
    payload = {"post": {"requestBody": {"$ref": "#/components/schemas/Order"}}}
    assert grouping.modules({**document, "webhooks": {"order.paid": payload}}) == {"Order": "order"}


NAMES = ["A", "B", "C", "D", "E"]


@given(
    st.fixed_dictionaries({name: st.lists(st.sampled_from(NAMES), unique=True) for name in NAMES}),
    st.fixed_dictionaries({name: st.lists(st.sampled_from(NAMES), unique=True) for name in ("one", "two", "three")}),
    st.lists(st.sampled_from(NAMES), unique=True),
)
def test_shared_classes_stay_where_they_are_when_an_operation_is_added(
    links: dict[str, list[str]], users: dict[str, list[str]], more: list[str]
) -> None:
    def reached(names: list[str], without: str = "") -> set[str]:
        found: set[str] = set()
        waiting = [name for name in names if name != without]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += [each for each in links[name] if each != without]
        return found

    before = grouping.modules(contract(links, users))
    for name, module in before.items():
        whose = [user for user, names in users.items() if name in reached(names)]
        if len(whose) == 1:
            assert module == whose[0]
        elif whose and module != name.lower():
            [gate] = [each for each in NAMES if each.lower() == module]
            assert all(name not in reached(names, without=gate) for names in users.values())
    after = grouping.modules(contract(links, {**users, "zero": more}))
    used = {name for names in users.values() for name in reached(names)}
    assert all(after[name] == module for name, module in before.items() if name in used and module == name.lower())


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_several_operations_name_has_a_module_of_its_own(provider: str) -> None:
    document = contracts.load_once(SPECS / provider / "openapi.yaml")
    named: dict[str, set[str]] = {}
    for operation in contracts.operations(document):
        for reference in set(grouping._references(operation.data)):
            named.setdefault(reference, set()).add(operation.id)
    found = grouping.modules(document)
    shared = [
        class_name(reference.rpartition("/")[2])
        for reference, users in named.items()
        if len(users) > 1 and "/schemas/" in reference
    ]
    assert shared
    assert [name for name in shared if found[name] != module_name(name)] == []
