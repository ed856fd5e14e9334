"""PB607 to PB609: what a schema demands is what the generated client checks."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Final

from scripts.contracts import ContractError, joining
from scripts.generate.kinds import kind_of

from .contract import Contract
from .findings import Hit, hit
from .objects import Objects
from .positions import join, steps
from .walk import Node

_UNCHECKED: Final = (
    "contains", "minContains", "maxContains", "patternProperties", "unevaluatedProperties", "unevaluatedItems", "not",
    "if", "then", "else", "dependentSchemas", "dependentRequired", "$anchor", "$dynamicRef", "$dynamicAnchor", "$id",
)  # fmt: skip
_SIBLINGS: Final = frozenset({"not", "if", "dependentRequired", "dependentSchemas"})
"""Next to properties these are reported by PB301."""
_PYTHON_TYPES: Final = {"string": str, "integer": int}


def checked(contract: Contract) -> Iterator[Hit]:
    """PB607."""
    for node in contract.schemas:
        if node.kind == "condition":
            continue
        for name in _UNCHECKED:
            reported = name in _SIBLINGS and "properties" in node.data
            if name in node.data and not reported and node.kind != "part":
                yield hit(join(node.at, name), "unchecked", name=name)
        if "const" in node.data and not isinstance(node.data["const"], str | int):
            yield hit(join(node.at, "const"), "const")
    yield from _contradictions(contract)
    yield from _closed_parts(contract)


def _contradictions(contract: Contract) -> Iterator[Hit]:
    """Report what the generator itself can't join, at the value that it describes."""
    for node in contract.nodes:
        whole = node.is_schema and node.kind in {"field", "schema"} and not _is_named(node)
        if not whole or (
            node.kind == "schema" and node.name in {"schema", "items", "additionalProperties"} and not node.data
        ):
            continue
        try:
            kind_of(contract.document, node.data)
        except joining.InlineError:
            continue  # PB303
        except ContractError as error:
            yield hit(node.at, "join", error=str(error))
    for node in contract.schemas:
        if _is_named(node) and joining.is_object(contract.document, node.data):
            yield from _joined_members(contract, node)


def _is_named(node: Node) -> bool:
    return node.parent is not None and node.parent.kind == "components"


def _joined_members(contract: Contract, node: Node) -> Iterator[Hit]:
    """Check that a member in several parts of an object fits all of them."""
    for name, schema in joining.members(contract.document, node.data).items():
        if set(schema) == {"allOf"} and len(schema["allOf"]) > 1:
            try:
                kind_of(contract.document, schema)
            except ContractError as error:
                yield hit(node.at, "member", name=name, error=str(error))


def _closed_parts(contract: Contract) -> Iterator[Hit]:
    for node in contract.schemas:
        if "allOf" not in node.data or node.kind == "condition":
            continue
        own = set(joining.members(contract.document, node.data))
        for number, part in enumerate(node.data["allOf"]):
            for one in joining.parts(contract.document, part):
                if one.get("additionalProperties") is False and own - set(joining.members(contract.document, part)):
                    yield hit(join(node.at, "allOf", number), "closed")


def enums(contract: Contract) -> Iterator[Hit]:
    """PB608."""
    for node in contract.schemas:
        if node.kind == "condition" or not isinstance(node.data.get("enum"), list):
            continue
        at, values = join(node.at, "enum"), node.data["enum"]
        kinds = {type(value) for value in values if value is not None}
        if not values:
            yield hit(at, "empty")
        elif kinds and kinds not in ({str}, {int}):
            yield hit(at, "mixed", kinds=", ".join(sorted(kind.__name__ for kind in kinds)))
        elif not _is_type_of(node.data.get("type"), kinds):
            yield hit(at, "type", type=node.data["type"])
        for number, value in enumerate(values):
            if any(value == other and type(value) is type(other) for other in values[:number]):
                yield hit(join(at, number), "twice", value=value)


def _is_type_of(name: object, kinds: set[type]) -> bool:
    """Return whether a declared type, if there is one, is that of the values."""
    if not isinstance(name, str):
        return True
    return name == "null" if not kinds else {_PYTHON_TYPES.get(name)} == kinds


def required(contract: Contract) -> Iterator[Hit]:
    """PB609."""
    objects = contract.objects
    for node in contract.schemas:
        names = node.data.get("required", ())
        if not names or "$ref" in node.data:
            continue
        known = _known(objects, node)
        for number, name in enumerate(names):
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                yield hit(
                    join(node.at, "required", number),
                    "nothing",
                    name=name,
                    near=f"; did you mean {near[0]}?" if near else "",
                )


def _known(objects: Objects, node: Node) -> set[str]:
    """List the properties of the object that a schema is a part or a condition of."""
    holder = node
    while (holder.kind in {"part", "condition"} or _is_alternative(holder)) and holder.parent is not None:
        if not holder.parent.is_schema:
            break
        holder = holder.parent
    return set(objects.fields(holder.at)) | set(objects.fields(node.at))


def _is_alternative(node: Node) -> bool:
    """Return whether a schema is one of several for the object around it."""
    return steps(node.at)[-2:-1] in (["anyOf"], ["oneOf"]) and "$ref" not in node.data


CHECKS: Final = {"PB607": checked, "PB608": enums, "PB609": required}
