"""PB601 and PB605: parameters that are in the right place, in a form that the generated client writes."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any, Final

from scripts.contracts import joining

from .contract import Contract, Operation
from .findings import Hit, hit
from .positions import join, steps
from .walk import Node

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_STYLES: Final = {"path": "simple", "header": "simple", "query": "form"}
_TOKEN: Final = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_SET_BY_CLIENT: Final = frozenset({"content-type", "authorization", "accept", "host", "content-length", "cookie"})


def is_header_name(name: str) -> bool:
    """Return whether a header can have this name (RFC 9110, token)."""
    return bool(_TOKEN.fullmatch(name))


def in_path(contract: Contract) -> Iterator[Hit]:
    """PB601."""
    for operation in contract.operations:
        wanted = _TEMPLATE.findall(steps(operation.node.at)[1])
        found = {str(node.data.get("name")): node for node in _of(contract, operation) if node.data.get("in") == "path"}
        for name in wanted:
            if name not in found:
                near = (difflib.get_close_matches(name, found, 1) or sorted(found.keys() - set(wanted)))[:1]
                yield hit(operation.node.at, "missing", name=name, others=", ".join(found) or "none", near=near)
            elif wanted.count(name) > 1:
                yield hit(operation.node.at, "twice", name=name)
        for name, node in found.items():
            if name not in wanted:
                yield hit(operation.node.at, "stranger", name=name)
            elif node.data.get("required") is not True:
                yield hit(node.at, "optional", name=name)


def _of(contract: Contract, operation: Operation) -> list[Node]:
    """List an operation's parameters; one of its path that it replaces is left out."""
    found: dict[tuple[Any, Any], Node] = {}
    for node in contract.parameters(operation):
        found.setdefault((node.data.get("in"), node.data.get("name")), node)
    return list(found.values())


def forms(contract: Contract) -> Iterator[Hit]:
    """PB605."""
    seen: set[str] = set()
    for operation in contract.operations:
        yield from _twice(contract, operation)
        for node in contract.parameters(operation):
            if node.at not in seen:
                seen.add(node.at)
                yield from _form(contract, node)


def _twice(contract: Contract, operation: Operation) -> Iterator[Hit]:
    for holder in filter(None, (operation.node, operation.node.parent)):
        seen: set[tuple[Any, Any]] = set()
        for child in contract.children.get(holder.at, ()):
            if child.kind != "parameter" or (node := contract.by_pointer.get(contract.follow(child.at))) is None:
                continue
            key = (node.data.get("in"), node.data.get("name"))
            if key in seen:
                yield hit(child.at, "twice", place=key[0], name=key[1])
            seen.add(key)


def _form(contract: Contract, node: Node) -> Iterator[Hit]:
    place, name = node.data.get("in"), node.data.get("name")
    if place not in _STYLES:
        yield hit(join(node.at, "in"), "place", name=name, place=place)
        return
    if place == "header" and str(name).lower() in _SET_BY_CLIENT:
        yield hit(join(node.at, "name"), "header", name=name)
    if place == "header" and not is_header_name(str(name)):
        yield hit(join(node.at, "name"), "token", name=name)
    if "content" in node.data:
        yield hit(join(node.at, "content"), "content", name=name)
        return
    if node.data.get("style", _STYLES[place]) not in {_STYLES[place], "deepObject"}:  # deepObject: PB306
        yield hit(join(node.at, "style"), "style", name=name, style=node.data["style"], place=place)
    if node.data.get("allowReserved") is True:
        yield hit(join(node.at, "allowReserved"), "reserved", name=name)
    if node.data.get("style") != "deepObject" and (what := _unwritable(contract, node.data.get("schema", {}), place)):
        yield hit(join(node.at, "schema"), "kind", name=name, what=what, place=place)


def _unwritable(contract: Contract, schema: Any, place: str, *, inside: bool = False) -> str:
    """Name what a parameter can't be, if it is that."""
    owner = joining.class_of(contract.document, schema) if isinstance(schema, dict) else None
    if owner is not None:
        return "" if joining.is_enum(contract.document["components"]["schemas"][owner]) else "an object"
    flat = joining.flat(contract.document, schema if isinstance(schema, dict) else {})
    for choice in (*flat.get("oneOf", ()), *flat.get("anyOf", ())):
        if what := _unwritable(contract, choice, place, inside=inside):
            return what
    kinds = flat.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if "object" in kinds or "properties" in flat or "additionalProperties" in flat:
        return "an object"
    if flat.get("format") == "binary":
        return "a file"
    if "array" not in kinds:
        return ""
    if inside:
        return "a list of lists"
    if place == "path":
        return "a list"
    return _unwritable(contract, flat.get("items", {}), place, inside=True)


CHECKS: Final = {"PB601": in_path, "PB605": forms}
