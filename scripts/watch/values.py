"""Proposals about what a field holds: its values, its type, whether it may be null. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from scripts.lint_specs.positions import join, steps

from . import schemas
from .changes import Change
from .compare import Difference, topic
from .facts import Fact
from .overlay import Action, equal_to
from .proposal import DOCUMENTED, Source, action, removal, some
from .shapes import new_field, shape

_WORD = re.compile(r"[A-Za-z][\w.-]{0,40}")


def enum(difference: Difference, found: Sequence[Change], source: Source) -> tuple[list[Action], list[str]]:
    """Propose the values that the page lists, and take out those that it listed before."""
    fact, document = difference.fact, source.contract.document
    if difference.ours is None:
        made = new_field(fact, source.facts, difference.pointer.rpartition("/properties/")[0], document)
        return _replaced(source, difference, made.schema, "The page lists its values", made.components), list(
            made.decisions
        )
    known = {str(value) for value in difference.ours}
    new = [_like(value, difference.ours) for value in fact.value if str(value) not in known]
    lost = _lost(fact, found, difference.ours)
    node = schemas.node(document, difference.pointer)
    actions = []
    if new and "enum" in node:
        update: dict[str, Any] = {"enum": new}
        if "x-enum-varnames" in node:
            update["x-enum-varnames"] = [_member(fact, value, source) for value in new]
        actions.append(action(source, difference.facts, difference.pointer, "The page lists further values", update))
    for value in lost:
        index = difference.ours.index(value)
        if "x-enum-varnames" in node:
            at = join(difference.pointer, "x-enum-varnames", index)
            actions.append(removal(source, difference.facts, at, "The page no longer lists the value"))
        at = join(difference.pointer, "enum")
        actions.append(removal(source, difference.facts, at, "The page no longer lists the value", equal_to(value)))
    rest = [value for value in difference.ours if str(value) not in set(map(str, fact.value)) and value not in lost]
    decisions = [f"{difference.topic}: the page does not list {', '.join(map(str, rest))}"] if rest else []
    decisions += [f"{difference.topic}: what does {value} mean, and does the overlay map it?" for value in new]
    others = source.others(difference.pointer) if lost else []
    decisions += [f"{difference.topic}: {some(others)} use the same values: are they gone there too?"] if others else []
    return actions, decisions


def _lost(fact: Fact, found: Sequence[Change], ours: Sequence[Any]) -> list[Any]:
    """List the values that the page had when it was recorded and has no longer."""
    before = [change.before for change in found if change.kind == "changed" and topic(change.fact) == topic(fact)]
    had = {str(value) for values in before if isinstance(values, list) for value in values}
    return [value for value in ours if str(value) in had - set(map(str, fact.value))]


def _like(value: Any, ours: Sequence[Any]) -> Any:
    whole = all(isinstance(known, int) for known in ours) and re.fullmatch(r"-?\d+", str(value))
    return int(value) if whole else value


def _member(fact: Fact, value: Any, source: Source) -> str:
    names: list[str] = next(
        (other.value for other in source.facts if other.kind == "enum names" and other.key[:4] == fact.key[:4]), []
    )
    at = [str(known) for known in fact.value].index(str(value))
    name = re.sub(r"\W+", "_", names[at]).upper() if at < len(names) else f"VALUE_{value}"
    return name.replace("-", "MINUS_")


def type_(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
    """Propose the type that the page names or shows."""
    fact, document = difference.fact, source.contract.document
    if fact.kind == "shown type" and any(
        other.kind == "type" and other.source.startswith(DOCUMENTED)
        and topic(other) == difference.topic.replace("shown type", "type") for other in source.facts
    ):  # fmt: skip
        return [], [f"{difference.topic}: the example shows {fact.value}, against what the page itself documents"]
    old = schemas.node(document, difference.pointer)
    kept = {name: value for name, value in old.items() if name in {"description", "x-evidence", "deprecated"}}
    notes = _shared(difference, source)
    if fact.kind == "nullable" or fact.value == "null":
        return _null(difference, source, old), []
    if fact.kind == "items":
        entry = next(iter(schemas.entries(document, difference.pointer)), None)
        if entry is None or "type" not in schemas.node(document, entry):
            return [], []
        return [
            action(source, difference.facts, entry, "The page names another type of items", {"type": fact.value})
        ], []
    facts = [other for other in source.facts if topic(other).startswith(difference.topic.removesuffix(fact.kind))]
    made = shape([other for other in facts if other.name == fact.name])
    if made.get("type") not in {"string", "integer", "number", "boolean", "array", "object"}:
        return [], []
    if isinstance(old.get("type"), str) and set(old) <= {"type", "description", "x-evidence"}:
        return [
            action(source, difference.facts, difference.pointer, "The page names another type", {"type": made["type"]})
        ], notes
    kept |= _money(old, made["type"])
    lost = sorted(set(old) - set(kept) - set(made))
    notes += [f"{difference.topic}: the new type has no {', '.join(lost)} any longer"] if lost else []
    return _replaced(source, difference, made | kept, "The page names another type", {}), notes


def _shared(difference: Difference, source: Source) -> list[str]:
    others = source.others(difference.pointer)
    return (
        [f"{difference.topic}: {some(others)} use the same schema: does the new type hold there too?"] if others else []
    )


def _money(old: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Keep the unit of an amount in major units that is written in another type now; other amounts need a person."""
    money = old.get("x-money")
    if not isinstance(money, Mapping) or money.get("unit") != "major" or kind not in {"string", "number"}:
        return {}
    return {"x-money": {**money, "form": kind}, **({"format": "decimal"} if kind == "string" else {})}


def _null(difference: Difference, source: Source, old: Mapping[str, Any]) -> list[Action]:
    why = "The page shows that it can be null"
    kind = old.get("type")
    if kind:
        types = [kind] if isinstance(kind, str) else list(kind)
        return [
            removal(source, difference.facts, join(difference.pointer, "type"), why),
            action(source, difference.facts, difference.pointer, why, {"type": [*types, "null"]}),
        ]
    if "$ref" not in old:
        return []
    return [
        removal(source, difference.facts, join(difference.pointer, "$ref"), why),
        action(source, difference.facts, difference.pointer, why, {"oneOf": [{"$ref": old["$ref"]}, {"type": "null"}]}),
    ]


def _replaced(
    source: Source, difference: Difference, schema: Mapping[str, Any], why: str, components: Mapping[str, Any]
) -> list[Action]:
    """Put another schema in a field's place."""
    parent, _, name = difference.pointer.rpartition("/")
    if not parent.endswith("/properties"):
        return []
    old = schemas.node(source.contract.document, difference.pointer)
    merged = dict(schema) | {key: old[key] for key in ("description", "x-evidence") if key in old}
    actions = [
        removal(source, difference.facts, difference.pointer, why),
        action(source, difference.facts, parent, why, {steps(f"/{name}")[0]: merged}),
    ]
    if components:
        actions.insert(0, action(source, difference.facts, "/components/schemas", why, dict(components)))
    return actions


def example(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
    """Propose a value that only an example shows, where the contract lists the values."""
    fact, document = difference.fact, source.contract.document
    listed = schemas.enum(document, difference.pointer)
    documented = any(
        other.kind == "enum" and topic(other) == difference.topic.replace("example", "enum") for other in source.facts
    )
    is_word = isinstance(fact.value, int) or (isinstance(fact.value, str) and _WORD.fullmatch(fact.value) is not None)
    if listed is None or documented or not is_word or "enum" not in schemas.node(document, listed[0]):
        return [], [f"{difference.topic}: the example {fact.value!r} does not fit the contract ({difference.ours})"]
    update: dict[str, Any] = {"enum": [fact.value]}
    if "x-enum-varnames" in schemas.node(document, listed[0]):
        update["x-enum-varnames"] = [f"VALUE_{fact.value}".replace("-", "MINUS_")]
    step = action(source, difference.facts, listed[0], "An example of the page shows the value", update)
    return [step], [f"{difference.topic}: {fact.value!r} is seen in an example only; what does it mean?"]
