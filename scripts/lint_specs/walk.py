"""A contract as a tree of nodes, each knowing what it is: an operation, a parameter, a schema, a field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from scripts.contracts import METHODS

from .positions import join

_SCHEMA: Final = {
    "properties": "field{}",
    "patternProperties": "schema{}",
    "additionalProperties": "schema",
    "items": "schema",
    "prefixItems": "schema[]",
    "oneOf": "schema[]",
    "anyOf": "schema[]",
    "allOf": "part[]",
    "not": "condition",
    "if": "condition",
    "then": "condition",
    "else": "condition",
    "contains": "condition",
    "propertyNames": "condition",
    "dependentSchemas": "condition{}",
    "unevaluatedItems": "schema",
    "unevaluatedProperties": "schema",
    "$defs": "schema{}",
}
_VALUE: Final = {"schema": "schema", "content": "media{}"}
_OPERATION: Final = {
    "parameters": "parameter[]",
    "requestBody": "body",
    "responses": "response{}",
    "servers": "server[]",
}
_PATH: Final = {"parameters": "parameter[]", "servers": "server[]"}

_CHILDREN: Final[Mapping[str, Mapping[str, str]]] = {
    "root": {
        "info": "info",
        "servers": "server[]",
        "tags": "tag[]",
        "paths": "path{}",
        "webhooks": "webhook{}",
        "components": "components",
    },
    "components": {
        "parameters": "parameter{}",
        "requestBodies": "body{}",
        "responses": "response{}",
        "headers": "header{}",
        "securitySchemes": "security scheme{}",
        "schemas": "schema{}",
    },
    "path": {**dict.fromkeys(METHODS, "operation"), **_PATH},
    "webhook": {**dict.fromkeys(METHODS, "webhook operation"), **_PATH},
    "operation": _OPERATION,
    "webhook operation": _OPERATION,
    "parameter": _VALUE,
    "header": _VALUE,
    "body": {"content": "media{}"},
    "media": {"schema": "schema"},
    "response": {"headers": "header{}", "content": "media{}"},
    "schema": _SCHEMA,
    "field": _SCHEMA,
    # A part of allOf adds fields and conditions; a condition describes no value of its own.
    "part": {**_SCHEMA, "anyOf": "condition[]", "oneOf": "condition[]"},
    "condition": {name: "condition" + kind.lstrip("abcdefghijklmnopqrstuvwxyz") for name, kind in _SCHEMA.items()},
}
"""Kind → member → kind of its value; ``{}`` = an object of such, ``[]`` = a list of such."""

SCHEMAS: Final = frozenset({"schema", "field", "part", "condition"})


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A place in the contract."""

    at: str
    kind: str
    name: str
    data: Mapping[str, Any]
    parent: Node | None

    @property
    def is_schema(self) -> bool:
        """Return whether JSON Schema rules hold here."""
        return self.kind in SCHEMAS


def walk(document: Mapping[str, Any]) -> Iterator[Node]:
    """Yield every node of the contract in its order; references are not followed."""
    return _from(Node("", "root", "", document, None))


def _from(node: Node) -> Iterator[Node]:
    yield node
    for member, kind in _CHILDREN.get(node.kind, {}).items():
        if member in node.data:
            for name, at, value in _children(node.data[member], kind, join(node.at, member), member):
                data = {} if value is True else value  # the schema `true` is equivalent to {}
                if isinstance(data, Mapping):
                    yield from _from(Node(at, kind.rstrip("{}[]"), name, data, node))


def _children(value: Any, kind: str, at: str, member: str) -> Iterator[tuple[str, str, Any]]:
    if kind.endswith("{}"):
        if isinstance(value, Mapping):
            yield from ((str(name), join(at, name), data) for name, data in value.items())
    elif kind.endswith("[]"):
        if isinstance(value, list):
            yield from ((str(number), join(at, number), data) for number, data in enumerate(value))
    else:
        yield member, at, value
