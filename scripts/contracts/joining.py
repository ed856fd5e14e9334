"""What a schema demands once its references and the parts of its ``allOf`` are taken together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from .loading import ContractError

_LOWEST: Final = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
_HIGHEST: Final = ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")
_TEXTS: Final = frozenset({"title", "description", "example", "examples", "deprecated", "default", "$comment"})


class JoinError(ContractError):
    """Two schemas for one value contradict each other, or need more than one keyword can express."""


class InlineError(JoinError):
    """An object or an enum that needs a class, and has no name that it could get."""


Schema = Mapping[str, Any]


def target_of(document: Schema, reference: str) -> Any:
    """Look up one reference, without following the next one.

    Raises:
        ContractError: it leads nowhere.
    """
    if not reference.startswith("#/"):
        raise ContractError(f"{reference}: only references inside the contract are allowed")
    target: Any = document
    for part in reference[2:].split("/"):
        name = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(target, Mapping) or name not in target:
            raise ContractError(f"{reference}: there is nothing at {name!r}")
        target = target[name]
    return target


def references(document: Schema, node: Any) -> list[str]:
    """List the references that a node follows, one after the other.

    Raises:
        ContractError: one leads nowhere or back.
    """
    passed: list[str] = []
    while isinstance(node, Mapping) and isinstance(node.get("$ref"), str):
        reference = node["$ref"]
        if reference in passed:
            raise ContractError(f"{reference}: leads back to itself")
        passed.append(reference)
        node = target_of(document, reference)
    return passed


def is_object(document: Schema, node: Schema) -> bool:
    """Return whether a schema describes an object by itself, not by a reference alone."""
    if node.get("type") == "object" or "properties" in node or "additionalProperties" in node:
        return True
    return any(is_object(document, _end(document, part)) for part in node.get("allOf", ()))


def _end(document: Schema, node: Schema) -> Schema:
    passed = references(document, node)
    return target_of(document, passed[-1]) if passed else node


def is_enum(node: Schema) -> bool:
    """Return whether a schema is an enum of texts or of numbers."""
    return "enum" in node


def has_class(document: Schema, node: Schema) -> bool:
    """Return whether a component gets a class of its own."""
    return "$ref" not in node and (is_enum(node) or is_object(document, node))


def class_of(document: Schema, node: Schema) -> str | None:
    """Name the component whose class holds a value of this schema; None where it is a plain value."""
    for candidate in (node, *node.get("allOf", ())):
        passed = references(document, candidate)
        if passed and passed[-1].startswith("#/components/schemas/"):
            end = target_of(document, passed[-1])
            if is_enum(end) or is_object(document, end):
                return passed[-1].rsplit("/", 1)[1].replace("~1", "/").replace("~0", "~")
    return None


def flat(document: Schema, node: Schema) -> dict[str, Any]:
    """Join a schema with what it refers to and with its ``allOf``; of two limits the stricter one holds.

    Args:
        document: the contract.
        node: a schema of a value. Conditions in ``allOf`` (anyOf, if) are left out: they concern whole objects.

    Raises:
        JoinError: the parts contradict each other.
    """
    made = {name: value for name, value in node.items() if name not in {"$ref", "allOf"}}
    if isinstance(node.get("$ref"), str):
        made = merge(made, flat(document, target_of(document, references(document, node)[0])))
    for part in node.get("allOf", ()):
        if not {"anyOf", "if"} & set(part):
            made = merge(made, flat(document, part))
    return made


def merge(one: Schema, other: Schema) -> dict[str, Any]:
    """Join the keywords of two schemas for one value; the texts of the first one win.

    Raises:
        JoinError: both can't hold, or no keyword can express both.
    """
    made = dict(one)
    for name, value in other.items():
        if name not in made:
            made[name] = value
        elif made[name] != value and name not in _TEXTS:
            made[name] = _joined(name, made[name], value)
    return made


def _joined(name: str, one: Any, other: Any) -> Any:
    join = _JOINS.get(name)
    if join is None:
        raise JoinError(f"{name} is given twice for one value, with different contents")
    return join(one, other)


def _types(one: Any, other: Any) -> Any:
    first, second = ([kind] if isinstance(kind, str) else list(kind) for kind in (one, other))
    both = [kind for kind in first if kind in second]
    if "integer" not in both and "integer" in {*first, *second} and "number" in {*first, *second}:
        both.append("integer")
    if not both:
        raise JoinError(f"the types {one} and {other} have nothing in common")
    return both[0] if len(both) == 1 else both


def _values(one: list[Any], other: list[Any]) -> list[Any]:
    both = [value for value in one if value in other]
    if not both:
        raise JoinError("the two enums have no value in common")
    return both


def _members(one: Schema, other: Schema) -> dict[str, Any]:
    return {**other, **one, **{name: {"allOf": [one[name], other[name]]} for name in one if name in other}}


def _names(one: list[str], other: list[str]) -> list[str]:
    return [*one, *(name for name in other if name not in one)]


_JOINS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    **dict.fromkeys(_LOWEST, max),
    **dict.fromkeys(_HIGHEST, min),
    "type": _types,
    "enum": _values,
    "required": _names,
    "properties": _members,
    "uniqueItems": lambda one, other: one or other,
    "readOnly": lambda one, other: one or other,
    "writeOnly": lambda one, other: one or other,
}


def parts(document: Schema, node: Schema) -> Iterator[Schema]:
    """Yield the schemas that together describe an object: what ``allOf`` refers to first, then its own words."""
    for reference in references(document, node)[:1]:
        yield from parts(document, target_of(document, reference))
    for part in node.get("allOf", ()):
        yield from parts(document, part)
    yield node


def members(document: Schema, node: Schema) -> dict[str, Schema]:
    """List an object's properties, those of its parts included; one that is in several parts is an ``allOf``."""
    found: dict[str, list[Schema]] = {}
    for part in parts(document, node):
        for name, schema in part.get("properties", {}).items():
            known = found.setdefault(name, [])
            if schema not in known:
                known.append(schema)
    return {name: schemas[0] if len(schemas) == 1 else {"allOf": schemas[::-1]} for name, schemas in found.items()}


def required(document: Schema, node: Schema) -> set[str]:
    """List the properties that an object must have, by its own words or by those of a part."""
    return {name for part in parts(document, node) for name in part.get("required", ())}
