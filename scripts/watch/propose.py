"""From differences to proposed changes: actions of an overlay, and what only a person can decide. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from http import HTTPStatus

from scripts.lint_specs.positions import join

from . import fields, schemas, values
from .changes import Change
from .compare import LIMITS, Difference, topic
from .overlay import Action
from .proposal import PARAMETERS, Proposal, Source, action, moved


def propose(differences: Sequence[Difference], found: Sequence[Change], source: Source) -> list[Proposal]:
    """Propose a patch for each difference between page and contract, and for what the page no longer has.

    Args:
        differences: what the contract contradicts or lacks, without what is acknowledged.
        found: what changed since the record.
        source: page and contract.
    """
    renames = [proposal for change in found if change.kind == "renamed" for proposal in fields.rename(change, source)]
    done = {name for proposal in renames for name in proposal.topics}
    result = renames
    for difference in differences:
        if difference.topic in done or any(_under(difference.topic, name) for name in done):
            continue
        proposal = _for_difference(difference, found, source)
        result.append(proposal)
        if difference.fact.kind == "field" and proposal.actions:
            done.add(difference.topic)
    retyped = {proposal.topics[0].rpartition(" ")[0] for proposal in result if proposal.topics[0].endswith(" type")}
    for change in found:
        if change.kind == "removed" and not (change.fact.kind in LIMITS and _stem(change) in retyped):
            result += fields.gone(change, source)
    return result


def _stem(change: Change) -> str:
    """Name the field of a change."""
    return topic(change.fact).rpartition(" ")[0]


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
        actions = moved(source, difference.pointer, fact.value.lower(), [fact], "The page names another method")
    elif fact.place == "operation" and fact.kind == "status":
        actions = [_status(difference, source)]
    elif fact.kind == "field" and fact.place in PARAMETERS:
        actions, decisions = fields.parameter(difference, source)
    elif fact.kind == "field" and ("/components/" in difference.pointer or "/schema" in difference.pointer):
        actions, decisions = fields.field(difference, source)
    elif fact.kind == "required":
        actions = fields.required(difference, source)
    elif fact.kind == "enum":
        actions, decisions = values.enum(difference, found, source)
    elif fact.kind in {"type", "shown type", "nullable", "items"}:
        actions, decisions = values.type_(difference, source)
    elif fact.kind in LIMITS:
        actions = [
            action(
                source, difference.facts, difference.pointer, f"The page states {fact.kind}", {fact.kind: fact.value}
            )
        ]
    elif fact.kind == "example":
        actions, decisions = values.example(difference, source)
    if not actions and not decisions:
        decisions = [_undecided(difference)]
    return Proposal((difference.topic,), tuple(actions), tuple(decisions))


def _undecided(difference: Difference) -> str:
    fact = difference.fact
    ours = "nothing" if difference.ours is None else difference.ours
    return f"{difference.topic}: the page states {fact.value!r}, the contract {ours!r}; no patch is certain enough"


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
    return moved(source, join("", "paths", view.path), new, difference.facts, why), []


def _status(difference: Difference, source: Source) -> Action:
    code = difference.fact.name
    phrase = HTTPStatus(int(code)).phrase if code.isdigit() and int(code) in set(HTTPStatus) else f"Status {code}"
    return action(source, difference.facts, difference.pointer, f"The page names the status {code}", {
        code: {"description": phrase}})  # fmt: skip
