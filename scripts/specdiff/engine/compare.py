"""Two contracts side by side, from servers to schemas, and the findings that come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from typing import Any

from scripts.contracts.pointers import join
from scripts.specdiff.findings import Direction, Finding
from scripts.specdiff.sources import Source

from .changes import Change, Group, Site, identity
from .document import outline
from .items import Entry, Item, items, pairs
from .judge import Judge, worst_first
from .operations import Operations
from .reach import Reach
from .schemas import Schemas
from .unused import unused
from .view import Model, Part
from .wording import Found, folded


def compare(old: Source | None, new: Source | None, provider: str) -> tuple[Finding, ...]:
    """Compare two contracts of a provider.

    Args:
        old: the contract before; None where it is new.
        new: the contract after; None where it is gone.
        provider: provider key.
    """
    if old is new:
        return ()
    judge = Judge(old, new, provider)
    if old is None or new is None:
        rule = "contract-added" if old is None else "contract-removed"
        change = Change(rule, provider, "" if old else None, "" if new else None)
        return (judge.finding(change, {Site("", "contract")}),)
    changes = _Comparison(Model(old.document), Model(new.document)).changes()
    return worst_first(judge.finding(*each) for each in folded(changes))


class _Comparison:
    def __init__(self, old: Model, new: Model) -> None:
        self._old = old
        self._new = new
        self._components: dict[tuple[str, str], Group] = {}
        self._places: dict[tuple[str, ...], tuple[Change, Set[Site]]] = {}
        self._todo: list[tuple[str, str]] = []

    def changes(self) -> Iterable[Found]:
        """Walk through both documents; give each difference with all places that it reaches."""
        old, new = self._old, self._new
        for change in outline(old, new):
            self._keep(change, Site("", "contract"))
        operations = Operations(old, new, self._keep, self._walk)
        for before, after in pairs(items(old, "paths"), items(new, "paths")):
            self._pair(before, after, operations.compare)
        operations.calls(items(old, "webhooks"), items(new, "webhooks"))
        self._drain()
        self._rest()
        reach = Reach(self._components)
        for pair, group in self._components.items():
            if group.changes:
                reached = reach.sites(pair)
                for change in group.changes:
                    # All changes of a part share one set of places: of a large contract they would fill the memory.
                    known = self._places.get(identity(change))
                    self._places[identity(change)] = (known[0], known[1] | reached) if known else (change, reached)
        return self._places.values()

    def _pair(self, old: Item | None, new: Item | None, both: Callable[[Item, Item], None]) -> None:
        direction: Direction = "request"
        if old is not None and new is not None:
            both(old, new)
        elif old is not None:
            self._keep(Change("operation-removed", old.id, old.at, None, old.key), Site(old.id, direction))
        elif new is not None:
            self._keep(Change("operation-added", new.id, None, new.at, None, new.key), Site(new.id, direction))

    def _keep(self, change: Change, site: Site) -> None:
        """Keep a change; the same one met at several places is one."""
        known, reached = self._places.setdefault(identity(change), (change, set()))
        if isinstance(reached, set):
            reached.add(site)
        else:
            self._places[identity(change)] = (known, reached | {site})

    def _walk(self, old: Entry, new: Entry, name: str, site: Site) -> None:
        def follow(first: str, second: str, way: str) -> None:
            steps = [part for part in way.split("/") if part]
            self._group(first, second).sites.add(site.below(*steps) if steps else site)

        schemas = Schemas(self._old, self._new, follow)
        for change in schemas.compare((Part(*old),), (Part(*new),), name):
            self._keep(change, site)

    def _group(self, first: str, second: str) -> Group:
        pair = first, second
        if pair not in self._components:
            self._components[pair] = Group()
            self._todo.append(pair)
        return self._components[pair]

    def _drain(self) -> None:
        """Compare each component once."""
        while self._todo:
            first, second = pair = self._todo.pop()
            group = self._components[pair]

            def follow(old: str, new: str, way: str, holder: tuple[str, str] = pair) -> None:
                self._group(old, new).users.add((holder, way))

            schemas = Schemas(self._old, self._new, follow)
            at = join("", "components", "schemas", first), join("", "components", "schemas", second)
            if schemas.renames(first, second):
                group.changes.append(Change("class-renamed", second, *at, first, second))
            before, after = Part(self._old.schemas[first], at[0]), Part(self._new.schemas[second], at[1])
            group.changes += schemas.compare((before,), (after,), second)

    def _rest(self) -> None:
        """Look at what nothing uses: in a contract without paths the schemas are the contract."""
        before, after = self._old.schemas, self._new.schemas
        if not any(
            model.document.get(section) for model in (self._old, self._new) for section in ("paths", "webhooks")
        ):
            for name in sorted({*before, *after}):
                self._member(name, before, after)
            self._drain()
            return
        for change in unused(self._old, self._new, {name for pair in self._components for name in pair}):
            self._keep(change, Site("", "contract"))

    def _member(self, name: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        at = join("", "components", "schemas", name)
        reached = (Site(name, "request"), Site(name, "response"))
        if name in before and name in after:
            self._group(name, name).sites.update(reached)
            return
        rule = "field-removed" if name in before else "field-added"
        change = Change(rule, name, at if name in before else None, at if name in after else None)
        for site in reached:
            self._keep(change, site)
