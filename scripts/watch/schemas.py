"""Finding a page's field in a bundled contract, through references, lists and combined schemas. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.lint_specs.positions import join, steps
from scripts.watch import facts

_PARTS = ("allOf", "oneOf", "anyOf")
_DEEPEST = 24


def node(document: Any, at: str) -> Any:
    """Give the value at a JSON pointer; None where there is none."""
    for step in steps(at):
        if isinstance(document, Mapping):
            document = document.get(step)
        elif isinstance(document, list) and step.isdigit() and int(step) < len(document):
            document = document[int(step)]
        else:
            return None
    return document


def follow(document: Any, at: str) -> str:
    """Follow references; give the pointer of what they lead to."""
    for _ in range(_DEEPEST):
        found = node(document, at)
        if not isinstance(found, Mapping) or not isinstance(found.get("$ref"), str):
            break
        at = found["$ref"].removeprefix("#")
    return at


def variants(document: Any, at: str, depth: int = 0) -> Iterator[str]:
    """Yield the pointers of a schema and of all that it is combined from."""
    at = follow(document, at)
    found = node(document, at)
    if not isinstance(found, Mapping) or depth > _DEEPEST:
        return
    yield at
    for keyword in _PARTS:
        for index in range(len(found.get(keyword) or ())):
            yield from variants(document, join(at, keyword, index), depth + 1)


def members(document: Any, at: str, name: str) -> list[str]:
    """List the pointers at which a schema, or a part of it, describes a member."""
    return [
        join(part, "properties", name)
        for part in variants(document, at)
        if name in (node(document, part).get("properties") or {})
    ]


def entries(document: Any, at: str) -> list[str]:
    """List the pointers of the schemas of a list's items."""
    return [join(part, "items") for part in variants(document, at) if "items" in node(document, part)]


def find(document: Any, roots: list[str], name: str) -> list[str]:
    """List the pointers at which the contract describes a field, by its path on the page."""
    found = roots
    for step in facts.steps(name):
        if step is None:
            found = [at for root in found for at in entries(document, root)]
            continue
        direct = [at for root in found for at in members(document, root, step)]
        # `data.plans.name` of a page may mean a member of the list's items.
        found = direct or [
            at for root in found for part in entries(document, root) for at in members(document, part, step)
        ]
    return found


def owners(document: Any, roots: list[str], name: str) -> tuple[list[str], str]:
    """Give the schemas that hold a field, or would hold it, and the field's own name; no name for an item of a list."""
    *above, last = [*facts.steps(name)] or [None]
    parents = roots
    for step in above:
        if step is None:
            parents = [at for root in parents for at in entries(document, root)]
            continue
        direct = [at for root in parents for at in members(document, root, step)]
        inside = [part for root in parents for part in entries(document, root)]
        parents = direct or [at for part in inside for at in members(document, part, step)]
    if last is not None and not any("object" in types(document, at) for at in parents):
        parents = [part for at in parents for part in entries(document, at)] or parents
    return parents, last or ""


def always(document: Any, at: str, depth: int = 0) -> Iterator[str]:
    """Yield the pointers of a schema and of the parts that hold for every value: not those of oneOf and anyOf."""
    at = follow(document, at)
    found = node(document, at)
    if isinstance(found, Mapping) and depth < _DEEPEST:
        yield at
        for index in range(len(found.get("allOf") or ())):
            yield from always(document, join(at, "allOf", index), depth + 1)


def types(document: Any, at: str) -> set[str]:
    """Give the JSON types that a schema takes; empty = any."""
    found: set[str] = set()
    for part in variants(document, at):
        data = node(document, part)
        kind = data.get("type")
        found.update([kind] if isinstance(kind, str) else kind or ())
        if not kind and "properties" in data:
            found.add("object")
        values = data.get("enum") or ([data["const"]] if "const" in data else [])
        if not kind and values:
            found.update(facts.type_of(value) for value in values)
    return found


def keyword(document: Any, at: str, name: str) -> Any:
    """Give a keyword of a schema, or of a part of it; None where none has it."""
    for part in [at, *variants(document, at)]:
        data = node(document, part)
        if isinstance(data, Mapping) and name in data:
            return data[name]
    return None


def enum(document: Any, at: str) -> tuple[str, list[Any]] | None:
    """Give the pointer of the schema that lists a field's values, and the values; None where nothing lists them."""
    for part in variants(document, at):
        data = node(document, part)
        if isinstance(data.get("enum"), list):
            return part, data["enum"]
        if "const" in data:
            return part, [data["const"]]
    return None


def is_open(document: Any, at: str) -> bool:
    """Return whether a schema takes members that it does not list: it lists none, or it is a map."""
    parts = [node(document, part) for part in variants(document, at)]
    listed = any(data.get("properties") for data in parts)
    return not listed or any(data.get("additionalProperties", False) is not False for data in parts)


def requires(document: Any, holders: list[str], name: str) -> bool:
    """Return whether one of the objects demands a member, whatever else is sent."""
    parts = (part for holder in holders for part in always(document, holder))
    return any(name in (node(document, part).get("required") or ()) for part in parts)
