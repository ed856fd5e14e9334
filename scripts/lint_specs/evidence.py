"""PB112, PB113, PB206, PB207, PB209: a claim about meaning names what it rests on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from scripts.contracts.sources import is_made_up

from .contract import Contract, Operation
from .findings import Hit, hit
from .marks import mark
from .positions import join, steps
from .refusal_vectors import refusals
from .walk import Node

MOST_ALIKE: Final = 3
"""So many operations may share a reason for x-retry before the reason needs a name and evidence."""


def duplicates(contract: Contract) -> Iterator[Hit]:
    """PB112."""
    vectors = refusals(contract)
    proved = {vector.operation for vector in vectors if vector.expected == vector.reason == "duplicate"}
    for operation in contract.operations:
        key = mark(operation.data, "x-idempotency")
        if key is None or key["duplicate"] != "error":
            continue
        rows = operation.data.get("x-errors") or ()
        at = join(operation.node.at, "x-idempotency", "duplicate")
        if not any(row.get("reason") == "duplicate" for row in rows):
            yield hit(at, "row", operation=operation.id)
        elif operation.id not in proved:
            yield hit(at, "vector", operation=operation.id)
    known = {operation.id for operation in contract.operations}
    for vector in vectors:
        if vector.operation not in known:
            yield vector.hit("operation", operation=vector.operation)
        elif vector.reason != vector.expected:
            yield vector.hit("other", name=vector.name, expected=vector.expected, found=vector.reason or "no row")


def retry_groups(contract: Contract) -> Iterator[Hit]:
    """PB113."""
    groups = mark(contract.document, "x-retry-groups") or {}
    retries = {operation.node.at: mark(operation.data, "x-retry") or {} for operation in contract.operations}
    alike = Counter(_plain(rule["why"]) for rule in retries.values() if "why" in rule)
    used = {rule["group"] for rule in retries.values() if "group" in rule}
    for place, rule in retries.items():
        at = join(place, "x-retry")
        if "group" in rule and rule["group"] not in groups:
            yield hit(join(at, "group"), "undeclared", group=rule["group"])
        elif alike[_plain(rule.get("why", ""))] > MOST_ALIKE:
            yield hit(at, "alike", count=alike[_plain(rule["why"])])
    for name in groups:
        if name not in used:
            yield hit(join("/x-retry-groups", name), "unused", group=name)


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".").lower()


def money_evidence(contract: Contract) -> Iterator[Hit]:
    """PB206."""
    if contract.operations and all(is_made_up(_page(operation)) for operation in contract.operations):
        return  # without a provider, no page could show a unit
    for node in contract.fields:
        money = mark(node.data, "x-money")
        if isinstance(money, dict) and "evidence" not in money:
            yield hit(join(node.at, "x-money"), "missing", name=node.name, unit=money["unit"])


def _page(operation: Operation) -> object:
    source = mark(operation.data, "x-source")
    return source["page"] if source else None


def mixed_units(contract: Contract) -> Iterator[Hit]:
    """PB207."""
    units: dict[str, dict[str, list[Node]]] = defaultdict(lambda: defaultdict(list))
    for node in contract.fields:
        money = mark(node.data, "x-money")
        if money is not None:
            units[node.name]["none" if money == "none" else money["unit"]].append(node)
    listed: Mapping[str, str] = mark(contract.document, "x-mixed-units") or {}
    for name, found in units.items():
        if len(found) > 1 and name not in listed:
            rarest = min(found.values(), key=len)
            yield hit(rarest[0].at, "unlisted", name=name, units=", ".join(sorted(found)))
    for name in listed:
        if len(units.get(name, ())) < 2:
            yield hit(join("/x-mixed-units", name), "single", name=name)


def bindings(contract: Contract) -> Iterator[Hit]:
    """PB209."""
    bound = _bound(contract)
    for node in contract.nodes:
        if node.parent is None or node.parent.kind != "components" or len(node.data.get("enum", ())) < 2:
            continue  # a single value can't get the name of another one
        fields = bound.get(node.at, set())
        listed = mark(node.data, "x-bound")
        if listed is None:
            if len(fields) > 1:
                yield hit(node.at, "missing", name=node.name, count=len(fields))
            continue
        named = [entry for entries in listed.values() for entry in entries]
        for entry in sorted(fields - set(named)):
            yield hit(join(node.at, "x-bound"), "unlisted", name=node.name, field=entry)
        for entry, count in Counter(named).items():
            if entry not in fields:
                yield hit(join(node.at, "x-bound"), "stranger", name=node.name, field=entry)
            elif count > 1:
                yield hit(join(node.at, "x-bound"), "twice", name=node.name, field=entry)


def _bound(contract: Contract) -> dict[str, set[str]]:
    """List the fields and parameters that refer to each component: pointer to names as `x-bound` writes them."""
    found: dict[str, set[str]] = defaultdict(set)
    for node in contract.fields:
        for target in _targets(contract, node):
            found[target].add(_name(node))
    for operation in contract.operations:
        for parameter in contract.parameters(operation):
            for schema in contract.children.get(parameter.at, ()):
                for target in _targets(contract, schema):
                    found[target].add(f"{operation.id}?{parameter.data.get('name')}")
    return found


def _targets(contract: Contract, node: Node) -> Iterator[str]:
    """Yield the components that a value is of: itself, one of its alternatives, or its items."""
    if isinstance(reference := node.data.get("$ref"), str):
        yield reference.removeprefix("#")
        return
    for child in contract.children.get(node.at, ()):
        if child.kind == "schema":
            yield from _targets(contract, child)


def _name(node: Node) -> str:
    """Name a field by its component; that of a part of allOf has the name of the whole."""
    holder: Node | None = node
    while holder is not None and not (holder.parent is not None and holder.parent.kind == "components"):
        holder = holder.parent
    return f"{holder.name if holder else steps(node.at)[-1]}.{node.name}"


CHECKS: Final = {
    "PB112": duplicates,
    "PB113": retry_groups,
    "PB206": money_evidence,
    "PB207": mixed_units,
    "PB209": bindings,
}
