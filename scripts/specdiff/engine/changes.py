"""A change as the walk meets it: what, where, from what to what; whom it hurts is not known yet."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Literal

from scripts.specdiff.findings import Direction
from scripts.specdiff.rules import as_json


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        rule: key of the rule.
        name: what the title names.
        old: pointer in the old document, None where it was not there.
        new: pointer in the new one, None where it is gone.
        words: further words of the title.
        only: the direction that it matters in; None = in each that it occurs in. In the other one it has no impact.
        folded: names of the changes that this one represents.
    """

    rule: str
    name: str
    old: str | None
    new: str | None
    before: Any = None
    after: Any = None
    words: tuple[tuple[str, str], ...] = ()
    only: Literal["request", "response"] | None = None
    folded: tuple[str, ...] = ()

    def matters(self, direction: Direction) -> bool:
        """Return whether it has an impact in a direction; a webhook's payload is read, like a response."""
        return self.only is None or self.only == ("request" if direction == "request" else "response")


@dataclass(frozen=True, slots=True, order=True)
class Site:
    """A place that a change reaches.

    Attributes:
        operation: operationId or event; empty for the contract itself.
        direction: how it travels.
        path: where in the body, or the parameter's name.
    """

    operation: str
    direction: Direction
    path: str = ""

    def below(self, *names: str) -> Site:
        """Lead the path on."""
        return Site(self.operation, self.direction, "/".join([self.path, *names]))

    def __str__(self) -> str:
        return " ".join(part for part in (self.operation, self.direction, self.path) if part)


@dataclass
class Group:
    """The changes of one shared part, or of one place, with all places that it reaches.

    Attributes:
        users: components that hold this one, with the way to it.
    """

    changes: list[Change] = field(default_factory=list)
    sites: set[Site] = field(default_factory=set)
    users: set[tuple[tuple[str, str], str]] = field(default_factory=set)


def narrowed(before: Any, after: Any) -> tuple[Any, Any]:
    """Leave of two objects what differs: a reader has not to find it, and an id is not of what stayed."""
    if _rows(before) and _rows(after):
        gone, come = [row for row in before if row not in after], [row for row in after if row not in before]
        return (gone, come) if gone or come else (before, after)
    if not isinstance(before, dict) or not isinstance(after, dict):
        return before, after
    pairs = {
        key: narrowed(before.get(key), after.get(key))
        for key in {**before, **after}
        if before.get(key) != after.get(key)
    }
    first = {key: pair[0] for key, pair in pairs.items() if key in before}
    second = {key: pair[1] for key, pair in pairs.items() if key in after}
    return first, second


def _rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def shared(change: Change) -> bool:
    """Return whether a change is in a part that several operations share."""
    at = change.new or change.old or ""
    return (
        not at.startswith(("/paths/", "/webhooks/")) or re.match(r"/paths/[^/]+/(parameters|servers)/", at) is not None
    )


def identity(change: Change) -> tuple[str, ...]:
    """Give what two changes share exactly if they are the same one, met at two places."""
    name = "" if shared(change) else change.name
    return change.rule, change.old or "", change.new or "", as_json(change.before), as_json(change.after), name
