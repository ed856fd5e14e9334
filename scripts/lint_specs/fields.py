"""PB2xx: what a number or a text means: money, time, secret."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .contract import Contract
from .findings import Hit, hit, label
from .marks import mark
from .objects import Objects
from .positions import join, steps
from .walk import Node
from .words import words

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def split(name: str) -> list[str]:
    """Split a camelCase or snake_case name into its words, in lower case."""
    return [word.lower() for word in _WORD.findall(name)]


def looks_like_money(name: str) -> bool:
    """Return whether a name reads like an amount."""
    found = set(split(name))
    return bool(found & words("money")) and not found & words("not money")


def looks_like_time(name: str) -> bool:
    """Return whether a name reads like a point in time."""
    found = split(name)
    if not found or words("not time") & set(found):
        return False
    if found[-1] in words("period endings"):
        return bool(words("periods") & set(found))
    return found[-1] in words("time endings")


def _counts(contract: Contract) -> set[str]:
    """List the fields that x-paging calls the number of rows."""
    objects = contract.objects
    found: set[str] = set()
    for operation in contract.operations:
        paging = mark(operation.data, "x-paging")
        if paging is None or "total" not in paging:
            continue
        pointer = paging["total"]
        for schema in contract.answer_schemas(operation).values():
            found |= _fields_at(objects, schema, steps(pointer))
    return found


def _fields_at(objects: Objects, schema: str | None, path: list[str]) -> set[str]:
    places = {schema} if schema else set()
    for name in path:
        tops = {top for place in places for top in objects.targets(place)}
        places = {place for top in tops for place in objects.fields(top).get(name, ())}
    return places


def _is_number(contract: Contract, node: Node) -> bool:
    facets = contract.facets(node)
    return bool(contract.types(node) & {"number", "integer"}) or facets.get("format") == "decimal"


def amounts(contract: Contract) -> Iterator[Hit]:
    """PB201."""
    counts = _counts(contract)
    for node in contract.fields:
        unmarked = "x-money" not in node.data and node.at not in counts
        if unmarked and looks_like_money(node.name) and _is_number(contract, node):
            yield hit(node.at, "missing", name=node.name)


def currencies(contract: Contract) -> Iterator[Hit]:
    """PB202."""
    objects = contract.objects
    reported: set[str] = set()
    for holder in objects:
        for places in objects.fields(holder).values():
            for place in places:
                money = mark(contract.by_pointer[place].data, "x-money")
                if not isinstance(money, dict) or money["currency"] is None or place in reported:
                    continue
                path = money["currency"]
                stop = objects.dead_end(holder, path.split("/"))
                if stop is not None:
                    reported.add(place)
                    yield hit(join(place, "x-money"), "nowhere", path=path, holder=label(contract, stop))


def money_forms(contract: Contract) -> Iterator[Hit]:
    """PB203."""
    for node in contract.fields:
        money = mark(node.data, "x-money")
        if not isinstance(money, dict):
            continue
        if money["form"] == "string":
            wanted = {"string"}
        else:
            wanted = {"integer"} if money["unit"] == "minor" else {"number", "integer"}
        found = contract.types(node)
        if not found or not found <= wanted:
            yield hit(
                join(node.at, "x-money"),
                "type",
                unit=money["unit"],
                form=money["form"],
                wanted=" or ".join(sorted(wanted)),
                found=", ".join(sorted(found)) or "none",
            )


def times(contract: Contract) -> Iterator[Hit]:
    """PB204."""
    for node in contract.fields:
        if "x-time" not in node.data and looks_like_time(node.name) and "integer" in contract.types(node):
            yield hit(node.at, "missing", name=node.name)


def secrets(contract: Contract) -> Iterator[Hit]:
    """PB205."""
    for node in contract.fields:
        if node.name.replace("_", "").lower() not in words("secrets") or "string" not in contract.types(node):
            continue
        if contract.facets(node).get("format") != "password":
            yield hit(node.at, "missing", name=node.name)


CHECKS: Final = {
    "PB201": amounts,
    "PB202": currencies,
    "PB203": money_forms,
    "PB204": times,
    "PB205": secrets,
}
