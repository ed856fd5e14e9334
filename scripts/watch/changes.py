"""A page against its record: which facts changed, and which text changed that no fact explains. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any, Literal

from .facts import Fact, Reading, steps
from .page import Page
from .record import Record, line_hash

Kind = Literal["added", "removed", "changed", "renamed"]

_FORM = re.compile(r"[\s\[\]{}(),'\"]*")
SUPPORTING = frozenset({"enum value", "enum names", "method"})
"""Kinds whose lines a fact of another kind speaks for, as long as that one changed too."""


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that differs from the record.

    Attributes:
        kind: what happened to it.
        fact: the fact as the page states it now; for a removed one as it was recorded, with line 0.
        before: recorded value; the old name of a renamed field. Texts of the provider are hashes.
        facts: all facts of the page that belong to the change, such as those of a new field.
    """

    kind: Kind
    fact: Fact
    before: Any = None
    facts: tuple[Fact, ...] = ()

    @property
    def lines(self) -> list[int]:
        """Lines of the page, from 1; empty for what is gone."""
        return sorted({fact.line for fact in (self.fact, *self.facts) if fact.line})


@dataclass(frozen=True, slots=True)
class TextChange:
    """A place of the page that a person must read.

    Attributes:
        kind: ``new`` text, ``removed`` lines (only their number is known) or ``moved`` text.
        line: where it is now, or after which line it was.
        text: the lines as the page prints them now; empty for what was removed.
        count: number of lines.
        label: the field that the text describes, empty where it belongs to none.
    """

    kind: Literal["new", "removed", "moved"]
    line: int
    text: tuple[str, ...]
    count: int
    label: str = ""


def same(one: Any, other: Any) -> bool:
    """Return whether two JSON values are equal; 1 is not true."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def changes(record: Record, reading: Reading) -> list[Change]:
    """Compare the facts with the record; a field that is new or gone is one change, with all that is stated of it."""
    before = {fact.key: fact for fact in record.facts}
    after = {fact.key: fact for fact in reading.facts}
    added = [fact for key, fact in after.items() if key not in before]
    removed = [fact for key, fact in before.items() if key not in after]
    found = _renamed(added, removed)
    for change in found:
        mine = {fact.key for fact in change.facts} | {
            _key(change.fact, str(change.before), fact.kind) for fact in change.facts
        }
        added = [fact for fact in added if fact.key not in mine]
        removed = [fact for fact in removed if fact.key not in mine]
    found += _grouped("added", added)
    found += _grouped("removed", removed)
    found += [
        Change("changed", fact, before[key].value, (fact,))
        for key, fact in after.items()
        if key in before and not same(before[key].value, fact.recorded)
    ]
    return sorted(_joined(found), key=lambda change: (change.lines or [0])[0])


def _joined(found: list[Change]) -> list[Change]:
    """Add single values and their names to the change of the list that they belong to."""
    lists = {
        _field(change): change for change in found if change.fact.kind in {"enum", "field", "entry"} and change.lines
    }
    parts: dict[tuple[str, ...], list[Fact]] = {}
    kept = []
    for change in found:
        if change.fact.kind in SUPPORTING and _field(change) in lists:
            parts.setdefault(_field(change), []).extend(fact for fact in change.facts if fact.line)
        else:
            kept.append(change)
    return [
        replace(change, facts=(*change.facts, *parts[_field(change)]))
        if lists.get(_field(change)) is change and _field(change) in parts
        else change
        for change in kept
    ]


def _field(change: Change) -> tuple[str, ...]:
    return (change.fact.operation, change.fact.place, change.fact.name)


def _key(fact: Fact, name: str, kind: str) -> tuple[str, ...]:
    return (fact.operation, fact.source, fact.place, name, kind)


def _grouped(kind: Literal["added", "removed"], facts: Sequence[Fact]) -> list[Change]:
    fields = {fact.key[:4]: fact for fact in facts if fact.kind in {"field", "status", "entry"}}
    groups: dict[tuple[str, ...], list[Fact]] = {}
    found = []
    for fact in facts:
        if fact.key[:4] in fields:
            groups.setdefault(fact.key[:4], []).append(fact)
        else:
            found.append(Change(kind, fact, None if kind == "added" else fact.value, (fact,)))
    return [*(Change(kind, fields[key], None, tuple(group)) for key, group in groups.items()), *found]


def _renamed(added: Sequence[Fact], removed: Sequence[Fact]) -> list[Change]:
    """Pair a removed field with a new sibling that has the same type, value and description.

    The members of a renamed object follow it.
    """
    gone, new = _by_field(removed), _by_field(added)
    paths: dict[tuple[str, ...], tuple[str | None, ...]] = {}
    found = []
    for old_key, old in sorted(gone.items(), key=lambda entry: len(_path(entry[0]))):
        *above, last = _path(old_key)
        parent = paths.get((*old_key[:3], *map(str, above)), tuple(above))
        siblings = [key for key in new if key[:3] == old_key[:3] and _path(key)[:-1] == parent]
        moved = [key for key in siblings if _path(key)[-1] == last] if parent != tuple(above) else []
        fits = moved or [key for key in siblings if _alike(old, new[key])]
        if len(fits) == 1:
            paths[(*old_key[:3], *map(str, _path(old_key)))] = _path(fits[0])
            facts = new.pop(fits[0])
            found.append(Change("renamed", facts["field"], old_key[3], tuple(facts.values())))
    return found


def _path(key: tuple[str, ...]) -> tuple[str | None, ...]:
    return tuple(steps(key[3])) or ("",)


def _by_field(facts: Sequence[Fact]) -> dict[tuple[str, ...], dict[str, Fact]]:
    found: dict[tuple[str, ...], dict[str, Fact]] = {}
    for fact in facts:
        found.setdefault(fact.key[:4], {})[fact.kind] = fact
    return {key: kinds for key, kinds in found.items() if "field" in kinds}


def _alike(old: Mapping[str, Fact], new: Mapping[str, Fact]) -> bool:
    """Return whether two fields have the same type and the same description or value."""

    def equal(kind: str) -> bool:
        return kind in old and kind in new and same(old[kind].value, new[kind].recorded)

    typed = all(equal(kind) or (kind not in old and kind not in new) for kind in ("type", "shown type", "format"))
    marks = [kind for kind in ("description", "example", "value") if kind in old or kind in new]
    return typed and (not marks or any(map(equal, marks)))


def line_changes(record: Record, page: Page) -> tuple[list[int], int]:
    """Compare the page line by line, whatever explains a difference: its new lines, and how many went."""
    numbers = [number for number, line in enumerate(page.lines, 1) if line.strip()]
    after = [line_hash(page.lines[number - 1]) for number in numbers]
    matcher = SequenceMatcher(None, [digest for digest, _ in record.lines], after, autojunk=False)
    blocks = [block for block in matcher.get_opcodes() if block[0] != "equal"]
    new = [numbers[at] for _, _, _, first, last in blocks for at in range(first, last)]
    return new, sum(end - start for _, start, end, _, _ in blocks)


def texts(record: Record, page: Page, reading: Reading, found: Iterable[Change]) -> list[TextChange]:
    """List new, moved and removed text that no changed fact explains. Together with the changes it hides nothing."""
    numbers = [number for number, line in enumerate(page.lines, 1) if line.strip()]
    after = [line_hash(page.lines[number - 1]) for number in numbers]
    before = [digest for digest, _ in record.lines]
    known = {fact.line for change in found for fact in change.facts if fact.kind != "description"}
    any_change = bool(known) or any(change.kind in {"removed", "renamed"} for change in found)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    blocks = [block for block in matcher.get_opcodes() if block[0] != "equal"]
    dropped = {before[at] for _, start, end, _, _ in blocks for at in range(start, end)}
    added = {after[at] for _, _, _, first, last in blocks for at in range(first, last)}
    result: list[TextChange] = []
    for _, start, end, first, last in blocks:
        here = [numbers[at] for at in range(first, last)]
        # Brackets that came with a changed fact are its form; alone they are shown.
        formal = {number for number in here if _FORM.fullmatch(page.lines[number - 1])} if known & set(here) else set()
        unexplained = [number for number in here if number not in known | formal]
        result += _runs(page, unexplained, dropped, reading.labels)
        gone = [at for at in range(start, end) if before[at] not in added]
        lost = [at for at in gone if not record.lines[at][1]]
        silent = len(gone) if first == last and not any_change else 0
        count = max(len(lost), silent)
        # A sentence that was rewritten is shown as its new text; only what left more lines than came is counted.
        if count > len(unexplained):
            at = numbers[first - 1] if first else 0
            result.append(TextChange("removed", at, (), count - len(unexplained)))
    return result


def _runs(page: Page, numbers: Sequence[int], dropped: set[str], labels: Mapping[int, str]) -> list[TextChange]:
    """Join neighbouring lines of one kind."""
    runs: list[list[int]] = []
    for number in numbers:
        kind = line_hash(page.lines[number - 1]) in dropped
        last = runs[-1][-1] if runs else 0
        between = all(not page.lines[at - 1].strip() for at in range(last + 1, number))
        if (
            runs
            and between
            and kind == (line_hash(page.lines[last - 1]) in dropped)
            and labels.get(last) == labels.get(number)
        ):
            runs[-1].append(number)
        else:
            runs.append([number])
    return [
        TextChange(
            "moved" if line_hash(page.lines[run[0] - 1]) in dropped else "new",
            run[0],
            tuple(page.lines[number - 1] for number in run),
            len(run),
            labels.get(run[0], ""),
        )
        for run in runs
    ]
