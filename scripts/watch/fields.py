"""Proposals about fields and parameters: new ones, renamed ones, those that are gone, and which are required. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from scripts.lint_specs.positions import join, steps

from . import schemas
from .changes import Change
from .compare import LIMITS, Difference, topic
from .contract import View
from .facts import Fact, without_indexes
from .facts import steps as names_of
from .overlay import Action, equal_to
from .proposal import DOCUMENTED, PARAMETERS, Proposal, Source, action, moved, removal, some
from .shapes import described, new_field, shape


def parameter(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
    """Propose a parameter that the page has and the contract lacks."""
    fact = difference.fact
    facts = [other for other in source.facts if other.place == fact.place and other.name == fact.name]
    required = next((other.value for other in facts if other.kind == "required"), fact.place == "path")
    data: dict[str, Any] = {"name": fact.name, "in": fact.place}
    if required:
        data["required"] = True
    data["description"] = described(fact.name)
    if not any(other.source.startswith(DOCUMENTED) for other in facts):
        data["x-evidence"] = "example"
    data["schema"] = shape(facts) or {"type": "string"}
    pointer = difference.pointer.rpartition("/")[0]
    why = f"The page has the {fact.place} parameter {fact.name}"
    decision = f"{difference.topic}: describe {fact.name} in our own words, and who fills it in (x-fill)"
    return [action(source, difference.facts, pointer, why, {"parameters": [data]})], [decision]


def field(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
    """Propose a field that the page has and the contract lacks."""
    document = source.contract.document
    owner = _owner(document, difference.pointer)
    if owner is None:
        return [], []
    made = new_field(difference.fact, source.facts, owner, document)
    why = f"The page has the field {without_indexes(difference.fact.name)}"
    update: dict[str, Any] = {"properties": {made.name: made.schema}}
    if made.required and difference.fact.place == "request":
        update = {"required": [made.name], **update}
    actions = [action(source, difference.facts, owner, why, update)]
    if made.components:
        actions.insert(0, action(source, difference.facts, "/components/schemas", why, dict(made.components)))
    return actions, [f"{difference.topic}: describe {made.name} in our own words", *made.decisions]


def _owner(document: Any, at: str) -> str | None:
    """Choose the part of a schema that lists members; new ones go there."""
    parts = list(schemas.always(document, at))
    listing = [part for part in parts if schemas.node(document, part).get("properties")]
    chosen = [part for part in schemas.variants(document, at) if schemas.node(document, part).get("properties")]
    plain = [part for part in parts if not {"allOf", "oneOf", "anyOf"} & set(schemas.node(document, part))]
    if not listing and len(chosen) > 1:
        return None  # which of them gets it is not stated
    return next(iter([*reversed(listing), *chosen, *plain]), None)


def required(difference: Difference, source: Source) -> list[Action]:
    """Propose what the page states about a field or parameter: required or optional."""
    document, fact = source.contract.document, difference.fact
    if fact.place in PARAMETERS:
        why = f"The page calls {fact.name} {'required' if fact.value else 'optional'}"
        is_parameter = "schema" in (schemas.node(document, difference.pointer) or {})
        return (
            [action(source, difference.facts, difference.pointer, why, {"required": fact.value})]
            if is_parameter
            else []
        )
    view = source.view(fact.operation)
    name = [step for step in names_of(fact.name) if step is not None][-1]
    if not isinstance(fact.value, bool) or view is None:
        return []
    why = f"The page calls {name} {'required' if fact.value else 'optional'}"
    if fact.value:
        found = schemas.find(document, view.roots(fact.place), fact.name)
        owner = found[0].rpartition("/properties/")[0]
        return [action(source, difference.facts, owner, why, {"required": [name]})]
    return list(_not_required(source, difference.facts, difference.pointer, str(name), why))


def _not_required(source: Source, facts: Sequence[Fact], holder: str, name: str, why: str) -> Iterator[Action]:
    document = source.contract.document
    for part in schemas.always(document, holder):
        listed = schemas.node(document, part).get("required") or ()
        if name in listed:
            alone = len(listed) == 1
            yield removal(source, facts, join(part, "required"), why, "" if alone else equal_to(name))


def rename(change: Change, source: Source) -> list[Proposal]:
    """Propose the new name of a field or parameter; decisions only where the page has both names."""
    old, new = Fact("", change.fact.place, str(change.before), "field", None, 0, change.fact.operation), change.fact
    topics = (topic(old), topic(new))
    still = [fact for fact in source.facts if fact.kind == "field" and topic(fact) == topics[0]]
    view = source.view(new.operation)
    if view is None:
        return []
    if still:
        note = (
            f"{topics[1]}: line {new.line} has {new.name}, line {still[0].line} still {change.before}: which one holds?"
        )
        return [Proposal(topics, (), (note,))]
    document = source.contract.document
    name = [step for step in names_of(new.name) if step is not None][-1]
    why = f"The page calls {change.before} {new.name} now"
    if new.place in PARAMETERS:
        return _renamed_parameter(change, source, view, topics)
    if schemas.find(document, view.roots(new.place), new.name):
        return []
    actions: list[Action] = []
    decisions: list[str] = []
    for at in schemas.find(document, view.roots(new.place), str(change.before)):
        holder, _, last = at.rpartition("/properties/")
        if not holder or last == name:
            continue
        actions += moved(source, at, str(name), change.facts, why)
        old_name = steps(f"/{last}")[0]
        if old_name in (schemas.node(document, holder).get("required") or ()):
            actions.append(action(source, change.facts, holder, why, {"required": [name]}))
            actions.append(removal(source, change.facts, join(holder, "required"), why, equal_to(old_name)))
        if others := source.others(at):
            decisions.append(f"{topics[1]}: {some(others)} use the same schema: do they call it {name} too?")
    return [Proposal(topics, tuple(actions), tuple(decisions))] if actions else []


def _renamed_parameter(change: Change, source: Source, view: View, topics: tuple[str, str]) -> list[Proposal]:
    """Rename a parameter, or the header of a key with the signing rule that names it."""
    new, document = change.fact, source.contract.document
    why = f"The page calls {change.before} {new.name} now"
    at = view.parameter(new.place, str(change.before))
    data = schemas.node(document, at) if at else None
    if at is None or not isinstance(data, dict) or "name" not in data:
        return []
    actions = [action(source, change.facts, at, why, {"name": new.name})]
    for rule in (join(view.at, "x-signing"), "/x-signing"):
        found = schemas.node(document, rule)
        if rule != at and isinstance(found, dict) and found.get("name") == data["name"]:
            actions.append(action(source, change.facts, rule, why, {"name": new.name}))
    return [Proposal(topics, tuple(actions), (f"{topics[1]}: all operations share it: do their pages name it too?",))]


def gone(change: Change, source: Source) -> list[Proposal]:
    """Propose to take out what the page documented and does not have any longer."""
    fact, document = change.fact, source.contract.document
    view = source.view(fact.operation)
    if view is None or any(topic(other) == topic(fact) for other in source.facts):
        return []
    where = topic(fact)
    if fact.kind in LIMITS and fact.value != False:  # noqa: E712 - a limit may be 0
        found = (
            schemas.find(document, view.roots(fact.place), fact.name)
            if fact.place.startswith(("request", "response"))
            else []
        )
        return [
            Proposal((where,), (removal(source, (), join(at, fact.kind), f"The page no longer states {fact.kind}"),))
            for at in found[:1]
            if schemas.node(document, at).get(fact.kind) == fact.value
        ]
    if fact.kind != "field":
        return []
    known = _known(view, document, fact)
    if not known:
        return []
    if not fact.source.startswith(DOCUMENTED) or not fact.place.startswith(("request", "response")):
        return [Proposal((where,), (), (f"{where}: the page shows it no longer; the contract has it",))]
    why = f"The page no longer has {fact.name}"
    actions: list[Action] = []
    for at in known:
        holder, _, last = at.rpartition("/properties/")
        if others := source.others(at):
            note = f"{where}: gone from the page, but {some(others)} use the same schema: is it gone there too?"
            return [Proposal((where,), (), (note,))]
        actions += _not_required(source, (), holder, steps(f"/{last}")[0], why)
        actions.append(removal(source, (), at, why))
    return [Proposal((where,), tuple(actions), (f"{where}: is it gone, or only no longer documented?",))]


def _known(view: View, document: Any, fact: Fact) -> list[str]:
    if fact.place in PARAMETERS:
        at = view.parameter(fact.place, fact.name)
        return [at] if at else []
    return [at for at in schemas.find(document, view.roots(fact.place), fact.name) if "/properties/" in at]
