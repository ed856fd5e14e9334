"""PB301 to PB312: spellings that one of the generators drops or turns into something else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from scripts.contracts import joining

from .contract import Contract
from .fields import split
from .findings import Hit, hit
from .positions import join
from .walk import Node

_BESIDE: Final = ("anyOf", "oneOf", "not", "if", "dependentRequired", "dependentSchemas", "minProperties")
_PART: Final = frozenset({"properties", "required", "type", "allOf", "title", "description"})
_SCALARS: Final = frozenset({"string", "number", "integer", "boolean", "null"})


def conditions(contract: Contract) -> Iterator[Hit]:
    """PB301."""
    for node in contract.schemas:
        if node.kind != "condition" and "properties" in node.data:
            for name in _BESIDE:
                if name in node.data:
                    yield hit(join(node.at, name), "sibling", name=name)
        elif node.kind == "part" and "$ref" not in node.data and _is_of_object(contract, node):
            members = set(node.data)
            if members not in ({"anyOf"}, {"if", "else"}) and not members <= _PART:
                yield hit(node.at, "part", members=", ".join(sorted(members - _PART)))
        if node.kind == "condition" and node.parent is not None and node.parent.kind == "part":
            yield from _alternative(node)


def _is_of_object(contract: Contract, part: Node) -> bool:
    """Return whether a part belongs to an object; the parts of a plain value are joined, keyword by keyword."""
    holder = part
    while holder.kind == "part" and holder.parent is not None:
        holder = holder.parent
    return joining.is_object(contract.document, holder.data)


def _alternative(node: Node) -> Iterator[Hit]:
    for name in sorted(set(node.data) - {"required", "properties"}):
        yield hit(join(node.at, name), "alternative", name=name)
    for name, rule in node.data.get("properties", {}).items():
        if set(rule) not in ({"enum"}, {"const"}, {"type"}, set()):
            yield hit(join(node.at, "properties", name), "limit", name=name)


def nullable_enums(contract: Contract) -> Iterator[Hit]:
    """PB302."""
    for node in contract.schemas:
        kind = node.data.get("type")
        if "enum" in node.data and (None in node.data["enum"] or (isinstance(kind, list) and "null" in kind)):
            yield hit(join(node.at, "enum"), "null")


def inline(contract: Contract) -> Iterator[Hit]:
    """PB303."""
    for node in contract.schemas:
        if node.kind not in ("schema", "field") or (node.parent is not None and node.parent.kind == "components"):
            continue
        if "enum" in node.data:
            yield hit(node.at, "enum")
        elif "properties" in node.data or (node.data.get("type") == "object" and not _is_map_of_scalars(node.data)):
            yield hit(node.at, "object")


def _is_map_of_scalars(data: Mapping[str, Any]) -> bool:
    values = data.get("additionalProperties")
    return isinstance(values, Mapping) and values.get("type") in _SCALARS and "enum" not in values


def defaults(contract: Contract) -> Iterator[Hit]:
    """PB304."""
    for node in contract.schemas:
        if "default" in node.data and node.at in contract.requests:
            yield hit(join(node.at, "default"), "default")


def constants(contract: Contract) -> Iterator[Hit]:
    """PB305."""
    for node in contract.fields:
        if isinstance(node.data.get("const"), int) and node.name not in _required(node.parent):
            yield hit(join(node.at, "const"), "optional", value=node.data["const"])


def _required(holder: Node | None) -> set[str]:
    """List what an object demands; the requirements of the whole also apply to a part of its allOf."""
    found: set[str] = set()
    while holder is not None and holder.is_schema:
        found |= set(holder.data.get("required", ()))
        holder = holder.parent if holder.kind == "part" else None
    return found


def exotic(contract: Contract) -> Iterator[Hit]:
    """PB306."""
    for node in contract.nodes:
        if node.is_schema:
            for name in ("$defs", "prefixItems"):
                if name in node.data:
                    yield hit(join(node.at, name), "keyword", name=name)
            if "discriminator" in node.data and not _has_const_leaves(contract, node):
                yield hit(join(node.at, "discriminator"), "discriminator")
        elif node.kind == "parameter" and node.data.get("style") == "deepObject":
            yield hit(join(node.at, "style"), "style")


def _has_const_leaves(contract: Contract, node: Node) -> bool:
    name = node.data["discriminator"].get("propertyName")
    leaves = [contract.resolve(one) for one in node.data.get("oneOf", ())]
    return bool(leaves) and all("const" in leaf.get("properties", {}).get(name, {}) for leaf in leaves)


def unused(contract: Contract) -> Iterator[Hit]:
    """PB307."""
    calls = (*contract.operations, *contract.webhooks)
    if not calls:
        return
    used = contract.reach(node.at for node in contract.nodes if node.kind in ("path", "webhook"))
    schemes = {name for call in calls for choice in call.data.get("security", ()) for name in choice}
    for node in contract.nodes:
        if node.parent is None or node.parent.kind != "components":
            continue
        if node.name not in schemes if node.kind == "security scheme" else node.at not in used:
            yield hit(node.at, "unused", name=node.name)


def nested_lists(contract: Contract) -> Iterator[Hit]:
    """PB309."""
    for node in contract.schemas:
        inner = contract.by_pointer.get(join(node.at, "items"))
        if inner is not None and "array" in contract.types(inner) and "x-evidence" not in inner.data:
            yield hit(node.at, "nested", name=node.name)


def widths(contract: Contract) -> Iterator[Hit]:
    """PB312."""
    for node in contract.nodes:
        if node.kind == "security scheme" and "bearerFormat" in node.data:
            yield hit(join(node.at, "bearerFormat"), "bearer", found=node.data["bearerFormat"])
        elif node.kind == "field" and node.data.get("format") == "int32" and split(node.name)[-1:] == ["id"]:
            yield hit(join(node.at, "format"), "width", name=node.name)


CHECKS: Final = {
    "PB301": conditions,
    "PB302": nullable_enums,
    "PB303": inline,
    "PB304": defaults,
    "PB305": constants,
    "PB306": exotic,
    "PB307": unused,
    "PB309": nested_lists,
    "PB312": widths,
}
