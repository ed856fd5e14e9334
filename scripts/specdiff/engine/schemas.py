"""Two schemas side by side. References are followed; what several places share is compared once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from scripts.contracts.pointers import join

from .changes import Change
from .choices import compare_choices
from .keywords import keywords
from .parts import plain_references, references, schema_name, spelled
from .values import key, same, squeezed, without_texts
from .view import Model, Part, Parts, View, met

Follow = Callable[[str, str, str], None]
"""Called for a pair of components that refer to each other: old name, new name, way inside the holder."""

WORDING = {"text-changed", "source-changed", "unused-changed"}
"""Rules that no program notices."""

_CLOSING = ("additionalProperties", "unevaluatedProperties", "unevaluatedItems", "additionalItems")
_DIRECTED = frozenset({"readOnly", "writeOnly", "$ref", "allOf", "oneOf", "anyOf"})
"""Keywords by which a schema may travel in one direction only: its own, and those that lead to others."""
_MANY = 400
"""Pairs of fields that are looked at for a rename."""


class Schemas:
    """Compares the schemas of two documents."""

    def __init__(self, old: Model, new: Model, follow: Follow, *, probing: bool = False) -> None:
        self.old = old
        self.new = new
        self._follow = follow
        self._probing = probing
        self._alike = old.old_dialect is new.old_dialect
        self._inside: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()

    def compare(self, old: Parts, new: Parts, name: str, way: str = "") -> Iterator[Change]:
        """Yield the differences of two schemas.

        Args:
            old: schemas of the old document that all hold.
            new: those of the new one.
            name: what titles call it.
            way: from the holder of the schemas to here.
        """
        if len(old) == len(new) == 1 and self._alike and same(old[0].raw, new[0].raw):
            led = plain_references(old[0].raw)
            if led is not None:
                for each, inside in led:
                    self._follow(each, each, f"{way}{inside}")
                return
        first, second = self.old.pure(old), self.new.pure(new)
        if first and second and (first == second or self.renames(first, second)):
            self._follow(first, second, way)
            yield from self._siblings(old, new, name)
            return
        place = tuple(part.at for part in old), tuple(part.at for part in new)
        if place in self._inside:
            return  # two names of one cyclic shape lead back here: what is below is being compared already
        self._inside.add(place)
        try:
            if first and second:
                yield Change("class-swapped", name, old[0].at, new[0].at, first, second)
            yield from self._compare(old, new, name, way)
        finally:
            self._inside.discard(place)

    def renames(self, first: str, second: str) -> bool:
        """Return whether a component can only be the other one under a new name."""
        return bool(first and second and first != second) and (
            first not in self.new.schemas and second not in self.old.schemas
        )

    def agree(self, old: Parts, new: Parts) -> bool:
        """Return whether two schemas are equivalent, wording and the names of their classes aside."""
        probe = Schemas(self.old, self.new, lambda _, __, ___: None, probing=True)
        return all(change.rule in WORDING for change in probe._compare(old, new, "", ""))

    def _siblings(self, old: Parts, new: Parts, name: str) -> Iterator[Change]:
        """Compare the siblings of two references to one component."""
        if key(without_refs(old[0].raw)) == key(without_refs(new[0].raw)):
            return
        before, after = self.old.view(old), self.new.view(new)
        yield from _texts(before, after, name)
        outer = [_allows_null(part.raw) for part in (old[0], new[0])]
        if outer[0] is not outer[1] and before.null is not after.null:
            yield Change("null-allowed" if after.null else "null-refused", name, old[0].at, new[0].at)

    def _compare(self, old: Parts, new: Parts, name: str, way: str) -> Iterator[Change]:
        before, after = self.old.view(old), self.new.view(new)
        other = bool(before.types and after.types) and not met(set(before.types or ()), set(after.types or ()))
        if not other:
            yield from _texts(before, after, name)
        yield from self._bases(before, after)
        choices = compare_choices(self, (old, before), (new, after), name, way)
        if choices.instead:
            yield from choices.changes
            return
        yield from keywords(before, after, name)
        if other:
            return  # another kind of value altogether: their members cannot be compared
        yield from self._fields(before, after, name, way)
        yield from self._children(before, after, name, way)
        yield from self._closed(before, after, name, way)
        yield from choices.changes
        yield from self._rules(before, after, name, way)

    def _bases(self, old: View, new: View) -> Iterator[Change]:
        """Find a shared part that has another name: its class is another one, too."""
        gone = [base for base in old.bases if base not in new.bases]
        come = [base for base in new.bases if base not in old.bases]
        if len(gone) == len(come) == 1 and self.renames(gone[0], come[0]):
            places = join("/components/schemas", gone[0]), join("/components/schemas", come[0])
            yield Change("class-renamed", come[0], *places, gone[0], come[0])

    def _fields(self, old: View, new: View, name: str, way: str) -> Iterator[Change]:
        before, after = dict(old.properties), new.properties
        gone = [field for field in before if field not in after]
        come = [field for field in after if field not in before]
        for field, other in self._renamed(before, after, gone, come):
            gone.remove(field)
            come.remove(other)
            places = before[field][0].at, after[other][0].at
            yield Change("field-renamed", _label(after[other], name, other), *places, field, other)
        for field in gone:
            yield Change("field-removed", _label(before[field], name, field), before[field][0].at, None, field)
        for field in come:
            part = after[field][0]
            needed = field in new.required
            # What only an answer holds is not missing in a request, though it is listed as required.
            only = _only(self.new, after[field]) if needed else None
            rule = "field-added-required" if needed else "field-added"
            yield Change(rule, _label(after[field], name, field), None, part.at, None, part.raw, (), only)
        for field in before:
            if field in after:
                yield from self._field(old, new, field, name, way)
        yield from _bare_required(old, new, name)

    def _field(self, old: View, new: View, field: str, name: str, way: str) -> Iterator[Change]:
        before, after = tuple(old.properties[field]), tuple(new.properties[field])
        label = _label(new.properties[field], name, field)
        directions = _only(self.old, before), _only(self.new, after)
        needed, needs = field in old.required, field in new.required
        narrower = None
        if needed is not needs:
            rule = "field-required" if needs else "field-optional"
            places = _required_at(old, new, field)
            yield Change(rule, label, *places, needed, needs, (), directions[1])
        elif needs and directions == ("response", None):
            yield Change("field-required", label, before[0].at, after[0].at, "read-only", None, (), "request")
            narrower = "access-widened"  # reported already
        only = directions[0] if directions[0] == directions[1] else None
        for change in self.compare(before, after, label, f"{way}/{field}"):
            if change.rule != narrower or change.name != label:
                yield replace(change, only=only) if only and not change.only else change

    def _renamed(
        self, before: Mapping[str, Any], after: Mapping[str, Any], gone: list[str], come: list[str]
    ) -> list[tuple[str, str]]:
        """Pair what is gone with what has come, where both have one equal schema and no other one fits."""
        if self._probing or not gone or not come or len(gone) * len(come) > _MANY:
            return []
        fits = {
            field: [other for other in come if self.agree(tuple(before[field]), tuple(after[other]))] for field in gone
        }
        pairs = []
        for field, found in fits.items():
            rivals = [rival for rival in gone if found and found[0] in fits[rival]]
            if len(found) == 1 and len(rivals) == 1:
                pairs.append((field, found[0]))
        return pairs

    def _children(self, old: View, new: View, name: str, way: str) -> Iterator[Change]:
        for child in {**old.children, **new.children}:
            if child in _CLOSING:
                continue
            before = tuple(old.children.get(child, ())) or (Part({}, old.at),)
            after = tuple(new.children.get(child, ())) or (Part({}, new.at),)
            label = f"{name}[]" if child == "items" else f"{name} {child}".strip()
            yield from self.compare(before, after, label, f"{way}/{child}")

    def _closed(self, old: View, new: View, name: str, way: str) -> Iterator[Change]:
        if not (old.closed or new.closed or old.children or new.children):
            return
        for word in _CLOSING:
            shut = word in old.closed, word in new.closed
            inner = old.children.get(word), new.children.get(word)
            if inner[0] and inner[1] and not any(shut):
                yield from self.compare(tuple(inner[0]), tuple(inner[1]), f"{name}{{}}", f"{way}/*")
                continue
            ranks = [2 if closed else 1 if parts else 0 for closed, parts in zip(shut, inner, strict=True)]
            places = _closing_at(old, word), _closing_at(new, word)
            if ranks[0] != ranks[1]:
                rule = "closed" if ranks[1] > ranks[0] else "opened"
                words = ("further members are allowed", "further members of one kind", "no further members")
                yield Change(rule, name, *places, words[ranks[0]], words[ranks[1]])
            elif all(shut) and word == "additionalProperties":
                before, after = _shut_out(old), _shut_out(new)
                for field in sorted(after ^ before):
                    if field in old.properties and field in new.properties:
                        rule = "closed" if field in after else "opened"
                        yield Change(rule, _dotted(name, field), *places, field in before, field in after)

    def _rules(self, old: View, new: View, name: str, way: str) -> Iterator[Change]:
        """Compare the rules between fields: either-or, if-else, not."""
        before = {spelled(part.raw): part for part in old.rules}
        after = {spelled(part.raw): part for part in new.rules}
        for text in before.keys() & after.keys():
            for part in (before[text], after[text]):
                for each in references(part.raw):
                    if each in self.old.schemas and each in self.new.schemas:
                        self._follow(each, each, way)
        gone = [text for text in before if text not in after]
        come = [text for text in after if text not in before]
        for first, second in zip(gone, come, strict=False):
            places = before[first].at, after[second].at
            yield Change("condition-changed", name, *places, before[first].raw, after[second].raw)
        for text in gone[len(come) :]:
            yield Change("condition-removed", name, before[text].at, new.at, before[text].raw, None)
        for text in come[len(gone) :]:
            yield Change("condition-added", name, old.at, after[text].at, None, after[text].raw)


def without_refs(raw: Any) -> Any:
    """Give the siblings of a reference."""
    if not isinstance(raw, dict):
        return raw
    return {
        name: [without_refs(item) for item in value] if isinstance(value, list) else value
        for name, value in raw.items()
        if name != "$ref"
    }


def _allows_null(raw: Any) -> bool:
    """Return whether null is allowed next to a reference."""
    return key({name: value for name, value in raw.items() if name in {"nullable", "oneOf", "anyOf"}}).find("null") >= 0


def _closing_at(view: View, word: str) -> str:
    found = view.closed.get(word) or view.children.get(word)
    return found[0].at if found else view.at


def _shut_out(view: View) -> set[str]:
    """List the fields that one part describes and another part refuses."""
    known = [set(part.raw) for part in view.closed["additionalProperties"]]
    return {field for field in view.properties if not all(field in each for each in known)}


def _label(parts: list[Part], name: str, field: str) -> str:
    return schema_name(parts[0].at) or _dotted(name, field)


def _only(model: Model, parts: Any) -> Literal["request", "response"] | None:
    """Give the direction that a field travels in, None = both."""
    if not any(_DIRECTED.intersection(part.raw) for part in parts if isinstance(part.raw, dict)):
        return None
    words = model.view(tuple(parts)).words
    if "readOnly" not in words and "writeOnly" not in words:
        return None
    read, write = (any(part.raw is True for part in words.get(word, ())) for word in ("readOnly", "writeOnly"))
    return None if read is write else "response" if read else "request"


def _required_at(old: View, new: View, field: str) -> tuple[str, str]:
    """Point to the field; where a schema requires what it inherits, to its own list."""
    found = []
    for view in (old, new):
        at, listed = view.properties[field][0].at, view.required.get(field, "")
        owner = listed.removesuffix("/required")
        found.append(at if not listed or at.startswith(f"{owner}/properties/") else listed)
    return found[0], found[1]


def _dotted(name: str, field: str) -> str:
    return f"{name}.{field}" if name else field


def _texts(old: View, new: View, name: str) -> Iterator[Change]:
    if old.texts == new.texts:
        return
    for word in {**old.texts, **new.texts}:
        lists = [_texts_of(view, word) for view in (old, new)]
        if lists[0] == lists[1]:
            continue
        gone = [text for text in lists[0] if text not in lists[1]]
        come = [text for text in lists[1] if text not in lists[0]]
        if not gone and not come:
            continue
        places = [
            next((part.at for part in view.texts.get(word, ()) if _text(part) in only), view.at)
            for view, only in ((old, gone), (new, come))
        ]
        before, after = gone[0] if gone else None, come[0] if come else None
        yield Change("text-changed", name, places[0], places[1], before, after)


def _texts_of(view: View, word: str) -> list[str]:
    return [_text(part) for part in view.texts.get(word, ())]


def _text(part: Part) -> str:
    return str(squeezed(part.raw)) if isinstance(part.raw, str) else key(without_texts(part.raw))


def _bare_required(old: View, new: View, name: str) -> Iterator[Change]:
    """Compare the names that are required without being described."""
    described = {*old.properties, *new.properties}
    for field in sorted((old.required.keys() ^ new.required.keys()) - described):
        needed = field in new.required
        rule = "field-required" if needed else "field-optional"
        places = old.required.get(field, old.at), new.required.get(field, new.at)
        yield Change(rule, _dotted(name, field), *places, not needed, needed)
