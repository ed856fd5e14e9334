"""PB604: names that are different on the wire and would be one in Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from scripts.contracts import joining
from scripts.generate.names import (
    argument,
    attribute,
    class_name,
    enum_members,
    is_attribute,
    module_name,
)
from scripts.generate.schemes import CLIENT_ARGUMENTS, arguments_of
from scripts.generate.tree import MEMBERS

from .contract import Contract
from .findings import Hit, hit
from .marks import mark
from .positions import join

Named = tuple[str, str, str]
"""Python name, wire name, pointer."""


def python_names(contract: Contract) -> Iterator[Hit]:
    """PB604."""
    yield from _odd(contract)
    yield from _members(contract)
    yield from _arguments(contract)
    yield from _enums(contract)
    yield from _classes(contract)
    yield from _operations(contract)
    yield from _schemes(contract)


def _clashes(named: Iterable[Named], message_id: str) -> Iterator[Hit]:
    seen: dict[str, str] = {}
    for python, wire, at in named:
        if seen.setdefault(python, wire) != wire:
            yield hit(at, message_id, name=wire, other=seen[python], python=python)


def _odd(contract: Contract) -> Iterator[Hit]:
    for node in contract.nodes:
        found = node.data.get("x-python-name")
        if isinstance(found, str) and not is_attribute(found):
            yield hit(join(node.at, "x-python-name"), "word", python=found)


def _members(contract: Contract) -> Iterator[Hit]:
    objects = contract.objects
    for node in contract.schemas:
        if node.parent is None or node.parent.kind != "components" or "$ref" in node.data:
            continue
        fields = objects.fields(node.at)
        named = [
            (attribute(name, contract.by_pointer[places[-1]].data), name, places[-1]) for name, places in fields.items()
        ]
        # An inherited field is reported at the object that declares it.
        yield from (row for row in _clashes(named, "member") if row.at.startswith(f"{node.at}/"))
        yield from _clashes_over_parts(named, node.at)


def _clashes_over_parts(named: list[Named], at: str) -> Iterator[Hit]:
    """Report a clash between two parts, each valid on its own, where they are combined."""
    for _, group in groupby(sorted(named), key=lambda row: row[0]):
        rows = list(group)
        homes = {row[2].split("/properties/")[0] for row in rows}
        if len({row[1] for row in rows}) > 1 and len(homes) > 1 and not any(home.startswith(at) for home in homes):
            yield hit(at, "member", name=rows[1][1], other=rows[0][1], python=rows[0][0])


def _arguments(contract: Contract) -> Iterator[Hit]:
    for operation in contract.operations:
        named = [
            (argument(str(node.data["name"]), str(node.data["in"]), node.data), f"{node.data['in']} {name}", node.at)
            for node in contract.parameters(operation)
            if (name := node.data.get("name")) and "in" in node.data
        ]
        yield from _clashes(named, "argument")


def _enums(contract: Contract) -> Iterator[Hit]:
    for node in contract.schemas:
        values = node.data.get("enum")
        if node.kind == "condition" or not values or not all(isinstance(value, str | int) for value in values):
            continue
        given = node.data.get("x-enum-varnames")
        if given is None or (mark(node.data, "x-enum-varnames") and len(given) == len(values)):
            named = [(name, repr(value), join(node.at, "enum")) for name, value in enum_members(node.data)]
            yield from _clashes(named, "value")


def _classes(contract: Contract) -> Iterator[Hit]:
    named = (node for node in contract.schemas if node.parent is not None and node.parent.kind == "components")
    made = (node for node in named if joining.has_class(contract.document, node.data))
    yield from _clashes(((module_name(class_name(node.name)), node.name, node.at) for node in made), "class")


def _operations(contract: Contract) -> Iterator[Hit]:
    named, tags = [], []
    for operation in contract.operations:
        at = join(operation.node.at, "operationId")
        for tag in operation.data.get("tags", ())[:1]:
            named.append((f"{module_name(tag)}.{module_name(operation.id)}", operation.id, at))
            tags.append((module_name(tag), str(tag), join(operation.node.at, "tags")))
    yield from _clashes(named, "operation")
    yield from _clashes(tags, "tag")


def _schemes(contract: Contract) -> Iterator[Hit]:
    schemes = [node for node in contract.nodes if node.kind == "security scheme"]
    named = [(name, node.name, node.at) for node in schemes for name in arguments_of(node.name, node.data)]
    yield from _clashes(named, "scheme")
    taken = {name: node.name for node in schemes for name in arguments_of(node.name, node.data)}
    for name, wire, at in named:
        if name in CLIENT_ARGUMENTS | MEMBERS:
            yield hit(at, "scheme", name=wire, other="an argument or a member of every client", python=name)
    for operation in contract.operations:
        for tag in operation.data.get("tags", ())[:1]:
            if (python := module_name(tag)) in MEMBERS | taken.keys():
                other = taken.get(python, "a member of every client")
                yield hit(join(operation.node.at, "tags"), "tag", name=tag, other=other, python=python)


CHECKS: Final = {"PB604": python_names}
