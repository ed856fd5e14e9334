"""Every status of a contract has one canonical status; any other value is unknown, never paid and never failed."""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from inspect import getmembers, isfunction
from typing import Any, get_args, get_type_hints

import pytest

from scripts.contracts import bundle
from scripts.paths import PROVIDERS, SPECS
from tests.support.providers import table


def functions(provider: str) -> list[tuple[str, Any]]:
    try:
        module = import_module(f"polybill.providers.{provider}.statuses")
    except ModuleNotFoundError:
        return []
    return [(name, found) for name, found in getmembers(module, isfunction) if found.__module__ == module.__name__]


ALL = [(provider, name, function) for provider in PROVIDERS for name, function in functions(provider)]


@pytest.mark.parametrize(("provider", "name", "function"), ALL, ids=[f"{p}-{n}" for p, n, _ in ALL])
def test_total(provider: str, name: str, function: Any) -> None:
    hints = get_type_hints(function)
    canonical = hints.pop("return")
    unknown = canonical("unknown")
    (native,) = [kind for kind in get_args(hints["native"]) or (hints["native"],) if issubclass(kind, Enum)]
    for member in native:
        assert isinstance(function(member), canonical)
        assert function(member) is not unknown, f"{provider} {name}: {member!r}"
    odd = native("never heard of" if issubclass(native, str) else 987_654)
    assert function(odd) is unknown
    unset = import_module(f"polybill_{provider}.types").UNSET
    assert function(unset) is unknown


OUTSIDE = table("STATUSES_OUTSIDE")
"""Statuses of things that the canonical model does not have."""


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_status_of_the_contract_is_decided(provider: str) -> None:
    schemas = bundle(SPECS / provider / "openapi.yaml").document["components"]["schemas"]
    there = {name for name, schema in schemas.items() if "enum" in schema and name.endswith("Status")}
    mapped = {
        kind.__name__
        for _, function in functions(provider)
        for kind in (get_args(get_type_hints(function)["native"]) or (get_type_hints(function)["native"],))
        if issubclass(kind, Enum)
    }
    assert there - mapped == OUTSIDE.get(provider, set()), "map it in statuses.py, or say here why not"
    assert mapped - there == set()
