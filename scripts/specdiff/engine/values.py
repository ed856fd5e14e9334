"""Values as JSON means them: 1 and 1.0 are equal, true and 1 are not, and the order of members has no meaning."""

from __future__ import annotations

from typing import Any

from scripts.specdiff.rules import as_json

TEXTS = ("description", "title", "summary", "example", "examples", "externalDocs", "$comment")
"""Members that no program reads."""

_EXPLAINING = {"note", "evidence", "x-evidence"}

IN_TEXT = {"description", "title", "summary", "example", "examples", "externalDocs", "$comment"}


def canonical(value: Any) -> Any:
    """Spell a value in one way."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {str(key): canonical(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [canonical(each) for each in value]
    return value


def key(value: Any) -> str:
    """Give a text that two values share exactly if they are one."""
    return as_json(canonical(value))


def same(first: Any, second: Any) -> bool:
    """Compare two values; false is not 0."""
    if first is second:
        return True
    if first != second:
        return False
    if isinstance(first, str):
        return True
    return _alike(first, second)


def _alike(first: Any, second: Any) -> bool:
    """Compare two values that Python takes for equal: it considers True and 1 equal, too."""
    if first is second:
        return True
    if isinstance(first, dict):
        return all(each is second[name] or _alike(each, second[name]) for name, each in first.items())
    if isinstance(first, list | tuple):
        return all(map(_alike, first, second))
    return isinstance(first, bool) is isinstance(second, bool)


def bare(node: Any) -> Any:
    """Leave notes and evidence out: they explain a rule, and are no part of it."""
    if isinstance(node, dict):
        return {name: bare(value) for name, value in node.items() if name not in _EXPLAINING}
    return [bare(item) for item in node] if isinstance(node, list) else node


def squeezed(value: Any) -> Any:
    """Leave the line breaks of a text out, and an empty text altogether."""
    return " ".join(value.split()) or None if isinstance(value, str) else value


def without_texts(node: Any) -> Any:
    """Leave out of a rule what explains it."""
    if isinstance(node, dict):
        properties = node.get("properties")
        made = {
            name: without_texts(value) for name, value in node.items() if name not in IN_TEXT and name != "properties"
        }
        if isinstance(properties, dict):
            made["properties"] = {name: without_texts(value) for name, value in properties.items()}
        return made
    return [without_texts(item) for item in node] if isinstance(node, list) else node
