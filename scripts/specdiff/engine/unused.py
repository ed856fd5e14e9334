"""Components that nothing refers to: what changes there reaches no call, but it changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.contracts.pointers import join

from .changes import Change
from .values import same, without_texts
from .view import Model


def unused(old: Model, new: Model, compared: set[str]) -> Iterator[Change]:
    """Yield the differences of components that nothing refers to, or that only the texts refer to.

    Args:
        old: the old document.
        new: the new one.
        compared: the schemas that were compared already.
    """
    used = _used(old.document) | _used(new.document)
    before, after = (model.document.get("components") or {} for model in (old, new))
    for section in sorted({*before, *after}):
        if section.startswith("x-") or section == "securitySchemes":
            continue
        sides = (before.get(section) or {}, after.get(section) or {})
        for name in sorted({*sides[0], *sides[1]}):
            at = join("/components", section, name)
            if name in (compared if section == "schemas" else ()):
                continue
            if f"#{at}" in used and section != "examples":
                continue
            first, second = sides[0].get(name), sides[1].get(name)
            if not same(without_texts(first), without_texts(second)):
                places = at if name in sides[0] else None, at if name in sides[1] else None
                yield Change("unused-changed", name, *places)


def _used(document: Mapping[str, Any]) -> set[str]:
    """Collect what the references lead to."""
    found = set()
    todo: list[Any] = [document]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            pointer = node.get("$ref")
            if isinstance(pointer, str):
                found.add("/".join(pointer.split("/")[:4]))
            todo += (value for value in node.values() if isinstance(value, dict | list))
        else:
            todo += (value for value in node if isinstance(value, dict | list))
    return found
