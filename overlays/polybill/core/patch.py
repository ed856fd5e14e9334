"""Where in a contract a deviation belongs, and how the contract could change to cover it. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any, Final, NamedTuple

from polybill.core.deviations import Deviation, Step
from polybill.protocol import pointer

HIDDEN: Final = "***"
"""Replaces a name or value that may be data."""

_SCHEMAS: Final = "/components/schemas/"
_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORDS: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


class Place(NamedTuple):
    """A schema inside a contract."""

    pointer: str
    schema: Mapping[str, Any]


class Change(NamedTuple):
    """A value that the contract could have at a pointer."""

    pointer: str
    value: Any


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _follow(document: Mapping[str, Any], place: Place) -> Place:
    """Follow references; a bundled contract has them inside of itself only."""
    while isinstance(reference := place.schema.get("$ref"), str):
        where = reference.removeprefix("#")
        place = Place(where, pointer.get(document, where))
    return place


def _variants(document: Mapping[str, Any], place: Place) -> Iterator[Place]:
    """Yield a schema and all that it is made of."""
    place = _follow(document, place)
    yield place
    for keyword in ("oneOf", "anyOf", "allOf"):
        for index, schema in enumerate(place.schema.get(keyword, ())):
            yield from _variants(document, Place(f"{place.pointer}/{keyword}/{index}", schema))


def _is_class(place: Place, name: str) -> bool:
    found = re.sub(r"[^a-z0-9]", "", place.pointer.rpartition("/")[2].lower())
    return place.pointer.startswith(_SCHEMAS) and found == name.replace("_", "").lower()


def _owner(document: Mapping[str, Any], place: Place, name: str) -> Place | None:
    """Find the schema of a generated class among a schema's variants."""
    found = list(_variants(document, place))
    objects = [item for item in found if "properties" in item.schema]
    return next((item for item in found if _is_class(item, name)), objects[0] if objects else None)


def _child(document: Mapping[str, Any], place: Place, step: Step) -> Place | None:
    keyword = {"item": "items", "value": "additionalProperties"}.get(step.kind)
    if keyword is None:
        owner = _owner(document, place, step.owner)
        for variant in () if owner is None else _variants(document, owner):
            if step.name in variant.schema.get("properties", {}):
                schema = variant.schema["properties"][step.name]
                return Place(f"{variant.pointer}/properties/{_token(step.name)}", schema)
        return None
    for variant in _variants(document, place):
        if isinstance(schema := variant.schema.get(keyword), Mapping):
            return Place(f"{variant.pointer}/{keyword}", schema)
    return None


def answer_place(document: Mapping[str, Any], path: str, method: str, status: int) -> Place | None:
    """Find the schema of an operation's answer; None where the contract has none for this status."""
    at = f"/paths/{_token(path)}/{method.lower()}/responses"
    responses = pointer.get(document, at)
    for key in (str(status), f"{status // 100}XX", "default"):
        if isinstance(responses, Mapping) and key in responses:
            response = _follow(document, Place(f"{at}/{key}", responses[key]))
            for media, content in response.schema.get("content", {}).items():
                if isinstance(schema := content.get("schema"), Mapping):
                    return Place(f"{response.pointer}/content/{_token(media)}/schema", schema)
    return None


def event_place(document: Mapping[str, Any], name: str) -> Place | None:
    """Find the schema of an event's body, or of its query where it has no body."""
    at = f"/webhooks/{_token(name)}"
    item = pointer.get(document, at)
    for method in ("post", "get"):
        data = item.get(method) if isinstance(item, Mapping) else None
        if not isinstance(data, Mapping):
            continue
        if "requestBody" in data:
            body = _follow(document, Place(f"{at}/{method}/requestBody", data["requestBody"]))
            for media, content in body.schema.get("content", {}).items():
                return Place(f"{body.pointer}/content/{_token(media)}/schema", content["schema"])
        for index, parameter in enumerate(data.get("parameters", ())):
            found = _follow(document, Place(f"{at}/{method}/parameters/{index}", parameter))
            if found.schema.get("in") == "query":
                return Place(f"{found.pointer}/schema", found.schema["schema"])
    return None


def change(document: Mapping[str, Any], start: Place, seen: Deviation) -> Change | None:
    """Propose a change of the contract and its location; None where the contract does not describe the location.

    Args:
        document: the bundled contract.
        start: schema of the answer.
        seen: a deviation whose names and values may be shown.
    """
    place: Place | None = start
    for step in seen.way[:-1]:
        place = None if place is None else _child(document, place, step)
    if place is None:
        return None
    last = seen.way[-1] if seen.way else None
    if last is not None and seen.kind == "undocumented_member":
        return _new_member(document, place, last, seen)
    if last is not None and seen.kind == "missing_member":
        return _optional(document, place, last)
    found = place if last is None else _child(document, place, last)
    if found is None:
        return None
    return _other_value(document, found, seen) if seen.kind == "unknown_value" else _other_type(document, found, seen)


def _new_member(document: Mapping[str, Any], place: Place, member: Step, seen: Deviation) -> Change | None:
    owner = _owner(document, place, member.owner)
    if owner is None or owner.schema.get("additionalProperties"):
        return None  # the contract allows them by word
    kind: dict[str, Any] = {"array": {"type": "array", "items": {}}, "null": {}}.get(seen.type, {"type": seen.type})
    if member.name == HIDDEN:
        return Change(f"{owner.pointer}/additionalProperties", kind)
    note = "Seen in a response; not documented on any page"
    return Change(
        f"{owner.pointer}/properties/{_token(member.name)}", {**kind, "description": note, "x-evidence": "wire"}
    )


def _optional(document: Mapping[str, Any], place: Place, member: Step) -> Change | None:
    owner = _owner(document, place, member.owner)
    for variant in () if owner is None else _variants(document, owner):
        names = variant.schema.get("required", ())
        if member.name in names:
            return Change(f"{variant.pointer}/required", [name for name in names if name != member.name])
    return None


def _other_value(document: Mapping[str, Any], place: Place, seen: Deviation) -> Change | None:
    for variant in _variants(document, place):
        schema = variant.schema
        if seen.value is None and not {"enum", "const"}.isdisjoint(schema):
            # No word that may be shown: rather no enum at all.
            rest = {name: value for name, value in schema.items() if name not in {"enum", "const", "x-enum-varnames"}}
            return Change(variant.pointer, {"type": seen.type, **rest})
        if "const" in schema:
            rest = {name: value for name, value in schema.items() if name != "const"}
            return Change(variant.pointer, {**rest, "enum": [schema["const"], seen.value]})
        if "enum" in schema:
            values = [*schema["enum"], seen.value]
            if "x-enum-varnames" not in schema:
                return Change(f"{variant.pointer}/enum", values)
            names = [*schema["x-enum-varnames"], f"VALUE_{seen.value}".replace("-", "MINUS_")]
            return Change(variant.pointer, {**deepcopy(dict(schema)), "enum": values, "x-enum-varnames": names})
    return None


def _other_type(document: Mapping[str, Any], place: Place, seen: Deviation) -> Change:
    if "$ref" in place.schema or not {"oneOf", "anyOf", "allOf"}.isdisjoint(place.schema):
        target, _ = _follow(document, place)
        if "oneOf" in place.schema:
            return Change(f"{place.pointer}/oneOf", [*place.schema["oneOf"], {"type": seen.type}])
        rest = {name: value for name, value in place.schema.items() if name != "$ref"}
        return Change(place.pointer, {**rest, "oneOf": [{"$ref": f"#{target}"}, {"type": seen.type}]})
    schema = dict(place.schema)
    known = schema.get("type", [])
    types = [known] if isinstance(known, str) else list(known)
    if seen.type in types or (seen.type == "integer" and "number" in types):
        schema.pop("format", None)  # the type is right, the form is not
        return Change(place.pointer, schema)
    return Change(f"{place.pointer}/type", [*types, seen.type])


def _lifted(document: Mapping[str, Any], change: Change) -> Change:
    """Widen a change inside of a list to the whole list: YAML has no names for the items of one."""
    node: Any = document
    names = list(pointer.parts(change.pointer))
    for depth, name in enumerate(names):
        if isinstance(node, list):
            whole = {"list": deepcopy(node)}
            inner: Any = whole["list"]
            for part in names[depth:-1]:
                inner = inner[int(part)] if isinstance(inner, list) else inner.setdefault(part, {})
            inner[int(names[-1]) if isinstance(inner, list) else names[-1]] = change.value
            return Change("".join(f"/{_token(part)}" for part in names[:depth]), whole["list"])
        node = node.get(name, {})
    return change


def overlay_patch(provider: str, document: Mapping[str, Any], change: Change) -> str:
    """Write a change as an OpenAPI Overlay 1.1 document on the provider's contract.

    Args:
        provider: provider key.
        document: the bundled contract.
        change: the change. What its pointer has already is taken out first, because an update merges.
    """
    change = _lifted(document, change)
    names = list(pointer.parts(change.pointer))
    removed = _exists(document, names)
    value = change.value
    *names, last = names
    value = {last: value}
    while names and not _exists(document, names):
        *names, last = names
        value = {last: value}
    lines = [
        "overlay: 1.1.0",
        f"info: {{title: {_scalar(f'{provider}: seen on the wire')}, version: 1.0.0}}",
        f"extends: specs/{provider}/openapi.yaml",
        "actions:",
        *([f"  - target: {_scalar(_query(pointer.parts(change.pointer)))}", "    remove: true"] if removed else []),
        f"  - target: {_scalar(_query(names))}",
        f"    update:{_yaml(value, 3)}",
    ]
    return "\n".join(lines)


def _exists(document: Mapping[str, Any], names: Sequence[str]) -> bool:
    node: Any = document
    for name in names:
        if not isinstance(node, Mapping) or name not in node:
            return False
        node = node[name]
    return True


def _query(names: Sequence[str]) -> str:
    """Write the way to a member as JSONPath (RFC 9535)."""
    return "$" + "".join(f".{name}" if _NAME.fullmatch(name) else f"[{_quoted(name)}]" for name in names)


def _quoted(name: str) -> str:
    text = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{text}'"


def _yaml(value: Any, depth: int) -> str:
    if isinstance(value, Mapping) and value:
        rows = []
        for name, item in value.items():
            text = _yaml(item, depth + 1)
            rows.append(f"\n{'  ' * depth}{_scalar(str(name))}:" + (text if text.startswith("\n") else f" {text}"))
        return "".join(rows)
    if isinstance(value, list) and value and all(isinstance(item, str | int) for item in value):
        return f"[{', '.join(map(_scalar, value))}]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    """Write a value in one line. JSON is YAML too."""
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return json.dumps(value, ensure_ascii=False)
