"""Two schemas side by side. References are followed; what several places share is compared once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from scripts import contracts
from scripts.specdiff.rules import as_json

from .changes import Change, join
from .keywords import keywords

Follow = Callable[[str, str, str, str, str], None]
"""Called for a pair of references: old name, new name, old pointer, new pointer, way inside the holder."""

TEXTS = ("description", "title", "example", "examples", "externalDocs", "$comment")
_STRUCTURE = {"properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "allOf", "$ref"}


class Schemas:
    """Compares the schemas of two documents."""

    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any], follow: Follow) -> None:
        self._old = old
        self._new = new
        self._follow = follow

    def compare(self, old: Any, new: Any, at: tuple[str, str], name: str, way: str = "") -> Iterator[Change]:
        """Yield the differences of two schemas.

        Args:
            old: schema in the old document.
            new: schema in the new one.
            at: their pointers.
            name: what titles call it.
            way: from the holder of the schemas to here.
        """
        if old == new and not _references(old):
            return
        first, second = reference(old), reference(new)
        if first and second:
            before, after = contracts.resolve(self._old, old), contracts.resolve(self._new, new)
            if first == second or as_json(before) == as_json(after):
                self._follow(first, second, f"/components/schemas/{first}", f"/components/schemas/{second}", way)
                yield from _texts(old, new, at, name)
                return
        shared = _shared_parts(old, new) if not (first or second) else []
        for part in shared:
            self._follow(part, part, f"/components/schemas/{part}", f"/components/schemas/{part}", way)
        old, new = whole(self._old, _without(old, shared)), whole(self._new, _without(new, shared))
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
            yield Change(rule, _dotted(name, key), None, join(at[1], "properties", key), None, after[key])
        for key in before:
            if key not in after:
                continue
            places = (join(at[0], "properties", key), join(at[1], "properties", key))
            if (key in needed) is not (key in needs):
                rule = "field-required" if key in needs else "field-optional"
                yield Change(rule, _dotted(name, key), *places, key in needed, key in needs)
            yield from self.compare(before[key], after[key], places, _dotted(name, key), f"{way}/{key}")
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
        if "items" in old and "items" in new:
            places = (join(at[0], "items"), join(at[1], "items"))
            yield from self.compare(old["items"], new["items"], places, f"{name}[]", f"{way}/items")
        before, after = old.get("additionalProperties", True), new.get("additionalProperties", True)
        places = (join(at[0], "additionalProperties"), join(at[1], "additionalProperties"))
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
            gone = [item for item in before if _choice(item) not in names[1] and not _is_null(item)]
            come = [item for item in after if _choice(item) not in names[0] and not _is_null(item)]
            for item in gone:
                yield Change("alternative-removed", name, join(at[0], key), join(at[1], key), item, None)
            for item in come:
                yield Change("alternative-added", name, join(at[0], key), join(at[1], key), None, item)
            for item in before:
                other = next((each for each in after if _choice(each) == _choice(item)), None)
                if other is not None:
                    places = (join(at[0], key, before.index(item)), join(at[1], key, after.index(other)))
                    yield from self.compare(item, other, places, name, way)

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
        rules = [item for item in schema.get(key) or () if _is_condition(item)]
        if rules:
            found.append(as_json({key: sorted(map(as_json, rules))}))
    for part in schema.get("allOf") or ():
        if isinstance(part, Mapping):
            found += _conditions(part)
    return found


def _is_condition(item: Any) -> bool:
    return isinstance(item, Mapping) and bool(item) and not set(item) & {"$ref", "type", "properties", "enum", "const"}


def _shared_parts(old: Any, new: Any) -> list[str]:
    """List the components that both schemas are made of: each is compared once, for all that are made of it."""
    before, after = (
        {reference(part) for part in node.get("allOf") or ()} if isinstance(node, Mapping) else set()
        for node in (old, new)
    )
    return sorted(name for name in before & after if name)


def _without(schema: Any, parts: list[str]) -> Any:
    if not parts:
        return schema
    return {**schema, "allOf": [part for part in schema["allOf"] if reference(part) not in parts]}


def whole(document: Mapping[str, Any], schema: Any) -> Any:
    """Follow a reference and join the parts of ``allOf`` that describe one object; conditions stay beside it."""
    return _whole(document, schema, ())


def _whole(document: Mapping[str, Any], schema: Any, above: tuple[str, ...]) -> Any:
    if not isinstance(schema, Mapping):
        return schema
    name = reference(schema)
    if name:
        if name in above:
            return {"$ref": schema["$ref"]}
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        target = _whole(document, contracts.resolve(document, {"$ref": schema["$ref"]}), (*above, name))
        return {**target, **beside} if isinstance(target, Mapping) else target
    if "allOf" not in schema:
        return schema
    made: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
    made["properties"] = dict(made.get("properties") or {})
    made["required"] = list(made.get("required") or ())
    rest = []
    for part in schema["allOf"]:
        if _is_condition(part):
            rest.append(part)
            continue
        found = _whole(document, part, above)
        if not isinstance(found, Mapping):
            continue
        made["properties"] |= found.get("properties") or {}
        made["required"] += found.get("required") or ()
        rest += found.get("allOf") or ()
        for key, value in found.items():
            if key not in {"properties", "required", "allOf", *TEXTS}:
                made.setdefault(key, value)
    if rest:
        made["allOf"] = rest
    return {key: value for key, value in made.items() if value not in ({}, [])}


def reference(schema: Any) -> str:
    """Give the name of the component that a schema refers to; empty where it refers to none."""
    target = schema.get("$ref", "") if isinstance(schema, Mapping) else ""
    return target.removeprefix("#/components/schemas/") if target.startswith("#/components/schemas/") else ""


def _references(node: Any) -> bool:
    return "$ref" in as_json(node)


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
    return [item for item in choices or () if not _is_condition(item)]


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
