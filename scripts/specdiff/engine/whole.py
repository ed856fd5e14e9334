"""One schema as one object: references followed, the parts of ``allOf`` joined."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts import contracts

TEXTS = ("description", "title", "example", "examples", "externalDocs", "$comment")


def is_condition(item: Any) -> bool:
    """Tell whether a part says what goes with what, and describes no value."""
    return isinstance(item, Mapping) and bool(item) and not set(item) & {"$ref", "type", "properties", "enum", "const"}


def whole(document: Mapping[str, Any], schema: Any) -> Any:
    """Follow a reference and join the parts of ``allOf`` that describe one object; conditions stay beside it."""
    return _whole(document, schema, ())


def _whole(document: Mapping[str, Any], schema: Any, above: tuple[str, ...]) -> Any:
    if not isinstance(schema, Mapping):
        return schema
    name = target(schema)
    if name:
        if name in above:
            return {"$ref": schema["$ref"]}
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        found = _whole(document, contracts.resolve(document, {"$ref": schema["$ref"]}), (*above, name))
        return {**found, **beside} if isinstance(found, Mapping) else found
    if "allOf" not in schema:
        return schema
    made: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
    made["properties"] = dict(made.get("properties") or {})
    made["required"] = list(made.get("required") or ())
    rest = []
    for part in schema["allOf"]:
        if is_condition(part):
            rest.append(part)
            continue
        found = _whole(document, part, above)
        if not isinstance(found, Mapping):
            continue
        made["properties"] |= found.get("properties") or {}
        made["required"] += found.get("required") or ()
        rest += found.get("allOf") or ()
        for key, value in found.items():
            if key not in {"properties", "required", "allOf", *TEXTS}:
                made.setdefault(key, value)
    if rest:
        made["allOf"] = rest
    return {key: value for key, value in made.items() if value not in ({}, [])}


def reference(schema: Any) -> str:
    """Give the name of the component that a schema refers to; empty where it refers to none."""
    pointer = target(schema)
    name = pointer.removeprefix("#/components/schemas/")
    # A reference into a component is none to a component.
    return name.replace("~1", "/").replace("~0", "~") if name != pointer and "/" not in name else ""


def target(schema: Any) -> str:
    """Give the pointer that a reference leads to; empty where it is none."""
    return str(schema["$ref"]) if isinstance(schema, Mapping) and isinstance(schema.get("$ref"), str) else ""
