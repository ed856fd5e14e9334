"""From what differs to what the contract could say: actions of an overlay, and what only a person can decide. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from scripts.lint_specs.positions import join, steps

from . import schemas
from .changes import Change
from .compare import LIMITS, Difference, topic
from .contract import Contract, View
from .facts import Fact, without_indexes
from .overlay import Action, equal_to, located
from .shapes import described, new_field, shape

_DOCUMENTED = ("attributes", "table", "openapi")
_WORD = re.compile(r"[A-Za-z][\w.-]{0,40}")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could be done about one difference or change.

    Attributes:
        topics: what it is about, as differences and changes name it.
        actions: the patch; empty where only a person can decide.
        decisions: what is left to decide.
    """

    topics: tuple[str, ...]
    actions: tuple[Action, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where the proposals come from.

    Attributes:
        contract: the contract as it is.
        page: address of the page.
        day: ISO date on which it was read.
        facts: all facts of the page.
        operations: operationIds of its record.
    """

    contract: Contract
    page: str
    day: str
    facts: Sequence[Fact]
    operations: Sequence[str]
    _views: dict[str, View | None] = field(default_factory=dict)

    def view(self, operation: str = "") -> View | None:
        """Find an operation of the page; the first one unless named."""
        name = operation or self.operations[0]
        if name not in self._views:
            self._views[name] = self.contract.view(name)
        return self._views[name]

    def evidence(self, facts: Iterable[Fact]) -> dict[str, Any]:
        """Give page, lines and day."""
        lines = sorted({fact.line for fact in facts if fact.line})
        return {"page": self.page, "lines": lines, "read": self.day} if lines else {"page": self.page, "read": self.day}


def propose(differences: Sequence[Difference], found: Sequence[Change], source: Source) -> list[Proposal]:
    """Propose a patch for each difference between page and contract, and for what the page no longer has.

    Args:
        differences: what the contract contradicts or lacks, without what is acknowledged.
        found: what changed since the record.
        source: page and contract.
    """
    renames = [proposal for change in found if change.kind == "renamed" for proposal in _rename(change, source)]
    done = {name for proposal in renames for name in proposal.topics}
    result = renames
    for difference in differences:
        if difference.topic in done or any(_under(difference.topic, name) for name in done):
            continue
        proposal = _for_difference(difference, found, source)
        result.append(proposal)
        if difference.fact.kind == "field" and proposal.actions:
            done.add(difference.topic)
    for change in found:
        if change.kind == "removed":
            result += _gone(change, source)
    return result


def _under(name: str, field_topic: str) -> bool:
    """Return whether a topic is about a field, or a member of it, for which a new field is proposed already."""
    stem = field_topic.removesuffix(" field")
    return name.startswith((f"{stem} ", f"{stem}.", f"{stem}["))


def _for_difference(difference: Difference, found: Sequence[Change], source: Source) -> Proposal:
    fact = difference.fact
    actions: list[Action] = []
    decisions: list[str] = []
    if fact.kind == "url" and difference.pointer != "/servers":
        actions, decisions = _path(difference, source)
    elif fact.kind == "method" and difference.pointer.startswith("/paths/"):
        actions = _moved(source, difference.pointer, fact.value.lower(), [fact], "The page names another method")
    elif fact.place == "operation" and fact.kind == "status":
        actions = [_status(difference, source)]
    elif fact.kind == "field" and fact.place in {"header", "query", "path", "cookie"}:
        actions, decisions = _parameter(difference, source)
    elif (fact.kind == "field" and not difference.pointer.startswith("/paths/")) or (fact.kind == "field" and schemas.node(
            source.contract.document, difference.pointer) is not None):  # fmt: skip
        actions, decisions = _field(difference, source)
    elif fact.kind == "required":
        actions = _required(difference, source)
    elif fact.kind == "enum":
        actions, decisions = _enum(difference, found, source)
    elif fact.kind in {"type", "shown type", "nullable", "items"}:
        actions, decisions = _type(difference, source)
    elif fact.kind in LIMITS:
        actions = [
            _action(
                source, difference.facts, difference.pointer, f"The page states {fact.kind}", {fact.kind: fact.value}
            )
        ]
    elif fact.kind == "example":
        actions, decisions = _example(difference, source)
    if not actions and not decisions:
        decisions = [_undecided(difference)]
    return Proposal((difference.topic,), tuple(actions), tuple(decisions))


def _undecided(difference: Difference) -> str:
    fact = difference.fact
    ours = "nothing" if difference.ours is None else difference.ours
    return f"{difference.topic}: the page states {fact.value!r}, the contract {ours!r}; no patch is certain enough"


def _action(source: Source, facts: Iterable[Fact], pointer: str, why: str, update: Any) -> Action:
    target = located(source.contract.document, pointer)
    return Action(target, why, update=update, evidence=source.evidence(facts))


def _removal(source: Source, facts: Iterable[Fact], pointer: str, why: str, tail: str = "") -> Action:
    target = located(source.contract.document, pointer) + tail
    return Action(target, why, remove=True, evidence=source.evidence(facts))


def _moved(source: Source, pointer: str, name: str, facts: Sequence[Fact], why: str) -> list[Action]:
    """Give what is at a pointer another name in the same object."""
    parent = pointer.rpartition("/")[0]
    document = source.contract.document
    if name in schemas.node(document, parent):
        return []
    old, inside = located(document, pointer), located(document, parent)
    new = inside + located({}, join("", name))[1:]
    made = source.evidence(facts)
    return [
        Action(inside, why, update={name: {}}, evidence=made),
        Action(new, why, copy=old, evidence=made),
        Action(old, why, remove=True, evidence=made),
    ]


def _path(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
    view = source.view(difference.fact.operation)
    if view is None:
        return [], []
    _, path = view.where(difference.fact.value)
    names = iter(re.findall(r"\{[^}]*\}", view.path))
    new = re.sub(r"\{\}", lambda _: next(names, "{id}"), path)
    item = schemas.node(source.contract.document, join("", "paths", view.path)) or {}
    methods = [name for name in item if name in {"get", "put", "post", "delete", "patch", "head", "options", "trace"}]
    others = [fact.value for fact in source.facts if fact.kind == "url" and not view.where(fact.value)[0]]
    if others:
        return [], [f"{difference.topic}: the page states {difference.fact.value} and {others[0]}; which one holds?"]
    if len(methods) > 1:
        return [], [
            f"{difference.topic}: {new} instead of {view.path}, which has other methods too: move the operation by hand"
        ]
    why = f"The page names the path {new}"
    return _moved(source, join("", "paths", view.path), new, difference.facts, why), []


def _status(difference: Difference, source: Source) -> Action:
    code = difference.fact.name
    phrase = HTTPStatus(int(code)).phrase if code.isdigit() and int(code) in set(HTTPStatus) else f"Status {code}"
    return _action(source, difference.facts, difference.pointer, f"The page names the status {code}", {
        code: {"description": phrase}})  # fmt: skip


def _parameter(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
    fact = difference.fact
    facts = [other for other in source.facts if other.place == fact.place and other.name == fact.name]
    required = next((other.value for other in facts if other.kind == "required"), fact.place == "path")
    data: dict[str, Any] = {"name": fact.name, "in": fact.place}
    if required:
        data["required"] = True
    data["description"] = described(fact.name)
    if not any(other.source.startswith(_DOCUMENTED) for other in facts):
        data["x-evidence"] = "example"
    data["schema"] = shape(facts) or {"type": "string"}
    pointer = difference.pointer.rpartition("/")[0]
    why = f"The page has the {fact.place} parameter {fact.name}"
    decision = f"{difference.topic}: describe {fact.name} in our own words, and who fills it in (x-fill)"
    return [_action(source, difference.facts, pointer, why, {"parameters": [data]})], [decision]


def _field(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
    document = source.contract.document
    owner = _owner(document, difference.pointer)
    if owner is None:
        return [], []
    made = new_field(difference.fact, source.facts, owner, document)
    why = f"The page has the field {without_indexes(difference.fact.name)}"
    update: dict[str, Any] = {"properties": {made.name: made.schema}}
    if made.required and difference.fact.place == "request":
        update = {"required": [made.name], **update}
    actions = [_action(source, difference.facts, owner, why, update)]
    if made.components:
        actions.insert(0, _action(source, difference.facts, "/components/schemas", why, dict(made.components)))
    return actions, [f"{difference.topic}: describe {made.name} in our own words", *made.decisions]


def _owner(document: Any, at: str) -> str | None:
    """Choose the part of a schema that lists members; new ones go there."""
    parts = [part for part in schemas.always(document, at)] or list(schemas.variants(document, at))
    listing = [part for part in parts if schemas.node(document, part).get("properties")]
    plain = [part for part in parts if "allOf" not in schemas.node(document, part)]
    return next(iter([*reversed(listing), *plain, *parts]), None)


def _required(difference: Difference, source: Source) -> list[Action]:
    document, fact = source.contract.document, difference.fact
    if fact.place in {"header", "query", "path", "cookie"}:
        why = f"The page calls {fact.name} {'required' if fact.value else 'optional'}"
        is_parameter = "schema" in (schemas.node(document, difference.pointer) or {})
        return (
            [_action(source, difference.facts, difference.pointer, why, {"required": fact.value})]
            if is_parameter
            else []
        )
    view = source.view(fact.operation)
    name = [step for step in _steps(fact.name) if step is not None][-1]
    if not isinstance(fact.value, bool) or view is None:
        return []
    why = f"The page calls {name} {'required' if fact.value else 'optional'}"
    if fact.value:
        found = schemas.find(document, view.roots(fact.place), fact.name)
        owner = found[0].rpartition("/properties/")[0]
        return [_action(source, difference.facts, owner, why, {"required": [name]})]
    return list(_not_required(source, difference.facts, difference.pointer, str(name), why))


def _steps(name: str) -> list[str | None]:
    from .facts import steps as split  # noqa: PLC0415

    return list(split(name))


def _not_required(source: Source, facts: Sequence[Fact], holder: str, name: str, why: str) -> Iterator[Action]:
    document = source.contract.document
    for part in schemas.always(document, holder):
        listed = schemas.node(document, part).get("required") or ()
        if name in listed:
            alone = len(listed) == 1
            yield _removal(source, facts, join(part, "required"), why, "" if alone else equal_to(name))


def _enum(difference: Difference, found: Sequence[Change], source: Source) -> tuple[list[Action], list[str]]:
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
        actions.append(_action(source, difference.facts, difference.pointer, "The page lists further values", update))
    for value in lost:
        index = difference.ours.index(value)
        if "x-enum-varnames" in node:
            at = join(difference.pointer, "x-enum-varnames", index)
            actions.append(_removal(source, difference.facts, at, "The page no longer lists the value"))
        at = join(difference.pointer, "enum")
        actions.append(_removal(source, difference.facts, at, "The page no longer lists the value", equal_to(value)))
    rest = [value for value in difference.ours if str(value) not in set(map(str, fact.value)) and value not in lost]
    decisions = [f"{difference.topic}: the page does not list {', '.join(map(str, rest))}"] if rest else []
    decisions += [f"{difference.topic}: what does {value} mean for the overlay's statuses?" for value in new]
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
    names = next(
        (other.value for other in source.facts if other.kind == "enum names" and other.key[:4] == fact.key[:4]), []
    )
    at = [str(known) for known in fact.value].index(str(value))
    name = re.sub(r"\W+", "_", names[at]).upper() if at < len(names) else f"VALUE_{value}"
    return name.replace("-", "MINUS_")


def _type(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
    fact, document = difference.fact, source.contract.document
    if fact.kind == "shown type" and any(
        other.kind == "type" and other.source.startswith(_DOCUMENTED)
        and topic(other) == difference.topic.replace("shown type", "type") for other in source.facts
    ):  # fmt: skip
        return [], [f"{difference.topic}: the example shows {fact.value}, against what the page itself documents"]
    old = schemas.node(document, difference.pointer)
    kept = {name: value for name, value in old.items() if name in {"description", "x-evidence", "deprecated"}}
    if fact.kind == "nullable" or fact.value == "null":
        return _null(difference, source, old), []
    if fact.kind == "items":
        entry = next(iter(schemas.entries(document, difference.pointer)), None)
        if entry is None or "type" not in schemas.node(document, entry):
            return [], []
        return [
            _action(source, difference.facts, entry, "The page names another type of items", {"type": fact.value})
        ], []
    facts = [other for other in source.facts if topic(other).startswith(difference.topic.removesuffix(fact.kind))]
    made = shape([other for other in facts if other.name == fact.name])
    if made.get("type") not in {"string", "integer", "number", "boolean", "array", "object"}:
        return [], []
    if isinstance(old.get("type"), str) and set(old) <= {"type", "description", "x-evidence"}:
        return [
            _action(source, difference.facts, difference.pointer, "The page names another type", {"type": made["type"]})
        ], []
    lost = sorted(set(old) - set(kept) - {"type"})
    note = f"{difference.topic}: the new type lost {', '.join(lost)}" if lost else ""
    return _replaced(source, difference, made | kept, "The page names another type", {}), [note] if note else []


def _null(difference: Difference, source: Source, old: Mapping[str, Any]) -> list[Action]:
    why = "The page shows that it can be null"
    kind = old.get("type")
    if kind:
        types = [kind] if isinstance(kind, str) else list(kind)
        return [
            _removal(source, difference.facts, join(difference.pointer, "type"), why),
            _action(source, difference.facts, difference.pointer, why, {"type": [*types, "null"]}),
        ]
    if "$ref" not in old:
        return []
    return [
        _removal(source, difference.facts, join(difference.pointer, "$ref"), why),
        _action(
            source, difference.facts, difference.pointer, why, {"oneOf": [{"$ref": old["$ref"]}, {"type": "null"}]}
        ),
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
        _removal(source, difference.facts, difference.pointer, why),
        _action(source, difference.facts, parent, why, {steps(f"/{name}")[0]: merged}),
    ]
    if components:
        actions.insert(0, _action(source, difference.facts, "/components/schemas", why, dict(components)))
    return actions


def _example(difference: Difference, source: Source) -> tuple[list[Action], list[str]]:
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
    action = _action(source, difference.facts, listed[0], "An example of the page shows the value", update)
    return [action], [f"{difference.topic}: {fact.value!r} is seen in an example only; what does it mean?"]


def _rename(change: Change, source: Source) -> list[Proposal]:
    old, new = Fact("", change.fact.place, str(change.before), "field", None, 0, change.fact.operation), change.fact
    topics = (topic(old), topic(new))
    still = [fact for fact in source.facts if fact.kind == "field" and topic(fact) == topics[0]]
    view = source.view(new.operation)
    if view is None:
        return []
    if still:
        note = f"{topics[1]}: line {new.line} has {new.name} where {change.before} was, line {still[0].line} still {change.before}"
        return [Proposal(topics, (), (note,))]
    document = source.contract.document
    name = [step for step in _steps(new.name) if step is not None][-1]
    why = f"The page calls {change.before} {new.name} now"
    if new.place in {"header", "query", "path", "cookie"}:
        at = view.parameter(new.place, str(change.before))
        if at is None or "schema" not in (schemas.node(document, at) or {}):
            return []
        return [Proposal(topics, (_action(source, change.facts, at, why, {"name": new.name}),))]
    if schemas.find(document, view.roots(new.place), new.name):
        return []
    actions: list[Action] = []
    for at in schemas.find(document, view.roots(new.place), str(change.before)):
        if "/properties/" not in at or at.rpartition("/")[2] == name:
            continue
        actions += _moved(source, at, str(name), change.facts, why)
        holder, _, last = at.rpartition("/properties/")
        old_name = steps(f"/{last}")[0]
        if old_name in (schemas.node(document, holder).get("required") or ()):
            alone = len(schemas.node(document, holder)["required"]) == 1
            actions.append(_action(source, change.facts, holder, why, {"required": [name]}))
            actions.append(_removal(source, change.facts, join(holder, "required"), why, equal_to(old_name)))
            del alone
    return [Proposal(topics, tuple(actions))] if actions else []


def _gone(change: Change, source: Source) -> list[Proposal]:
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
            Proposal((where,), (_removal(source, (), join(at, fact.kind), f"The page no longer states {fact.kind}"),))
            for at in found[:1]
            if schemas.node(document, at).get(fact.kind) == fact.value
        ]
    if fact.kind != "field":
        return []
    known = _known(view, document, fact)
    if not known:
        return []
    if not fact.source.startswith(_DOCUMENTED) or not fact.place.startswith(("request", "response")):
        return [Proposal((where,), (), (f"{where}: the page shows it no longer; the contract has it",))]
    why = f"The page no longer has {fact.name}"
    actions: list[Action] = []
    for at in known:
        holder, _, last = at.rpartition("/properties/")
        actions += _not_required(source, (), holder, steps(f"/{last}")[0], why)
        actions.append(_removal(source, (), at, why))
    return [Proposal((where,), tuple(actions), (f"{where}: is it gone, or only no longer documented?",))]


def _known(view: View, document: Any, fact: Fact) -> list[str]:
    if fact.place in {"header", "query", "path", "cookie"}:
        at = view.parameter(fact.place, fact.name)
        return [at] if at else []
    return [at for at in schemas.find(document, view.roots(fact.place), fact.name) if "/properties/" in at]
