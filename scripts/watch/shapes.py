"""The schema of a field that a page documents and a contract lacks, in the spelling that specs/README.md asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import schemas
from .compare import LIMITS
from .facts import Fact, steps, without_indexes

_MONEY = re.compile(r"(?i)(amount|price|total|fee|balance|tax)$")
_TIME = re.compile(r"(?i)(time|date|at|timestamp)$")
_TYPES = ("string", "integer", "number", "boolean", "array", "object")


@dataclass(slots=True)
class NewField:
    """A field that is to be added.

    Attributes:
        name: its name in the object.
        schema: its schema.
        required: whether the page demands it.
        components: new schemas that it refers to.
        decisions: what the page does not state.
    """

    name: str
    schema: dict[str, Any]
    required: bool = False
    components: dict[str, Any] = field(default_factory=dict)
    decisions: list[str] = field(default_factory=list)


def described(name: str) -> str:
    """Make words of a name: a first description, which is ours."""
    last = [step for step in steps(name) if step][-1:] or [name]
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[_\-.]+", " ", str(last[0])).strip()
    return words[:1].upper() + words[1:].lower()


def shape(facts: Sequence[Fact]) -> dict[str, Any]:
    """Give the schema that the facts of one field make; what they do not state is left out."""
    stated = {fact.kind: fact.value for fact in reversed(facts)}
    kind = stated.get("type") or stated.get("shown type")
    found: dict[str, Any] = {}
    if kind in _TYPES:
        found["type"] = [kind, "null"] if stated.get("nullable") else kind
    if kind == "array":
        found["items"] = {"type": stated["items"]} if stated.get("items") in _TYPES else {}
    for keyword in LIMITS:
        if keyword in stated and stated[keyword] is not False:
            found[keyword] = stated[keyword]
    return found


def new_field(fact: Fact, facts: Sequence[Fact], owner: str, document: Any) -> NewField:
    """Make the schema of a field with all that the page states of it and of its members.

    Args:
        fact: that the field exists, or lists its values.
        facts: all facts of the page.
        owner: pointer of the object that gets it.
        document: the contract.
    """
    path = without_indexes(fact.name)
    mine = [other for other in facts if other.place == fact.place and without_indexes(other.name) == path]
    name = str([step for step in steps(path) if step is not None][-1])
    made = NewField(name, shape(mine), any(other.kind == "required" and other.value is True for other in mine))
    made.schema["description"] = described(path)
    shown = not any(other.source.startswith(("attributes", "table", "openapi")) for other in mine)
    enum = next((other.value for other in mine if other.kind == "enum"), None)
    members = _members(path, fact.place, facts)
    if enum:
        _enumerated(made, mine, enum, _component(owner, name, document))
    elif members:
        _object(made, members, facts, _component(owner, name, document), document)
    if shown:
        made.schema["x-evidence"] = "example"
    if made.schema.get("type") in {"number", "integer", "string"} and _MONEY.search(name):
        made.decisions.append(
            f"{path}: is it an amount? Its unit and currency (x-money) are not stated in a form that can be read"
        )
    if made.schema.get("type") == "integer" and _TIME.search(name):
        made.decisions.append(f"{path}: is it a time? Its unit (x-time) is not stated in a form that can be read")
    if made.schema.get("type") == "array" and not made.schema.get("items"):
        made.decisions.append(f"{path}: the type of its items is not stated")
    return made


def _members(path: str, place: str, facts: Sequence[Fact]) -> dict[str, Fact]:
    found: dict[str, Fact] = {}
    for fact in facts:
        name = without_indexes(fact.name)
        for start in (f"{path}.", f"{path}[]."):
            rest = name.removeprefix(start)
            if fact.kind == "field" and fact.place == place and rest != name and len(list(steps(rest))) == 1:
                found.setdefault(rest, fact)
    return found


def _enumerated(made: NewField, facts: Sequence[Fact], enum: Sequence[Any], component: str) -> None:
    whole = all(isinstance(value, int) for value in enum)
    schema: dict[str, Any] = {
        "type": "integer" if whole else "string",
        "description": made.schema["description"],
        "enum": list(enum),
    }
    names: list[str] = next((fact.value for fact in facts if fact.kind == "enum names"), [])
    if whole:
        given = [
            re.sub(r"\W+", "_", names[at]).upper() if at < len(names) else f"VALUE_{value}"
            for at, value in enumerate(enum)
        ]
        schema["x-enum-varnames"] = [name.replace("-", "MINUS_") for name in given]
    made.components[component] = schema
    made.schema = {"$ref": f"#/components/schemas/{component}", "description": made.schema["description"]}


def _object(made: NewField, members: Mapping[str, Fact], facts: Sequence[Fact], component: str, document: Any) -> None:
    properties: dict[str, Any] = {}
    required: list[str] = []
    for name, fact in sorted(members.items()):
        inner = new_field(fact, facts, f"/components/schemas/{component}", document)
        properties[name] = inner.schema
        required += [name] if inner.required else []
        made.components |= inner.components
        made.decisions += inner.decisions
    schema: dict[str, Any] = {"type": "object", "description": made.schema["description"]}
    made.components[component] = schema | ({"required": required} if required else {}) | {"properties": properties}
    reference = {"$ref": f"#/components/schemas/{component}"}
    if made.schema.get("type") == "array":
        made.schema["items"] = reference
    else:
        made.schema = {**reference, "description": made.schema["description"]}


def _component(owner: str, name: str, document: Any) -> str:
    """Name a new component after the object that refers to it; a number keeps it from an existing one."""
    match = re.match(r"/components/schemas/([^/]+)", owner)
    base = (
        (match[1] if match else "") + name[:1].upper() + re.sub(r"[\W_]+(\w)", lambda found: found[1].upper(), name[1:])
    )
    known = schemas.node(document, "/components/schemas") or {}
    number = 2
    made = base
    while made in known:
        made, number = f"{base}{number}", number + 1
    return made
