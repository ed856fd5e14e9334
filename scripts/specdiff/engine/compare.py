"""Two contracts side by side, from servers to schemas, and the findings that come of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from scripts.lint_specs.positions import join
from scripts.specdiff.findings import Direction, Finding, Verdict
from scripts.specdiff.rules import STEPS, as_json, as_text, larger, rules
from scripts.specdiff.sources import Source

from .changes import Change, Group, Site, narrowed
from .document import outline
from .items import Item, items, pairs
from .operations import Operations
from .reach import sites
from .schemas import Schemas


def compare(old: Source | None, new: Source | None, provider: str) -> tuple[Finding, ...]:
    """Compare two contracts of a provider.

    Args:
        old: the contract before; None where it is new.
        new: the contract after; None where it is gone.
        provider: provider key.
    """
    if old is None or new is None:
        if old is None and new is None:
            return ()
        rule = "contract-added" if old is None else "contract-removed"
        change = Change(rule, provider, "" if old else None, "" if new else None)
        return (_finding(change, {Site("", "contract")}, old, new, provider),)
    return _Comparison(old, new, provider).findings()


class _Comparison:
    def __init__(self, old: Source, new: Source, provider: str) -> None:
        self._old = old
        self._new = new
        self._provider = provider
        self._components: dict[tuple[str, str], Group] = {}
        self._places: dict[tuple[str, ...], tuple[Change, set[Site]]] = {}
        self._todo: list[tuple[str, str]] = []

    def findings(self) -> tuple[Finding, ...]:
        """Walk through both documents and judge what is different."""
        old, new = self._old.document, self._new.document
        for change in outline(old, new):
            self._keep(change, Site("", "contract"))
        operations = Operations(old, new, self._keep, self._walk)
        for before, after in pairs(items(old, "paths"), items(new, "paths")):
            self._pair("operation", "request", before, after, operations.compare)
        for before, after in pairs(items(old, "webhooks"), items(new, "webhooks")):
            self._pair("webhook", "webhook", before, after, operations.event)
        self._drain()
        self._rest()
        return tuple(sorted(self._judged(), key=_order))

    def _pair(
        self,
        what: str,
        direction: Direction,
        old: Item | None,
        new: Item | None,
        both: Callable[[Item, Item], None],
    ) -> None:
        if old is not None and new is not None:
            both(old, new)
        elif old is not None:
            self._keep(Change(f"{what}-removed", old.id, old.at, None, old.key), Site(old.id, direction))
        elif new is not None:
            self._keep(Change(f"{what}-added", new.id, None, new.at, None, new.key), Site(new.id, direction))

    def _keep(self, change: Change, site: Site) -> None:
        """Keep a change; the same one at several places is one."""
        name = change.name if not _shared(change) else ""
        key = (change.rule, change.old or "", change.new or "", as_json(change.before), as_json(change.after), name)
        self._places.setdefault(key, (change, set()))[1].add(site)

    def _walk(self, old: Any, new: Any, at: tuple[str, str], name: str, site: Site) -> None:
        def follow(first: str, second: str, _: str, __: str, way: str) -> None:
            steps = [part for part in way.split("/") if part]
            self._group(first, second).sites.add(site.below(*steps) if steps else site)

        schemas = Schemas(self._old.document, self._new.document, follow)
        for change in schemas.compare(old, new, at, name):
            self._keep(change, site)

    def _group(self, first: str, second: str) -> Group:
        key = first, second
        if key not in self._components:
            self._components[key] = Group()
            self._todo.append(key)
        return self._components[key]

    def _drain(self) -> None:
        """Compare each component once."""
        while self._todo:
            first, second = key = self._todo.pop()
            group = self._components[key]

            def follow(old: str, new: str, _: str, __: str, way: str, holder: tuple[str, str] = key) -> None:
                self._group(old, new).users.add((" ".join(holder), way))

            schemas = Schemas(self._old.document, self._new.document, follow)
            at = join("", "components", "schemas", first), join("", "components", "schemas", second)
            if first != second and first not in self._schemas(self._new) and second not in self._schemas(self._old):
                group.changes.append(Change("class-renamed", second, *at, first, second))
            before, after = self._schemas(self._old)[first], self._schemas(self._new)[second]
            group.changes += schemas.compare(before, after, at, second)

    @staticmethod
    def _schemas(source: Source) -> Mapping[str, Any]:
        found: Mapping[str, Any] = (source.document.get("components") or {}).get("schemas") or {}
        return found

    def _rest(self) -> None:
        """Look at the components that nothing uses: in a contract without paths they are the contract."""
        before, after = self._schemas(self._old), self._schemas(self._new)
        model = not any(each.document.get(key) for each in (self._old, self._new) for key in ("paths", "webhooks"))
        used = {name for pair in self._components for name in pair}
        for name in sorted({*before, *after} - used if not model else {*before, *after}):
            at = join("", "components", "schemas", name)
            if model:
                self._member(name, before, after, at)
            elif name in before and name in after and as_json(before[name]) != as_json(after[name]):
                self._keep(Change("unused-changed", name, at, at), Site("", "contract"))
        self._drain()

    def _member(self, name: str, before: Mapping[str, Any], after: Mapping[str, Any], at: str) -> None:
        reached = (Site(name, "request"), Site(name, "response"))
        if name in before and name in after:
            self._group(name, name).sites.update(reached)
            return
        rule = "field-removed" if name in before else "field-added"
        change = Change(rule, name, at if name in before else None, at if name in after else None)
        for site in reached:
            self._keep(change, site)

    def _judged(self) -> Iterable[Finding]:
        for change, places in self._places.values():
            yield _finding(change, places, self._old, self._new, self._provider)
        for key, group in self._components.items():
            if group.changes:
                reached = sites(self._components, key)
                for change in group.changes:
                    yield _finding(change, reached, self._old, self._new, self._provider)


def _shared(change: Change) -> bool:
    """Tell whether a change stands in a part that several operations share."""
    at = change.new or change.old or ""
    return (
        not at.startswith(("/paths/", "/webhooks/")) or re.match(r"/paths/[^/]+/(parameters|servers)/", at) is not None
    )


def _finding(change: Change, places: set[Site], old: Source | None, new: Source | None, provider: str) -> Finding:
    rule = rules()[change.rule]
    directions = frozenset(site.direction for site in places)
    matter = frozenset(direction for direction in directions if change.matters(direction))
    verdicts: frozenset[Verdict] = frozenset()
    step = "none" if matter else "minor"
    for direction in matter:
        effect = rule.effect(direction)
        verdicts |= effect.verdicts
        step = larger(step, effect.step)  # type: ignore[arg-type]  # a Step by its values
    operations = tuple(sorted({site.operation for site in places if site.operation}))
    before, after = narrowed(change.before, change.after)
    bare, name = _without_operation(change, operations), change.name
    if len(operations) > 1 and bare is not None:
        name = f"{bare} of {len(operations)} operations".removeprefix(" of ")
    return Finding(
        rule=rule.number,
        provider=provider,
        subject=_subject(change, operations),
        title=rule.title.format(name=name, **dict(change.words)),
        consequence=rule.text(sorted(matter)) if matter else "Nobody is hurt.",
        verdicts=verdicts,
        step=step,  # type: ignore[arg-type]
        directions=directions,
        operations=operations,
        reaches=tuple(sorted(map(str, places))),
        before=as_text(before),
        after=as_text(after),
        old=old.place(change.old) if old is not None and change.old is not None else None,
        new=new.place(change.new) if new is not None and change.new is not None else None,
    )


def _subject(change: Change, operations: tuple[str, ...]) -> str:
    """Name what changed so that it stays the same when other things move.

    A position in a list is none of it, nor is which of the operations that share a part was met first.
    """
    pointer = change.new if change.new is not None else change.old or ""
    name = change.name
    if _shared(change):
        bare = _without_operation(change, operations)
        name = name if bare is None else bare
    if not name:
        return pointer
    return name if re.search(r"/\d+(/|$)", pointer) else f"{pointer} {name}"


def _without_operation(change: Change, operations: tuple[str, ...]) -> str | None:
    """Leave the operation out of a name; None where it is not in it."""
    for operation in sorted(operations, key=len, reverse=True):
        if change.name == operation:
            return ""
        for text in (f"{operation} ", f" of {operation}"):
            if text in change.name:
                return change.name.replace(text, "", 1)
    return None


def _order(finding: Finding) -> tuple[int, str, str, str]:
    return -STEPS.index(finding.step), finding.rule, finding.subject, finding.after or ""
