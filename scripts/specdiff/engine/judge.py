"""From a change to a finding: whom it hurts in the directions that it travels in, and how badly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import cache

from scripts.specdiff.findings import Direction, Finding, Verdict
from scripts.specdiff.rules import as_text, larger, rules
from scripts.specdiff.sources import Source

from .changes import Change, Site, narrowed, shared

Reached = tuple[frozenset[Direction], tuple[str, ...], tuple[str, ...]]
"""Directions, operations and places that a change reaches."""


class Judge:
    """Makes findings of the changes of a contract."""

    def __init__(self, old: Source | None, new: Source | None, provider: str) -> None:
        self._old = old
        self._new = new
        self._provider = provider
        self._reached: dict[Set[Site], Reached] = {}

    def finding(self, change: Change, places: Set[Site]) -> Finding:
        """Give the finding of a change that reaches these places."""
        old, new = self._old, self._new
        rule = rules()[change.rule]
        directions, operations, reaches = self._reach(places)
        matter = frozenset(direction for direction in directions if change.matters(direction))
        verdicts: frozenset[Verdict] = frozenset()
        step = "none" if matter else "minor"
        for direction in matter:
            effect = rule.effect(direction)
            verdicts |= effect.verdicts
            step = larger(step, effect.step)  # type: ignore[arg-type]  # a Step by its values
        before, after = narrowed(change.before, change.after)
        bare, name = _without_operation(change, operations), change.name
        if len(operations) > 1 and bare is not None:
            noun = "events" if directions <= {"webhook"} or _in_events(change) else "operations"
            name = f"{bare} of {len(operations)} {noun}".removeprefix(" of ")
        return Finding(
            rule=rule.number,
            provider=self._provider,
            subject=_subject(change, operations),
            title=rule.title.format(name=name or "/", **dict(change.words)),
            consequence=rule.text(sorted(matter)) if matter else "No impact.",
            verdicts=verdicts,
            step=step,  # type: ignore[arg-type]
            directions=directions,
            operations=operations,
            reaches=change.folded or reaches,
            before=as_text(before),
            after=as_text(after),
            old=old.place(change.old) if old is not None and change.old is not None else None,
            new=new.place(change.new) if new is not None and change.new is not None else None,
            folded=len(change.folded),
        )

    def _reach(self, places: Set[Site]) -> Reached:
        """Describe the places; those of a shared part are described once for all its changes."""
        if not isinstance(places, frozenset):
            return _reached(places)
        if places not in self._reached:
            self._reached[places] = _reached(places)
        return self._reached[places]


def _reached(places: Set[Site]) -> Reached:
    return (
        frozenset(site.direction for site in places),
        tuple(sorted({site.operation for site in places if site.operation})),
        tuple(sorted(map(str, places))),
    )


def _in_events(change: Change) -> bool:
    return (change.new or change.old or "").startswith("/webhooks/")


def _subject(change: Change, operations: tuple[str, ...]) -> str:
    """Name what changed so that the name is stable when other parts move.

    A position in a list is none of it, nor is which of the operations that share a part was met first.
    """
    pointer = change.new if change.new is not None else change.old or ""
    name = change.name
    if shared(change):
        bare = _without_operation(change, operations)
        name = name if bare is None else bare
    if not name:
        return pointer
    return name if re.search(r"/\d+(/|$)", pointer) else f"{pointer} {name}"


def _without_operation(change: Change, operations: tuple[str, ...]) -> str | None:
    """Leave the operation out of a name; None where it is not in it."""
    named = [operation for operation in operations if operation in change.name]
    for operation in sorted(named, key=len, reverse=True):
        if change.name == operation:
            return ""
        for text in (f"{operation} ", f" of {operation}"):
            if text in change.name:
                return change.name.replace(text, "", 1)
    return None


_MONEY = {"money-changed", "idempotency-changed", "idempotency-weaker", "retry-forbidden", "success-changed",
          "signing-changed", "webhook-signature", "time-changed"}  # fmt: skip
"""Rules whose harm is a wrong or second payment, or a forged event."""


@cache
def _money() -> frozenset[str]:
    return frozenset(rules()[key].number for key in _MONEY)


def harm(finding: Finding) -> int:
    """Rank a finding: 0 is the worst."""
    verdicts = finding.verdicts
    if finding.breaking:
        if finding.rule in _money():
            return 0
        return 1 if Verdict.WIRE in verdicts else 2 if Verdict.BEHAVIOUR in verdicts else 3
    if finding.verdicts and finding.verdicts != {Verdict.TEXT}:
        return 4
    return 6 if Verdict.TEXT in verdicts else 5


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Order findings by their harm, then by how many operations they reach."""
    return tuple(
        sorted(findings, key=lambda each: (harm(each), -len(each.operations), each.rule, each.subject, each.id))
    )
