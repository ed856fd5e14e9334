"""What a change of a shared part reaches: from the part up to the operations and events that are made of it."""

from __future__ import annotations

from collections.abc import Mapping

from scripts.specdiff.findings import Direction

from .changes import Group, Site

_MOST = 60
"""Places that are listed of one part at most; operations and directions are always complete."""

Key = tuple[str, str]


class Reach:
    """The places that each shared part is used at, once all parts were compared."""

    def __init__(self, groups: Mapping[Key, Group]) -> None:
        self._groups = groups
        self._own = {key: {(site.operation, site.direction) for site in group.sites} for key, group in groups.items()}
        self._holders = {key: {holder for holder, _ in group.users} for key, group in groups.items()}

    def sites(self, key: Key) -> frozenset[Site]:
        """List the places that a component is used at."""
        found: set[Site] = set()
        _climb(self._groups, key, (), {key}, found)
        listed = {(site.operation, site.direction) for site in found}
        found |= {Site(*user, "/...") for user in self._users(key) if user not in listed}
        return frozenset(found)

    def _users(self, key: Key) -> set[tuple[str, Direction]]:
        """Give operation and direction of everything that the component is part of, however deep."""
        todo, seen = [key], {key}
        found: set[tuple[str, Direction]] = set()
        while todo:
            each = todo.pop()
            found |= self._own[each]
            higher = self._holders[each] - seen
            seen |= higher
            todo += higher
        return found


def _climb(groups: Mapping[Key, Group], key: Key, way: tuple[str, ...], seen: set[Key], found: set[Site]) -> None:
    if len(found) >= _MOST:
        return
    group = groups[key]
    for site in sorted(group.sites):
        if len(found) >= _MOST:
            return
        found.add(site.below(*way) if way else site)
    for (old, new), inside in sorted(group.users):
        if (old, new) not in seen and len(found) < _MOST:
            steps = tuple(part for part in inside.split("/") if part)
            _climb(groups, (old, new), (*steps, *way), seen | {(old, new)}, found)
