"""Alternatives: ``oneOf`` and ``anyOf``, a plain schema that becomes a choice, discriminators."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .changes import Change
from .parts import component
from .values import key, same
from .view import Choice, Model, Part, Parts, View

if TYPE_CHECKING:
    from .schemas import Schemas

Side = tuple[Parts, View]
_OF_TYPE = {
    "string": {"minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType", "contentSchema"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"},
    "object": {"properties", "required", "additionalProperties", "minProperties", "maxProperties", "propertyNames",
               "patternProperties", "unevaluatedProperties", "dependentRequired", "dependentSchemas"},
    "array": {"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains",
              "unevaluatedItems"},
}  # fmt: skip
_OF_SOME_TYPE = set().union(*_OF_TYPE.values())
_TYPES = {"string": str, "boolean": bool, "object": Mapping, "array": list}


class Choices(NamedTuple):
    """Changes found in the alternatives.

    Attributes:
        instead: whether they are all of the schemas, so that nothing else is left to compare.
    """

    changes: list[Change]
    instead: bool


def compare_choices(schemas: Schemas, old: Side, new: Side, name: str, way: str) -> Choices:
    """Compare the alternatives of two schemas."""
    before, after = old[1].choices, new[1].choices
    if not before and not after:
        return Choices([], instead=False)
    if bool(before) is not bool(after) and _replaces(*(old if before else new)):
        made = _plain_and_choice(schemas, old, new, name, way)
        return Choices(list(made), instead=True)
    changes: list[Change] = []
    left = list(after)
    for first in before:
        second = next((each for each in left if each.kind == first.kind), left[0] if left else None)
        if second is None:
            changes.append(_refined("condition-removed", name, first, new[1]))
            continue
        left.remove(second)
        changes += _pair(schemas, first, second, name, way)
    for second in left:
        change = _refined("condition-added", name, second, old[1])
        changes.append(Change(change.rule, name, change.new, change.old, None, change.before))
    return Choices(changes, instead=False)


def _refined(rule: str, name: str, choice: Choice, other: View) -> Change:
    return Change(rule, name, choice.at, other.at, {choice.kind: [part.raw for part in choice.alternatives]}, None)


def _replaces(_: Parts, view: View) -> bool:
    """Return whether a schema consists of its alternatives only."""
    return len(view.choices) == 1 and view.types is None and not view.properties and not view.children


def _plain_and_choice(schemas: Schemas, old: Side, new: Side, name: str, way: str) -> Iterator[Change]:
    """Compare a plain schema with a choice: each of its types is an alternative."""
    forward = bool(new[1].choices)
    (parts, plain), (outer, choice) = (old, new) if forward else (new, old)
    rest = _without_choice(schemas.new if forward else schemas.old, outer)
    if plain.null is not choice.null and plain.types is not None:
        yield Change("null-allowed" if new[1].null else "null-refused", name, old[1].at, new[1].at)
    if plain.types is None and not plain.properties and not plain.words:
        rule = "type-narrowed" if forward else "type-widened"
        yield Change(rule, name, old[1].at, new[1].at, _kinds(old[1]), _kinds(new[1]))
        return
    several = [*_split(parts, plain)]
    alternatives = [(part, *rest) for part in _spread(schemas.new if forward else schemas.old, choice.choices[0])]
    sides = (several, alternatives) if forward else (alternatives, several)
    at = old[1].at, new[1].at
    yield from _alternatives(schemas, sides, at, name, way)


def _kinds(view: View) -> str:
    return "anything" if not view.choices else "one of several"


def _without_choice(model: Model, parts: Parts) -> Parts:
    """Give the siblings of a choice, so that they can be added to each alternative."""
    made = []
    for part in parts:
        raw: Any = part.raw
        while isinstance(raw, dict) and "$ref" in raw and len(raw) == 1:
            raw = model.target(raw["$ref"])[0]
        if isinstance(raw, dict):
            rest = {word: value for word, value in raw.items() if word not in {"oneOf", "anyOf", "discriminator"}}
            made.append(Part(rest, part.at))
    return tuple(made)


def _split(parts: Parts, view: View) -> Iterable[Parts]:
    """Give one schema for each type that a plain schema allows."""
    if view.types is None or len(view.types) < 2:
        return [parts]
    return [_of_type(parts, kind) for kind in sorted(view.types)]


def _of_type(parts: Parts, kind: str) -> Parts:
    if len(parts) != 1 or not isinstance(parts[0].raw, dict) or {"$ref", "allOf"} & parts[0].raw.keys():
        return (*parts, Part({"type": kind}, parts[0].at))
    own = _OF_TYPE.get("number" if kind == "integer" else kind, set())
    made = {word: value for word, value in parts[0].raw.items() if word in own or word not in _OF_SOME_TYPE}
    made["type"] = kind
    if isinstance(made.get("enum"), list):
        made["enum"] = [value for value in made["enum"] if _is_of(value, kind)]
    return (Part(made, parts[0].at),)


def _is_of(value: Any, kind: str) -> bool:
    if kind in {"number", "integer"}:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, _TYPES.get(kind, object))


def _spread(model: Model, choice: Choice) -> list[Part]:
    """List the alternatives; one of several types, or of several alternatives, is several."""
    made: list[Part] = []
    for part in choice.alternatives:
        raw = part.raw
        if isinstance(raw, dict) and isinstance(raw.get("type"), list) and "$ref" not in raw:
            view = model.view((part,))
            found = [each[0] for each in _split((part,), view)] if len(view.types or ()) > 1 else [part]
            made += found
        elif isinstance(raw, dict) and set(raw) == {choice.kind} and choice.kind == "anyOf":
            inner = model.view((part,)).choices
            made += _spread(model, inner[0]) if inner else [part]
        else:
            made.append(part)
    return made


def _pair(schemas: Schemas, old: Choice, new: Choice, name: str, way: str) -> Iterator[Change]:
    before: list[Parts] = [(part,) for part in _spread(schemas.old, old)]
    after: list[Parts] = [(part,) for part in _spread(schemas.new, new)]
    sides = before, after
    found = list(_alternatives(schemas, sides, (old.at, new.at), name, way))
    yield from found
    if old.kind != new.kind and not _exclusive(schemas.old, sides[0]):
        # Of anyOf several may fit; of oneOf exactly one.
        rule = "limit-loosened" if new.kind == "anyOf" else "limit-tightened"
        words = {"oneOf": "exactly one alternative", "anyOf": "one alternative or more"}
        yield Change(rule, name, old.at, new.at, words[old.kind], words[new.kind])
    moved = any(change.rule in {"alternative-added", "alternative-removed"} for change in found)
    yield from discriminators(schemas, old, new, name, same_ones=not moved)


def _alternatives(
    schemas: Schemas, sides: tuple[list[Parts], list[Parts]], at: tuple[str, str], name: str, way: str
) -> Iterator[Change]:
    pairs, gone, come = _paired(schemas, *sides)
    for parts in gone:
        yield Change("alternative-removed", name, parts[0].at, at[1], _shown(parts), None)
    for parts in come:
        yield Change("alternative-added", name, at[0], parts[0].at, None, _shown(parts))
    for first, second in pairs:
        yield from schemas.compare(first, second, name, way)


def _shown(parts: Parts) -> Any:
    return parts[0].raw


def _paired(
    schemas: Schemas, before: list[Parts], after: list[Parts]
) -> tuple[list[tuple[Parts, Parts]], list[Parts], list[Parts]]:
    """Pair the alternatives of two choices: identical ones, then equivalent ones, then by their kind."""
    gone, come = list(before), list(after)
    pairs: list[tuple[Parts, Parts]] = []

    def names(first: Parts, second: Parts) -> tuple[str, str]:
        return component(first[0].raw), component(second[0].raw)

    def renamed(first: Parts, second: Parts) -> bool:
        return schemas.renames(*names(first, second))

    tests: tuple[Callable[[Parts, Parts], bool], ...] = (
        lambda first, second: len(first) == len(second) == 1 and same(first[0].raw, second[0].raw),
        lambda first, second: bool(names(first, second)[0]) and len(set(names(first, second))) == 1,
        lambda first, second: renamed(first, second) and schemas.agree(first, second),
        schemas.agree,
        lambda first, second: not any(names(first, second)) and _kind(schemas.old, first) == _kind(schemas.new, second),
        lambda first, second: renamed(first, second) and len(gone) == len(come) == 1,
    )
    for fits in tests:
        for item in list(gone):
            other = next((each for each in come if fits(item, each)), None)
            if other is not None:
                pairs.append((item, other))
                gone.remove(item)
                come.remove(other)
    for item in list(gone):
        alike = max(come, key=lambda each: _alike(schemas, item, each), default=None)
        if alike is not None and _alike(schemas, item, alike) > 0 and not all(names(item, alike)):
            pairs.append((item, alike))
            gone.remove(item)
            come.remove(alike)
    return pairs, gone, come


def _kind(model: Model, parts: Parts) -> str:
    """Recognise an alternative by its type, its fixed value and its fields."""
    view = model.view(parts)
    words = {word: view.value(word) for word in ("const", "enum", "format") if word in view.words}
    fixed = {field: model.view(tuple(found)).value("const") for field, found in view.properties.items()}
    titles = [part.raw for part in view.texts.get("title", ())]
    return key([sorted(view.types or ()), words, titles, sorted(view.properties), fixed])


def _alike(schemas: Schemas, first: Parts, second: Parts) -> int:
    one, other = schemas.old.view(first), schemas.new.view(second)
    if one.types is None or other.types is None or not one.types & other.types:
        return 0
    return (
        1 + 2 * len(one.properties.keys() & other.properties.keys())
        if one.types != {"object"}
        else 2 * len(one.properties.keys() & other.properties.keys())
    )


def _exclusive(model: Model, alternatives: list[Parts]) -> bool:
    """Return whether no value fits two alternatives: their types differ, or a required field holds other values."""
    views = [model.view(parts) for parts in alternatives]
    return all(_apart(model, first, second) for index, first in enumerate(views) for second in views[index + 1 :])


def _apart(model: Model, first: View, second: View) -> bool:
    if first.types is not None and second.types is not None:
        both = first.types & second.types
        numbers = {"integer", "number"}
        if not both and not (first.types & numbers and second.types & numbers):
            return True
    one, other = _fixed(first), _fixed(second)
    if one is not None and other is not None and not one & other:
        return True
    for field in first.required.keys() & second.required.keys():
        if field in first.properties and field in second.properties:
            values = [_fixed(model.view(tuple(view.properties[field]))) for view in (first, second)]
            if values[0] is not None and values[1] is not None and not values[0] & values[1]:
                return True
    return False


def _fixed(view: View) -> set[str] | None:
    if "const" in view.words:
        return {key(view.value("const"))}
    return {key(value) for value in view.value("enum")} if "enum" in view.words else None


def discriminators(schemas: Schemas, old: Choice, new: Choice, name: str, *, same_ones: bool) -> Iterator[Change]:
    """Compare discriminators; a value that comes or goes with its alternative is reported already."""
    before, after = (choice.discriminator.raw if choice.discriminator else {} for choice in (old, new))
    places = tuple(choice.discriminator.at if choice.discriminator else choice.at for choice in (old, new))
    if not before and not after:
        return
    texts = _texts(before, old), _texts(after, new)
    shared = [
        (first, second)
        for first in texts[0]
        for second in texts[1]
        if first == second or schemas.renames(first, second)
    ]
    respelled = any(texts[0][first] != texts[1][second] for first, second in shared)
    if (
        before.get("propertyName") != after.get("propertyName")
        or respelled
        or (same_ones and len(shared) < max(len(texts[0]), len(texts[1])) and _mappings(before) != _mappings(after))
    ):
        yield Change("discriminator-changed", name, places[0], places[1], before or None, after or None)


def _mappings(discriminator: Mapping[str, Any]) -> str:
    return key(discriminator.get("mapping") or {})


def _texts(discriminator: Mapping[str, Any], choice: Choice) -> dict[str, set[str]]:
    """Give the values by the component that they select; without a mapping it is the component's own name."""
    found: dict[str, set[str]] = {}
    for text, target in (discriminator.get("mapping") or {}).items():
        found.setdefault(str(target).rpartition("/")[2], set()).add(str(text))
    for part in choice.alternatives:
        name = component(part.raw)
        if name:
            found.setdefault(name, {name})
    return found
