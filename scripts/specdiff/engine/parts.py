"""What one part of a schema is, by itself: a reference, null, a rule between fields; how rules are spelled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.contracts.pointers import steps

from .values import TEXTS, key

COMPONENT = "/components/schemas/"
_COMPOUND = {"allOf", "not", "if", "then", "else", "dependentSchemas", "patternProperties", "prefixItems", "contains",
             "propertyNames", "contentSchema", "unevaluatedItems", "unevaluatedProperties",
             "dependentRequired"}  # fmt: skip
_VALUED = {"$ref", "type", "properties", "enum", "const", "allOf", "oneOf", "anyOf", "items", "format", "maxLength",
           "minLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}  # fmt: skip


def component(raw: Any) -> str:
    """Give the name of the component that a schema refers to; empty where it refers to none."""
    pointer = raw.get("$ref") if isinstance(raw, dict) else None
    if not isinstance(pointer, str) or not pointer.startswith(f"#{COMPONENT}"):
        return ""
    name: str = pointer.removeprefix(f"#{COMPONENT}")
    return "" if "/" in name else name.replace("~1", "/").replace("~0", "~")


def is_null(item: Any) -> bool:
    """Return whether an alternative allows null and nothing else."""
    if not isinstance(item, dict):
        return False
    if (
        item.get("type") in ("null", ["null"])
        or item.get("enum") == [None]
        or ("const" in item and item["const"] is None)
    ):
        return True
    rest = {word: value for word, value in item.items() if word not in TEXTS}
    if len(rest) != 1 or not rest.keys() & {"allOf", "oneOf", "anyOf"}:
        return False
    word, parts = next(iter(rest.items()))
    inner = [part for part in parts if part != {}] if isinstance(parts, list) and word == "allOf" else parts
    return isinstance(inner, list) and len(inner) > 0 and all(is_null(part) for part in inner)


def is_condition(item: Any) -> bool:
    """Return whether a part only relates fields to each other, and describes no value."""
    return isinstance(item, dict) and bool(item) and not set(item) & _VALUED


def schema_name(at: str) -> str:
    """Name a schema by its pointer, as ``Order.items[]``; empty outside of the components."""
    if not at.startswith(COMPONENT):
        return ""
    names = steps(at)[2:]
    made, index = names[0], 1
    while index < len(names):
        step = names[index]
        if step == "properties" and index + 1 < len(names):
            made, index = f"{made}.{names[index + 1]}", index + 1
        elif step == "items":
            made += "[]"
        elif step in {"additionalProperties", "unevaluatedProperties"}:
            made += "{}"
        index += 1
    return made


def plain_references(raw: Any) -> list[tuple[str, str]] | None:
    """List the components that a schema leads to, with the ways to them; None where a reference is more than a name."""
    found: list[tuple[str, str]] = []
    todo = [(raw, "")]
    while todo:
        node, way = todo.pop()
        if not isinstance(node, dict):
            continue
        if "$ref" in node:
            name = component(node)
            if not name or any(word not in TEXTS for word in node if word != "$ref"):
                return None
            found.append((name, way))
            continue
        for word, value in node.items():
            if word == "properties" and isinstance(value, dict):
                todo += ((each, f"{way}/{name}") for name, each in value.items())
            elif word in {"oneOf", "anyOf"} and isinstance(value, list):
                todo += ((each, way) for each in value)
            elif word in {"items", "additionalProperties"}:
                todo.append((value, f"{way}/items" if word == "items" else f"{way}/*"))
            elif word in _COMPOUND or word.startswith("$"):
                return None
    return found


def references(node: Any) -> Iterator[str]:
    """Yield the components that a rule refers to."""
    todo = [node]
    while todo:
        found = todo.pop()
        if isinstance(found, dict):
            name = component(found)
            if name:
                yield name
            todo += found.values()
        elif isinstance(found, list):
            todo += found


def spelled(rule: Any) -> str:
    """Spell a rule between fields so that wording and order play no part."""
    return key(_spelled(rule, ""))


def _spelled(node: Any, inside: str) -> Any:
    if isinstance(node, dict):
        if inside != "properties":
            node = {name: value for name, value in node.items() if name not in TEXTS}
            if "const" in node and "enum" not in node:
                node = {**{name: value for name, value in node.items() if name != "const"}, "enum": [node["const"]]}
        below = {"properties": "", "dependentRequired": "required"}.get(inside)
        return {name: _spelled(value, name if below is None else below) for name, value in node.items()}
    if isinstance(node, list):
        items = [_spelled(item, "") for item in node]
        return (
            sorted(items, key=key) if inside in {"required", "enum", "oneOf", "anyOf", "allOf", "type", ""} else items
        )
    return node
