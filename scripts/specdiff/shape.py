"""Whether a contract has the shape that the review walks through: the first part that has not is named by its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts import contracts
from scripts.contracts.pointers import join, steps

Fault = tuple[str, str]
"""Pointer, and what is expected there."""

_NUMBERS = {"maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties",
            "maxContains", "minContains", "multipleOf"}  # fmt: skip
_LISTS = {"allOf", "oneOf", "anyOf", "prefixItems"}


def faults(document: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield malformed parts; what is below them is not checked."""
    yield from _list_of_objects(document.get("servers"), "/servers")
    for index, server in enumerate(_list(document.get("servers"))):
        yield from _objects(_dict(server).get("variables"), join("/servers", index, "variables"))
    for index, tag in enumerate(_list(document.get("tags"))):
        if not isinstance(tag, dict) or not isinstance(tag.get("name"), str):
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
    if not isinstance(node, dict):
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
        if not isinstance(entry, dict) or "$ref" in entry:
            continue
        for address, item in entry.items():
            if address.startswith("x-"):
                continue
            below = join(at, "callbacks", name, address)
            yield from _object(item, below)
            yield from _item(item, below)
    for key in ("x-retry", "x-idempotency", "x-webhook", "x-resolve"):
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
    yield from _objects(_dict(node).get("links"), join(at, "links"))
    yield from _objects(_dict(node).get("headers"), join(at, "headers"))
    for name, header in _dict(_dict(node).get("headers")).items():
        if name.startswith("x-") and not isinstance(header, dict):
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


Way = tuple[Any, object]
"""A holder's way and a step below it: a pointer is only written for what has not its shape."""


def _pointer(at: str | Way) -> str:
    names = []
    while isinstance(at, tuple):
        at, name = at
        names.append(name)
    return join(at, *reversed(names))


def _schema(node: Any, at: str) -> Iterator[Fault]:
    todo: list[tuple[Any, Any]] = [(node, at)]
    while todo:
        found, way = todo.pop()
        if found is None or found is True or found is False:
            continue
        if not isinstance(found, dict):
            yield _pointer(way), "an object"
            continue
        for name, wanted in _of_schema(found):
            yield _pointer((way, name)), wanted
        for name, wanted, inner in _inner(found):
            if wanted:
                yield _pointer((way, name)), wanted
            else:
                todo += (
                    (each, ((way, name), step)) if step is not None else (each, (way, name)) for step, each in inner
                )


def _of_schema(node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for word, value in node.items():
        if word in _TEXTS:
            if not isinstance(value, str):
                yield word, "a text"
        elif word == "type":
            if not isinstance(value, str) and not (
                isinstance(value, list) and all(isinstance(each, str) for each in value)
            ):
                yield word, "a text or a list of texts"
        elif word == "enum":
            if not isinstance(value, list):
                yield word, "a list"
        elif word == "required":
            if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
                yield word, "a list of texts"
        elif word in _NUMBERS:
            good = isinstance(value, int | float) and not isinstance(value, bool)
            if not good or (word == "multipleOf" and value <= 0):
                yield word, "a number"
        elif word in _ENDS:
            if not isinstance(value, bool | int | float):
                yield word, "a number"
        elif word == "discriminator":
            mapping = _dict(value).get("mapping")
            if value is not None and not isinstance(value, dict):
                yield word, "an object"
            elif mapping is not None and not isinstance(mapping, dict):
                yield word, "an object with a mapping that is an object"


Inner = tuple[str, str, list[tuple[Any, Any]]]
"""A keyword, what is expected there if it is malformed, the schemas in it with their steps."""


def _inner(node: Mapping[str, Any]) -> Iterator[Inner]:
    for word, value in node.items():
        if word == "properties" or word in _MAPS:
            if value is None:
                continue
            if not isinstance(value, dict):
                yield word, "an object", []
            else:
                # An empty value is not a schema; a text replaces it, which is refused with its own line.
                yield word, "", [(name, "" if each is None else each) for name, each in value.items()]
        elif word in _SCHEMAS:
            yield (
                word,
                "",
                [(None, value)] if not (word == "items" and isinstance(value, list)) else list(enumerate(value)),
            )
        elif word in _LISTS:
            if not isinstance(value, list):
                yield word, "a list", []
            else:
                yield word, "", [(index, "" if each is None else each) for index, each in enumerate(value)]


_TEXTS = {"$ref", "format", "pattern"}
_ENDS = {"exclusiveMaximum", "exclusiveMinimum"}
_MAPS = {"patternProperties", "dependentSchemas"}
_SCHEMAS = {"items", "additionalProperties", "unevaluatedProperties", "contains", "propertyNames", "contentSchema",
            "unevaluatedItems", "not", "if", "then", "else", "additionalItems"}  # fmt: skip


def _references(document: Mapping[str, Any], node: Any, at: str) -> Iterator[Fault]:
    """Look where references lead to; examples and values are no part of the contract's structure."""
    todo: list[tuple[Any, Any, str]] = [(node, at, "")]
    known: set[str] = set()
    while todo:
        found, way, inside = todo.pop()
        if isinstance(found, dict):
            target = found.get("$ref")
            if isinstance(target, str) and target not in known and inside != "properties":
                try:
                    contracts.resolve(document, {"$ref": target})
                    known.add(target)
                except contracts.ContractError as error:
                    if target.startswith("#/") and _is_there(document, target):
                        known.add(target)
                    else:
                        yield _pointer((way, "$ref")), f"a reference to something ({error})"
            for word, value in found.items():
                if (
                    isinstance(value, dict | list)
                    and (word not in _VALUES or inside in _NAMED)
                    and (not word.startswith("x-") or inside in _NAMED)
                ):
                    todo.append((value, (way, word), word))
        elif isinstance(found, list):
            todo += ((value, (way, index), "") for index, value in enumerate(found) if isinstance(value, dict | list))


_VALUES = {"example", "examples", "default", "enum", "const"}
_NAMED = {"properties", "headers", "schemas", "parameters", "responses", "patternProperties", "$defs"}


def _is_there(document: Mapping[str, Any], target: str) -> bool:
    """Return whether a reference leads into a list, which our own contracts never do."""
    node: Any = document
    passed: set[str] = set()
    for step in steps(target[1:]):
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            return False
        if isinstance(node, list) and step.isdigit() and int(step) < len(node):
            node = node[int(step)]
        elif isinstance(node, dict) and step in node:
            node = node[step]
        else:
            return False
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        if node["$ref"] in passed or not node["$ref"].startswith("#/"):
            return False
        passed.add(node["$ref"])
        try:
            node = contracts.resolve(document, {"$ref": node["$ref"]})
        except contracts.ContractError:
            return False
    return True


def _dict(node: Any) -> Mapping[str, Any]:
    return node if isinstance(node, dict) else {}


def _list(node: Any) -> list[Any]:
    return node if isinstance(node, list) else []


def _object(node: Any, at: str) -> Iterator[Fault]:
    if node is not None and not isinstance(node, dict):
        yield at, "an object"


def _objects(node: Any, at: str) -> Iterator[Fault]:
    yield from _object(node, at)
    for name, entry in _dict(node).items():
        if not isinstance(entry, dict) and not name.startswith("x-"):
            yield join(at, name), "an object"


def _list_of_objects(node: Any, at: str) -> Iterator[Fault]:
    if node is not None and not isinstance(node, list):
        yield at, "a list"
    for index, entry in enumerate(_list(node)):
        if not isinstance(entry, dict):
            yield join(at, index), "an object"
