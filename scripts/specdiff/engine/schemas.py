"""Two schemas side by side. References are followed; what several places share is compared once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from scripts import contracts
from scripts.lint_specs.positions import join
from scripts.specdiff.rules import as_json

from .changes import Change
from .keywords import keywords
from .whole import TEXTS, is_condition, reference, target, whole

Follow = Callable[[str, str, str, str, str], None]
"""Called for a pair of references: old name, new name, old pointer, new pointer, way inside the holder."""

_STRUCTURE = {"properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "allOf", "$ref"}


class Schemas:
    """Compares the schemas of two documents."""

    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any], follow: Follow) -> None:
        self._old = old
        self._new = new
        self._follow = follow
        self._inside: list[tuple[str, str]] = []

    def compare(self, old: Any, new: Any, at: tuple[str, str], name: str, way: str = "") -> Iterator[Change]:
        """Yield the differences of two schemas.

        Args:
            old: schema in the old document.
            new: schema in the new one.
            at: their pointers.
            name: what titles call it.
            way: from the holder of the schemas to here.
        """
        if old == new and "$ref" not in (text := as_json(old)) and text == as_json(new):
            return
        first, second = reference(old), reference(new)
        if first and second:
            before, after = contracts.resolve(self._old, old), contracts.resolve(self._new, new)
            if first == second or self._renames(first, second) or as_json(before) == as_json(after):
                self._follow(first, second, f"/components/schemas/{first}", f"/components/schemas/{second}", way)
                beside = tuple({key: value for key, value in node.items() if key != "$ref"} for node in (old, new))
                yield from _texts(beside[0], beside[1], at, name)
                yield from keywords(beside[0], beside[1], at, name)
                return
        targets = str(target(old)), str(target(new))
        if any(targets):
            # Two names of one cyclic shape lead back here: what is below is being compared already.
            if targets in self._inside:
                return
            self._inside.append(targets)
        try:
            yield from self._compare(old, new, at, name, way)
        finally:
            if any(targets):
                self._inside.pop()

    def _renames(self, first: str, second: str) -> bool:
        """Tell whether a component can only be the other one under a new name."""
        before, after = _named(self._old), _named(self._new)
        return first != second and first not in after and second not in before

    def _compare(self, old: Any, new: Any, at: tuple[str, str], name: str, way: str) -> Iterator[Change]:
        shared = self._shared_parts(old, new) if not (reference(old) or reference(new)) else []
        for part, other in shared:
            self._follow(part, other, f"/components/schemas/{part}", f"/components/schemas/{other}", way)
        old = _plain_boolean(whole(self._old, _without(old, [pair[0] for pair in shared])))
        new = _plain_boolean(whole(self._new, _without(new, [pair[1] for pair in shared])))
        if not isinstance(old, Mapping) or not isinstance(new, Mapping):
            if old != new:
                yield Change("keyword-changed", name, *at, old, new, (("keyword", "schema"),))
            return
        yield from _texts(old, new, at, name)
        if bool(_alternatives(old)) is not bool(_alternatives(new)):
            # One schema became a choice: what it was is compared with the alternative of its kind.
            yield from self._became(old, new, at, name, way)
            return
        yield from keywords(old, new, at, name)
        yield from self._fields(old, new, at, name, way)
        yield from self._inner(old, new, at, name, way)
        yield from self._choices(old, new, at, name, way)
        yield from conditions(old, new, at, name)

    def _fields(
        self, old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, way: str
    ) -> Iterator[Change]:
        before, after = old.get("properties") or {}, new.get("properties") or {}
        needed, needs = set(old.get("required") or ()), set(new.get("required") or ())
        gone = [key for key in before if key not in after]
        come = [key for key in after if key not in before]
        for key, other in self._renamed(before, after, gone, come):
            gone.remove(key)
            come.remove(other)
            old_at, new_at = join(at[0], "properties", key), join(at[1], "properties", other)
            yield Change("field-renamed", _dotted(name, other), old_at, new_at, key, other)
        for key in gone:
            yield Change("field-removed", _dotted(name, key), join(at[0], "properties", key), None, before[key])
        for key in come:
            rule = "field-added-required" if key in needs else "field-added"
            # What only an answer holds is not missing in a request, though it is listed as required.
            only = _only(after[key]) if rule == "field-added-required" else None
            yield Change(rule, _dotted(name, key), None, join(at[1], "properties", key), None, after[key], (), only)
        for key in before:
            if key not in after:
                continue
            places = (join(at[0], "properties", key), join(at[1], "properties", key))
            if (key in needed) is not (key in needs):
                rule = "field-required" if key in needs else "field-optional"
                yield Change(rule, _dotted(name, key), *places, key in needed, key in needs, (), _only(after[key]))
            elif key in needs and _only(before[key]) == "response" and _only(after[key]) is None:
                yield Change("field-required", _dotted(name, key), *places, "read-only", None, (), "request")
                before = {**before, key: {**before[key], "readOnly": False}}  # said already
            only = _only(before[key]) if _only(before[key]) == _only(after[key]) else None
            for change in self.compare(before[key], after[key], places, _dotted(name, key), f"{way}/{key}"):
                yield replace(change, only=change.only or only)
        yield from _bare_required({*before, *after}, needed ^ needs, at, name, needs)

    def _renamed(
        self, before: Mapping[str, Any], after: Mapping[str, Any], gone: list[str], come: list[str]
    ) -> list[tuple[str, str]]:
        """Pair what is gone with what has come, where both have one equal schema and no other one fits."""
        pairs = []
        for key in gone:
            same = [other for other in come if _same(self._old, before[key], self._new, after[other])]
            rivals = [rival for rival in gone if same and _same(self._old, before[rival], self._new, after[same[0]])]
            if len(same) == 1 and len(rivals) == 1:
                pairs.append((key, same[0]))
        return pairs

    def _inner(
        self, old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, way: str
    ) -> Iterator[Change]:
        if "items" in old or "items" in new:
            places = (join(at[0], "items"), join(at[1], "items"))
            yield from self.compare(old.get("items", {}), new.get("items", {}), places, f"{name}[]", f"{way}/items")
        for key in ("additionalProperties", "unevaluatedProperties"):
            before, after = (True if node.get(key) in (None, {}) else node[key] for node in (old, new))
            places = (join(at[0], key), join(at[1], key))
            if isinstance(before, Mapping) and isinstance(after, Mapping):
                yield from self.compare(before, after, places, f"{name}{{}}", f"{way}/*")
            elif before != after:
                rule = "closed" if after is False or before is True else "opened"
                yield Change(rule, name, *places, before, after)

    def _choices(
        self, old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, way: str
    ) -> Iterator[Change]:
        for key in ("oneOf", "anyOf"):
            before, after = _types(old.get(key)), _types(new.get(key))
            if not before or not after:
                continue
            names = {_choice(item) for item in before}, {_choice(item) for item in after}
            yield from _nulls(names[0], names[1], (join(at[0], key), join(at[1], key)), name)
            pairs, gone, come = self._paired(before, after)
            for item in gone:
                yield Change("alternative-removed", name, join(at[0], key), join(at[1], key), item, None)
            for item in come:
                yield Change("alternative-added", name, join(at[0], key), join(at[1], key), None, item)
            for item, other in pairs:
                places = (join(at[0], key, old[key].index(item)), join(at[1], key, new[key].index(other)))
                yield from self.compare(item, other, places, name, way)
            yield from self._told_apart(old, new, at, name, same=not gone and not come)

    def _paired(self, before: list[Any], after: list[Any]) -> tuple[list[tuple[Any, Any]], list[Any], list[Any]]:
        """Pair the alternatives of two choices: the same ones, then those that say the same, then by their kind."""
        gone, come = ([item for item in items if not _is_null(item)] for items in (before, after))
        pairs = []
        tests: tuple[Callable[[Any, Any], bool], ...] = (
            lambda item, other: bool(item == other),
            lambda item, other: bool(reference(item)) and reference(item) == reference(other),
            lambda item, other: (
                self._renames(reference(item), reference(other))
                and bool(reference(item) and reference(other))
                and _same(self._old, item, self._new, other)
            ),
            lambda item, other: _same(self._old, item, self._new, other),
            lambda item, other: not reference(item) and not reference(other) and _choice(item) == _choice(other),
            lambda item, other: (
                bool(reference(item) and reference(other))
                and self._renames(reference(item), reference(other))
                and len(gone) == len(come) == 1
            ),
        )
        for fits in tests:
            for item in list(gone):
                other = next((each for each in come if fits(item, each)), None)
                if other is not None:
                    pairs.append((item, other))
                    gone.remove(item)
                    come.remove(other)
        return pairs, gone, come

    def _told_apart(
        self, old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, *, same: bool
    ) -> Iterator[Change]:
        """Compare what tells the alternatives apart; a key that comes or goes with its alternative is said already."""
        before, after = old.get("discriminator") or {}, new.get("discriminator") or {}
        places = join(at[0], "discriminator"), join(at[1], "discriminator")
        keys = before.get("mapping") or {}, after.get("mapping") or {}
        moved = any(self._leads_elsewhere(str(keys[0][key]), str(keys[1][key])) for key in keys[0] if key in keys[1])
        if (
            before.get("propertyName") != after.get("propertyName")
            or moved
            or (same and not keys[0].keys() <= keys[1].keys())
        ):
            if before or after:
                yield Change("discriminator-changed", name, *places, before or None, after or None)
        elif same and keys[0] and keys[0].keys() != keys[1].keys():
            yield Change("alternative-added", name, *places, None, sorted(keys[1].keys() - keys[0].keys()))

    def _leads_elsewhere(self, first: str, second: str) -> bool:
        one, other = first.rpartition("/")[2], second.rpartition("/")[2]
        return one != other and not self._renames(one, other)

    def _shared_parts(self, old: Any, new: Any) -> list[tuple[str, str]]:
        """Pair the components that both schemas are made of: each is compared once, for all that are made of it."""
        before, after = (
            [reference(part) for part in node.get("allOf") or () if reference(part)]
            if isinstance(node, Mapping)
            else []
            for node in (old, new)
        )
        pairs = [(part, part) for part in sorted(set(before) & set(after))]
        gone, come = [part for part in before if part not in after], [part for part in after if part not in before]
        if len(gone) == len(come) == 1 and self._renames(gone[0], come[0]):
            pairs.append((gone[0], come[0]))
        return pairs

    def _became(
        self, old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, way: str
    ) -> Iterator[Change]:
        """Compare a schema with a choice of itself and null, the usual way to allow a null."""
        for plain, choice, forward in ((old, new, True), (new, old, False)):
            found = _alternatives(choice)
            rest = [item for item in found if not _is_null(item)]
            if not found:
                continue
            if len(rest) != 1:
                rule = "alternative-added" if forward else "alternative-removed"
                yield Change(rule, name, *at, plain, choice)
                return
            if len(rest) < len(found):
                yield Change("null-allowed" if forward else "null-refused", name, *at)
            inner = {key: value for key, value in plain.items() if key not in TEXTS}
            first, second = (inner, rest[0]) if forward else (rest[0], inner)
            yield from self.compare(first, second, at, name, way)


def conditions(old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str) -> Iterator[Change]:
    """Compare the rules between fields: either-or, if-else, not."""
    before, after = _conditions(old), _conditions(new)
    gone, come = [rule for rule in before if rule not in after], [rule for rule in after if rule not in before]
    for first, second in zip(gone, come, strict=False):
        yield Change("condition-changed", name, *at, first, second)
    for rule in gone[len(come) :]:
        yield Change("condition-removed", name, *at, rule, None)
    for rule in come[len(gone) :]:
        yield Change("condition-added", name, *at, None, rule)


def _conditions(schema: Mapping[str, Any]) -> list[str]:
    found = [as_json({key: schema[key]}) for key in ("not", "if", "dependentRequired") if key in schema]
    if "if" in schema:
        found[-1] = as_json({key: schema[key] for key in ("if", "then", "else") if key in schema})
    for key in ("oneOf", "anyOf"):
        rules = [item for item in schema.get(key) or () if is_condition(item)]
        if rules:
            found.append(as_json({key: sorted(map(as_json, rules))}))
    for part in schema.get("allOf") or ():
        if isinstance(part, Mapping):
            found += _conditions(part)
    return found


def _without(schema: Any, parts: list[str]) -> Any:
    if not parts:
        return schema
    return {**schema, "allOf": [part for part in schema["allOf"] if reference(part) not in parts]}


def _named(document: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = (document.get("components") or {}).get("schemas") or {}
    return found


def _plain_boolean(schema: Any) -> Any:
    """Spell a schema that takes everything, or nothing, as an object."""
    return {} if schema is True else {"not": {}} if schema is False else schema


def _only(schema: Any) -> Literal["request", "response"] | None:
    """Give the direction that a field travels in, None = both."""
    if not isinstance(schema, Mapping) or schema.get("readOnly") is schema.get("writeOnly"):
        return None
    return "response" if schema.get("readOnly") is True else "request" if schema.get("writeOnly") is True else None


def _same(old: Mapping[str, Any], before: Any, new: Mapping[str, Any], after: Any) -> bool:
    """Tell whether two schemas say the same, wording aside."""
    return as_json(_plain(whole(old, before))) == as_json(_plain(whole(new, after)))


def _plain(node: Any) -> Any:
    if isinstance(node, Mapping):
        return {
            key: _plain(value) for key, value in node.items() if key not in TEXTS and not key.startswith("x-source")
        }
    return [_plain(item) for item in node] if isinstance(node, list) else node


def _dotted(name: str, key: str) -> str:
    return f"{name}.{key}" if name else key


def _texts(old: Any, new: Any, at: tuple[str, str], name: str) -> Iterator[Change]:
    for key in TEXTS:
        before, after = old.get(key), new.get(key)
        if _squeezed(before) != _squeezed(after):
            places = join(at[0], key) if before is not None else at[0], join(at[1], key) if after is not None else at[1]
            yield Change("text-changed", name, *places, before, after)


def _squeezed(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value


def _types(choices: Any) -> list[Any]:
    """Give the alternatives that are kinds of values, not rules between fields."""
    return [item for item in choices or () if not is_condition(item)]


def _alternatives(schema: Mapping[str, Any]) -> list[Any]:
    return _types(schema.get("oneOf")) or _types(schema.get("anyOf"))


def _is_null(item: Any) -> bool:
    return isinstance(item, Mapping) and item.get("type") == "null"


def _choice(item: Any) -> str:
    """Recognise an alternative: by its name, or its type and const."""
    if isinstance(item, Mapping) and "$ref" in item:
        return str(item["$ref"])
    keys = ("type", "const", "format", "title")
    return as_json({key: item[key] for key in keys if key in item} if isinstance(item, Mapping) else item)


def _nulls(before: set[str], after: set[str], at: tuple[str, str], name: str) -> Iterator[Change]:
    null = as_json({"type": "null"})
    if before and after and (null in before) is not (null in after):
        yield Change("null-allowed" if null in after else "null-refused", name, *at)


def _bare_required(
    fields: set[str], changed: set[str], at: tuple[str, str], name: str, needs: set[str]
) -> Iterator[Change]:
    """Names that are required without being described here."""
    old_at, new_at = join(at[0], "required"), join(at[1], "required")
    for key in sorted(changed - fields):
        needed = key in needs
        rule = "field-required" if needed else "field-optional"
        yield Change(rule, _dotted(name, key), old_at, new_at, not needed, needed)
