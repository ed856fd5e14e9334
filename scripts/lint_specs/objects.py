"""Which object holds which in the JSON that travels: references are followed, arrays are no level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .contract import Contract
from .positions import join

_FREE = frozenset({"properties", "items", "allOf", "oneOf", "anyOf", "enum", "const"})


class Objects:
    """The objects that a body can hold, each named by the pointer of its schema."""

    def __init__(self, contract: Contract):
        self._contract = contract
        self._fields: dict[str, Mapping[str, tuple[str, ...]]] = {}
        self._parents: dict[str, set[str | None]] = {}
        for operation in (*contract.operations, *contract.webhooks):
            bodies = [contract.request_schema(operation), *contract.answer_schemas(operation).values()]
            for body in bodies:
                for top in self.targets(body) if body else ():
                    self._add(top, None)

    def _add(self, at: str, parent: str | None) -> None:
        known = at in self._parents
        self._parents.setdefault(at, set()).add(parent)
        if known:
            return
        for places in self.fields(at).values():
            for place in places:
                for child in self.targets(place):
                    self._add(child, at)
        for part in self._parts(at):
            for child in self.targets(join(part, "additionalProperties")):
                self._add(child, at)

    def __iter__(self) -> Iterator[str]:
        return iter(self._parents)

    def targets(self, at: str, seen: frozenset[str] = frozenset()) -> set[str]:
        """Give the objects that a value described at this pointer can be."""
        at = self._contract.follow(at)
        node = self._contract.by_pointer.get(at)
        if node is None or at in seen:
            return set()
        seen |= {at}
        found: set[str] = set()
        for name in ("oneOf", "anyOf"):
            for number in range(len(node.data.get(name, ()))):
                found |= self.targets(join(at, name, number), seen)
        found |= self.targets(join(at, "items"), seen)
        if {"properties", "additionalProperties", "allOf"} & set(node.data) or node.data.get("type") == "object":
            found.add(at)
        return found

    def _parts(self, at: str, seen: frozenset[str] = frozenset()) -> list[str]:
        at = self._contract.follow(at)
        node = self._contract.by_pointer.get(at)
        if node is None or at in seen:
            return []
        parts = [at]
        for number in range(len(node.data.get("allOf", ()))):
            parts += self._parts(join(at, "allOf", number), seen | {at})
        return parts

    def fields(self, at: str) -> Mapping[str, tuple[str, ...]]:
        """Give an object's fields, those of its allOf parts included: name → pointers."""
        if at not in self._fields:
            found: dict[str, tuple[str, ...]] = {}
            for part in self._parts(at):
                for name in self._contract.by_pointer[part].data.get("properties", {}):
                    found[name] = (*found.get(name, ()), join(part, "properties", name))
            self._fields[at] = found
        return self._fields[at]

    def is_free(self, at: str) -> bool:
        """Return whether a value described here may hold anything, so that nothing is known about its members."""
        node = self._contract.by_pointer.get(self._contract.follow(at))
        if node is None or _FREE & set(node.data):
            return False
        return node.data.get("type", "object") == "object" and node.data.get("additionalProperties") is not False

    def dead_end(self, at: str, path: Sequence[str]) -> str | None:
        """Follow a path such as ``../currency`` from an object, to every parent that it can have.

        Returns:
            The object in which the path ends in nothing; None when all ways lead to a field.
        """
        if not path:
            return None
        step, rest = path[0], path[1:]
        if step == "..":
            for parent in sorted(self._parents.get(at, {None}), key=str):
                stop = at if parent is None else self.dead_end(parent, rest)
                if stop is not None:
                    return stop
            return None
        places = self.fields(at).get(step)
        if places is None:
            return None if self.is_free(at) else at
        return self._inside(at, places, rest)

    def _inside(self, at: str, places: Sequence[str], rest: Sequence[str]) -> str | None:
        for place in places if rest else ():
            inner = self.targets(place)
            if not inner and not self.is_free(place):
                return at
            for child in sorted(inner):
                stop = self.dead_end(child, rest)
                if stop is not None:
                    return stop
        return None
