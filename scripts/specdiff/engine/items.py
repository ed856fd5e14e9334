"""Operations, events and callbacks of a contract, with what they inherit, and what says that two of them are one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from scripts import contracts
from scripts.lint_specs.positions import join
from scripts.specdiff.rules import as_json

from .document import scheme


class Item(NamedTuple):
    """An operation or an event with what it inherits.

    Attributes:
        key: the path, or the event's name.
        at: pointer of the operation.
    """

    id: str
    key: str
    method: str
    at: str
    data: Mapping[str, Any]


def items(document: Mapping[str, Any], section: str) -> list[Item]:
    """List the operations (``paths``) or events (``webhooks``) of a contract."""
    found = []
    for key, node in (document.get(section) or {}).items():
        at = target(node) or join("", section, key)
        node = contracts.resolve(document, node)  # noqa: PLW2901 - a path item may be a component
        for method in contracts.METHODS:
            if not isinstance(node, Mapping) or method not in node:
                continue
            inherited = {name: document[name] for name in contracts.INHERITED if name in document}
            data = {**inherited, **node[method]}
            # The operation's own ones come last: they replace those of the path.
            holders = ((at, node.get("parameters")), (join(at, method), node[method].get("parameters")))
            data["parameters"] = [
                (entry, join(holder, "parameters", index))
                for holder, entries in holders
                for index, entry in enumerate(entries or ())
            ]
            data["path"] = (at, node)
            name = key if section == "webhooks" else str(data.get("operationId") or f"{method.upper()} {key}")
            found.append(Item(name, key, method, join(at, method), data))
    return found


def pairs(old: list[Item], new: list[Item]) -> Iterator[tuple[Item | None, Item | None]]:
    """Pair what is the same operation: by its id, else by method and path."""
    by_id = {item.id: item for item in new}
    by_path = {(blank(item.key), item.method): item for item in new}
    ids = {item.id for item in old}
    used: set[str] = set()
    for item in old:
        other = by_id.get(item.id)
        if other is None or other.at in used:
            other = by_path.get((blank(item.key), item.method))
            if other is not None and (other.id in ids or other.at in used):
                other = None
        if other is not None:
            used.add(other.at)
        yield item, other
    for item in new:
        if item.at not in used:
            yield None, item


def blank(path: str) -> str:
    """Give a path without the names of its placeholders, which nobody sends."""
    return re.sub(r"\{[^{}/]*\}", "{}", path)


def operation(document: Mapping[str, Any], at: str) -> Mapping[str, Any]:
    """Give what stands at an operation's pointer."""
    node: Any = document
    for part in at.split("/")[1:]:
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node if isinstance(node, Mapping) else {}


def events(document: Mapping[str, Any], item: Item) -> dict[tuple[str, ...], Item]:
    """List what the provider calls during an operation."""
    found: dict[tuple[str, ...], Item] = {}
    for name, entry in (item.data.get("callbacks") or {}).items():
        place = target(entry) or join(item.at, "callbacks", name)
        for address, value in contracts.resolve(document, entry).items():
            if str(address).startswith("x-"):
                continue
            node, at = contracts.resolve(document, value), target(value) or join(place, address)
            for method in contracts.METHODS:
                if method in node:
                    data = {**node[method], "path": (at, node), "parameters": []}
                    found[name, address, method] = Item(f"{item.id} {name}", name, method, join(at, method), data)
    return found


def style(node: Mapping[str, Any]) -> dict[str, Any]:
    """Say how a parameter is written, with what holds unless it is told."""
    style = node.get("style") or ("form" if node.get("in") in {"query", "cookie"} else "simple")
    return {
        "style": style,
        "explode": node.get("explode", style == "form"),
        "allowReserved": bool(node.get("allowReserved")),
    }


_NONE: tuple[dict[str, list[str]], ...] = ({},)


def security(
    data: Mapping[str, Any], document: Mapping[str, Any], other: Mapping[str, Any]
) -> set[frozenset[tuple[str, str]]]:
    """List the alternatives, each with its credentials and their scopes; none wanted is an empty alternative."""
    known, others = ((node.get("components") or {}).get("securitySchemes") or {} for node in (document, other))

    def called(name: str) -> str:
        # A scheme of another name that works the same way is the same one.
        renamed = name in known and name not in others
        return as_json(scheme(contracts.resolve(document, known[name]))) if renamed else name

    return {
        frozenset((called(name), scope) for name, scopes in entry.items() for scope in ("", *(scopes or ())))
        for entry in data.get("security") or _NONE
    }


def less(entry: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> bool:
    """Tell whether one alternative wants the same credentials with less scopes, or none at all."""
    return not entry or (entry <= other and {name for name, _ in entry} == {name for name, _ in other})


def target(node: Any) -> str:
    """Give the pointer that a reference leads to; empty where it is none."""
    return str(node["$ref"])[1:] if isinstance(node, Mapping) and "$ref" in node else ""
