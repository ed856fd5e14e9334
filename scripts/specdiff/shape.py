"""Whether a contract has the shape that the review walks through: the first part that has not is named by its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts import contracts
from scripts.lint_specs.positions import join

Fault = tuple[str, str]
"""Pointer, and what should stand there."""

_NUMBERS = {"maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties",
            "maxContains", "minContains", "multipleOf"}  # fmt: skip
_LISTS = {"allOf", "oneOf", "anyOf"}


def faults(document: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield what has not its shape; what stands below it is not looked at."""
    yield from _list_of_objects(document.get("servers"), "/servers")
    for index, server in enumerate(_list(document.get("servers"))):
        yield from _objects(_dict(server).get("variables"), join("/servers", index, "variables"))
    for index, tag in enumerate(_list(document.get("tags"))):
        if not isinstance(tag, Mapping) or not isinstance(tag.get("name"), str):
            yield join("/tags", index), "an object with a name"
    yield from _security(document, "")
    for section in ("paths", "webhooks"):
        yield from _objects(document.get(section), f"/{section}")
        for key, item in _dict(document.get(section)).items():
            if not key.startswith("x-"):
                yield from _item(item, join("", section, key))
    yield from _components(document.get("components"))
    yield from _references(document, document, "")


def _components(node: Any) -> Iterator[Fault]:
    yield from _object(node, "/components")
    for section, entries in _dict(node).items():
        if section.startswith("x-"):
            continue
        at = join("/components", section)
        if section == "schemas":
            yield from _object(entries, at)
        else:
            yield from _objects(entries, at)
        for name, entry in _dict(entries).items():
            below = join(at, name)
            if section == "schemas":
                yield from _schema(entry, below)
            elif section == "responses":
                yield from _answer(entry, below)
            elif section == "requestBodies":
                yield from _content(entry, below)
            elif section in {"parameters", "headers"}:
                yield from _parameter(entry, below)
            elif section == "pathItems":
                yield from _item(entry, below)
            elif section == "securitySchemes":
                yield from _objects(_dict(entry).get("flows"), join(below, "flows"))


def _item(node: Any, at: str) -> Iterator[Fault]:
    node = _dict(node)
    if "$ref" in node and not isinstance(node["$ref"], str):
        yield join(at, "$ref"), "a text"
    yield from _parameters(node, at)
    yield from _list_of_objects(node.get("servers"), join(at, "servers"))
    for method in contracts.METHODS:
        if method in node:
            yield from _operation(node[method], join(at, method))


def _operation(node: Any, at: str) -> Iterator[Fault]:
    if not isinstance(node, Mapping):
        yield at, "an object"
        return
    if not isinstance(node.get("operationId", ""), str):
        yield join(at, "operationId"), "a text"
    tags = node.get("tags") or []
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        yield join(at, "tags"), "a list of texts"
    yield from _parameters(node, at)
    yield from _list_of_objects(node.get("servers"), join(at, "servers"))
    yield from _security(node, at)
    yield from _content(node.get("requestBody"), join(at, "requestBody"))
    yield from _objects(node.get("responses"), join(at, "responses"))
    for status, answer in _dict(node.get("responses")).items():
        if status.startswith("x-"):
            continue
        yield from _answer(answer, join(at, "responses", status))
    yield from _objects(node.get("callbacks"), join(at, "callbacks"))
    for name, entry in _dict(node.get("callbacks")).items():
        if not isinstance(entry, Mapping) or "$ref" in entry:
            continue
        for address, item in entry.items():
            if address.startswith("x-"):
                continue
            below = join(at, "callbacks", name, address)
            yield from _object(item, below)
            yield from _item(item, below)
    for key in ("x-retry", "x-idempotency", "x-webhook"):
        yield from _object(node.get(key), join(at, key))


def _security(node: Mapping[str, Any], at: str) -> Iterator[Fault]:
    yield from _list_of_objects(node.get("security"), join(at, "security"))
    for index, entry in enumerate(_list(node.get("security"))):
        for name, scopes in _dict(entry).items():
            if not isinstance(scopes, list) or not all(isinstance(scope, str) for scope in scopes):
                yield join(at, "security", index, name), "a list of texts"


def _parameters(node: Mapping[str, Any], at: str) -> Iterator[Fault]:
    yield from _list_of_objects(node.get("parameters"), join(at, "parameters"))
    for index, entry in enumerate(_list(node.get("parameters"))):
        yield from _parameter(entry, join(at, "parameters", index))


def _parameter(node: Any, at: str) -> Iterator[Fault]:
    node = _dict(node)
    yield from _schema(node.get("schema"), join(at, "schema"))
    yield from _content(node, at)


def _answer(node: Any, at: str) -> Iterator[Fault]:
    yield from _content(node, at)
    yield from _objects(_dict(node).get("headers"), join(at, "headers"))
    for name, header in _dict(_dict(node).get("headers")).items():
        if name.startswith("x-") and not isinstance(header, Mapping):
            continue
        yield from _parameter(header, join(at, "headers", name))


def _content(node: Any, at: str) -> Iterator[Fault]:
    yield from _object(node, at)
    content = _dict(node).get("content")
    yield from _objects(content, join(at, "content"))
    for kind, entry in _dict(content).items():
        if kind.startswith("x-"):
            continue
        yield from _schema(_dict(entry).get("schema"), join(at, "content", kind, "schema"))


def _schema(node: Any, at: str) -> Iterator[Fault]:
    if node is None or isinstance(node, bool):
        return
    if not isinstance(node, Mapping):
        yield at, "an object"
        return
    if not isinstance(node.get("$ref", ""), str):
        yield join(at, "$ref"), "a text"
    kind = node.get("type", "")
    if not isinstance(kind, str) and not (isinstance(kind, list) and all(isinstance(each, str) for each in kind)):
        yield join(at, "type"), "a text or a list of texts"
    for key in ("enum", "required"):
        if not isinstance(node.get(key, []), list) or (
            key == "required" and not all(isinstance(name, str) for name in node.get(key, []))
        ):
            yield join(at, key), "a list" if key == "enum" else "a list of texts"
    for key in _NUMBERS & node.keys():
        if (
            isinstance(node[key], bool)
            or not isinstance(node[key], int | float)
            or (key[0:8] == "multiple" and node[key] <= 0)
        ):
            yield join(at, key), "a number"
    for key in ("exclusiveMaximum", "exclusiveMinimum"):
        if not isinstance(node.get(key, 0), bool | int | float):
            yield join(at, key), "a number"
    if not isinstance(node.get("format", ""), str):
        yield join(at, "format"), "a text"
    yield from _object(node.get("discriminator"), join(at, "discriminator"))
    yield from _object(_dict(node.get("discriminator")).get("mapping"), join(at, "discriminator", "mapping"))
    yield from _inner(node, at)


def _inner(node: Mapping[str, Any], at: str) -> Iterator[Fault]:
    yield from _object(node.get("properties"), join(at, "properties"))
    for name, entry in _dict(node.get("properties")).items():
        if entry is None:
            yield join(at, "properties", name), "an object"
        yield from _schema(entry, join(at, "properties", name))
    for key in ("items", "additionalProperties", "unevaluatedProperties"):
        yield from _schema(node.get(key), join(at, key))
    for key in _LISTS & node.keys():
        if not isinstance(node[key], list):
            yield join(at, key), "a list"
            continue
        for index, entry in enumerate(node[key]):
            yield from _schema(entry if entry is not None else "", join(at, key, index))


def _references(document: Mapping[str, Any], node: Any, at: str) -> Iterator[Fault]:
    """Look where references lead to; examples and values are no part of the contract's structure."""
    if isinstance(node, Mapping):
        target = node.get("$ref")
        if isinstance(target, str) and target.startswith("#/"):
            try:
                contracts.resolve(document, {"$ref": target})
            except contracts.ContractError as error:
                yield join(at, "$ref"), f"a reference to something ({error})"
        for key, value in node.items():
            if key not in {"example", "examples", "default", "enum", "const"} or at.endswith("/properties"):
                yield from _references(document, value, join(at, key))
    for index, value in enumerate(_list(node)):
        yield from _references(document, value, join(at, index))


def _dict(node: Any) -> Mapping[str, Any]:
    return node if isinstance(node, Mapping) else {}


def _list(node: Any) -> list[Any]:
    return node if isinstance(node, list) else []


def _object(node: Any, at: str) -> Iterator[Fault]:
    if node is not None and not isinstance(node, Mapping):
        yield at, "an object"


def _objects(node: Any, at: str) -> Iterator[Fault]:
    yield from _object(node, at)
    for name, entry in _dict(node).items():
        if not isinstance(entry, Mapping) and not name.startswith("x-"):
            yield join(at, name), "an object"


def _list_of_objects(node: Any, at: str) -> Iterator[Fault]:
    if node is not None and not isinstance(node, list):
        yield at, "a list"
    for index, entry in enumerate(_list(node)):
        if not isinstance(entry, Mapping):
            yield join(at, index), "an object"
