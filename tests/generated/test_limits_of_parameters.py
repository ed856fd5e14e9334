"""The limit of a query parameter is checked before anything is sent, for each parameter that has one."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from polybill_runtime.errors import RequestInvalid

from scripts import contracts
from scripts.paths import PROVIDERS, SPECS

BREAKING: dict[str, Callable[[Any], Any]] = {
    "minimum": lambda bound: bound - 1,
    "maximum": lambda bound: bound + 1,
    "minLength": lambda bound: "x" * (bound - 1),
    "maxLength": lambda bound: "x" * (bound + 1),
}
"""Gives a value that breaks a rule; a rule that is missing here fails the test."""


def resolved(document: Any, node: Any) -> Any:
    while "$ref" in node:
        target = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def limits(provider: str) -> Iterator[tuple[str, str, str, Any]]:
    """Yield operation, name, rule and bound of each limit that a contract has for a query parameter."""
    document = contracts.load_once(SPECS / provider / "openapi.yaml")
    for operation in contracts.operations(document):
        for entry in operation.data.get("parameters", ()):
            parameter = resolved(document, entry)
            rules = resolved(document, parameter.get("schema", {}))
            for name in [name for name in rules if name.startswith(("min", "max", "exclusive", "pattern"))]:
                if parameter["in"] == "query":
                    yield operation.id, parameter["name"], name, rules[name]


def problems(provider: str, operation: str, parameter: str, value: Any) -> list[str]:
    """Ask the generated client for a request, and list what it has against one parameter."""
    module = import_module(import_module(f"polybill_{provider}.operations").OPERATIONS[operation]["module"])
    arguments = {}
    for name, found in inspect.signature(module.get_kwargs).parameters.items():
        if name.replace("_", "") == parameter.lower():
            arguments[name] = value
        elif found.default is inspect.Parameter.empty:
            arguments[name] = 1
    try:
        module.get_kwargs(**arguments)
    except RequestInvalid as refused:
        return [str(problem) for problem in refused.problems if problem.pointer == parameter]
    return []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_each_limit_is_checked_before_sending(provider: str) -> None:
    for operation, parameter, rule, bound in limits(provider):
        where = f"{operation}?{parameter}: {rule} {bound}"
        assert problems(provider, operation, parameter, bound) == [], where
        assert problems(provider, operation, parameter, BREAKING[rule](bound)), where


def test_there_are_such_limits() -> None:
    found = [row for provider in PROVIDERS for row in limits(provider)]
    assert {rule for *_, rule, _ in found} >= {"minimum", "maximum"}
