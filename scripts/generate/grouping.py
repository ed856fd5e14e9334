"""Which module of ``models`` a class is in: that of the one operation, event or class that it is used by.

A class that is reached in one way only, through one operation, event or shared class, is in the module of that one:
what needs the one needs the other, and a module for each class would cost a wheel more for its entry and its imports
than for the class. A class that is reached in several ways has a module of its own name, so that it stays where it is
when an operation is added. Callers import from the package ``models``, which knows the modules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any, Final

from scripts import contracts
from scripts.contracts import joining

from .kinds import CODEC_NAMES
from .names import class_name, module_name

_SCHEMAS: Final = "#/components/schemas/"
_ROOT: Final = ""
IMPORTED: Final = CODEC_NAMES | {
    "Any", "ClassVar", "Decimal", "Field", "File", "Literal", "Mapping", "Model", "OpenIntEnum", "OpenStrEnum", "Unset",
}  # fmt: skip
"""Classes that a module of ``models`` imports."""


def modules(document: Mapping[str, Any]) -> dict[str, str]:
    """Return the module of each class, by class name."""
    links = _links(document)
    gates = _gates(links)
    users = set(links[_ROOT])
    made = {}
    for component in contracts.schema_names(document):
        gate = gates.get(_SCHEMAS + component, component)
        own, home = class_name(component), gate if gate in users else class_name(gate.rpartition("/")[2])
        # A class of such a name would take the place of what the other classes of its module are made with.
        made[own] = module_name(own if {own, home} & IMPORTED else home)
    return made


def _links(document: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return what each operation, event and component refers to; the root leads to the operations and events."""
    made: dict[str, list[str]] = {_ROOT: []}
    for name, node in _users(document):
        made[_ROOT].append(name)
        made[name] = list(dict.fromkeys(_references(node)))
    waiting = [reference for found in list(made.values())[1:] for reference in found]
    while waiting:
        reference = waiting.pop()
        if reference not in made:
            made[reference] = list(dict.fromkeys(_references(joining.target_of(document, reference))))
            waiting += made[reference]
    return made


def _users(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for operation in contracts.operations(document):
        yield operation.id, operation.data
    yield from document.get("webhooks", {}).items()


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from _references(item)


def _gates(links: Mapping[str, list[str]]) -> dict[str, str]:
    """Return the first node, seen from the root, that every way to a node passes; at most the node itself.

    These are the outermost dominators, found by the algorithm of Cooper, Harvey and Kennedy.
    """
    order = {name: place for place, name in enumerate(_ordered(links))}
    before: dict[str, list[str]] = {name: [] for name in order}
    for name in order:
        for following in links[name]:
            before[following].append(name)
    nearest = {_ROOT: _ROOT}

    def shared(one: str, other: str) -> str:
        while one != other:
            one, other = (nearest[one], other) if order[one] > order[other] else (one, nearest[other])
        return one

    changed = True
    while changed:
        changed = False
        for name in list(order)[1:]:
            found = reduce(shared, [each for each in before[name] if each in nearest])
            changed |= nearest.get(name) != found
            nearest[name] = found
    gates: dict[str, str] = {}
    for name in list(order)[1:]:
        gates[name] = name if nearest[name] == _ROOT else gates[nearest[name]]
    return gates


def _ordered(links: Mapping[str, list[str]]) -> list[str]:
    """List the nodes so that each comes before what only it leads to (reverse postorder)."""
    done: list[str] = []
    passed = {_ROOT}
    path = [(_ROOT, iter(links[_ROOT]))]
    while path:
        name, rest = path[-1]
        following = next((each for each in rest if each not in passed), None)
        if following is None:
            done.append(name)
            path.pop()
        else:
            passed.add(following)
            path.append((following, iter(links[following])))
    return done[::-1]
