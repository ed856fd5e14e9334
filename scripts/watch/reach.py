"""Which operations and events use a component of a contract. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.lint_specs.positions import join

from . import schemas


def reaching(document: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """Give the operationIds, or names of events, that reach each component, by the component's pointer."""
    direct = {
        join("", "components", section, name): set(references(data))
        for section, named in (document.get("components") or {}).items()
        for name, data in (named or {}).items()
    }
    found: dict[str, set[str]] = {}
    for name, data in _users(document):
        waiting = set(references(data))
        seen: set[str] = set()
        while waiting:
            pointer = waiting.pop()
            if pointer not in seen:
                seen.add(pointer)
                waiting |= direct.get(pointer, set())
        for pointer in seen:
            found.setdefault(pointer, set()).add(name)
    return {pointer: frozenset(names) for pointer, names in found.items()}


def _users(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for section in ("paths", "webhooks"):
        for path, item in (document.get(section) or {}).items():
            for method in item:
                data = schemas.node(document, join("", section, path, method))
                if isinstance(data, Mapping):
                    yield str(data.get("operationId") or path), data


def references(value: Any) -> Iterator[str]:
    """Yield the pointers that a value refers to."""
    if isinstance(value, Mapping):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].removeprefix("#")
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)
