"""Contracts at random, and the parts of a contract that an edit can be made at."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

METHODS = ("get", "put", "post", "delete", "patch")
_SCOPES = {"read": "", "write": ""}
_PROMISE = {"carrier": "header", "name": "K", "scope": "m", "window": "24h", "duplicate": "replay", "proven": True}
_WORDS = ("alpha", "beta", "gamma", "delta", "kappa", "sigma")


def contract(random: Random) -> dict[str, Any]:
    """Make a contract of OpenAPI 3.1 in which every part is used."""
    names = [f"S{number}" for number in range(random.randint(2, 4))]
    schemas = {name: _object(random, names, 2) for name in names}
    schemas["Base"] = {
        "type": "object",
        "properties": {"id": {"type": "string"}, "at": _scalar(random)},
        "required": ["id"],
    }
    schemas["Derived"] = {"allOf": [{"$ref": "#/components/schemas/Base"}, _object(random, names, 1)]}
    for kind in ("Card", "Wallet"):
        schemas[kind] = {"type": "object", "properties": {"kind": {"const": kind.lower()}, "n": _scalar(random)},
                         "required": ["kind"]}  # fmt: skip
    schemas["Method"] = {
        random.choice(["oneOf", "anyOf"]): [_ref("Card"), _ref("Wallet")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"card": "#/components/schemas/Card", "w": "#/components/schemas/Wallet"},
        },
    }
    schemas["Ruled"] = {
        "type": "object",
        "properties": {word: {"type": "string"} for word in _WORDS[:3]},
        "anyOf": [{"required": ["alpha"]}, {"required": ["beta", "gamma"]}],
        "if": {"properties": {"alpha": {"const": "x"}}, "required": ["alpha"]},
        "then": {"required": ["beta"]},
        "dependentRequired": {"gamma": ["alpha", "beta"]},
    }
    everything = {name: _ref(name) for name in schemas if name not in {"Card", "Wallet", "Base"}}
    bodies = {"type": "object", "properties": everything}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "security": [{"key": []}, {"oauth": ["read", "write"]}],
        "x-signing": {"scheme": "hmac", "header": "X-Sign"},
        "paths": {
            "/items/{id}": {"parameters": [_parameter("id", "path")], "post": _operation(random, "postItem", bodies)},
            "/items": {"get": _operation(random, "getItems", bodies), "put": _operation(random, "putItems", bodies)},
        },
        "webhooks": {"item.done": {"post": _event(random, "onItemDone", bodies)}},
        "components": {
            "schemas": schemas,
            "parameters": {"Trace": _parameter("X-Trace", "header")},
            "headers": {"Left": {"required": True, "schema": {"type": "integer", "minimum": 1}}},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "oauth": {
                    "type": "oauth2",
                    "flows": {"clientCredentials": {"tokenUrl": "https://a.example.com", "scopes": _SCOPES}},
                },
            },
        },
    }  # fmt: skip


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _parameter(name: str, place: str) -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", "schema": {"type": "string", "maxLength": 20}}


def _operation(random: Random, name: str, bodies: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "operationId": name,
        "tags": ["items"],
        "parameters": [
            _parameter("q", "query"),
            _parameter("size", "query"),
            {"$ref": "#/components/parameters/Trace"},
        ],
        "x-retry": {"safe": "yes", "why": "It only reads"},
        "x-idempotency": dict(_PROMISE),
        "responses": {
            "200": {"description": "Done", "headers": {"X-Left": {"$ref": "#/components/headers/Left"}},
                    "content": {"application/json": {"schema": bodies}}},
            "4XX": {"description": "Refused", "content": {"application/json": {"schema": _scalar(random)}}},
        },
        "callbacks": {"told": {"{$request.body#/url}": {"post": _event(random, "", _scalar(random))}}},
    }  # fmt: skip
    if name != "getItems":
        made["requestBody"] = {"required": True, "content": {"application/json": {"schema": bodies}}}
    return made


def _event(random: Random, name: str, schema: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "parameters": [{**_parameter("X-Sign", "header"), "required": True}],
        "x-webhook": {"signature": "hmac", "ack": {"http": [200]}, "dedupe": "/id"},
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "Taken", "content": {"text/plain": {"schema": _scalar(random)}}}},
    }
    return {"operationId": name, **made} if name else made


def _object(random: Random, names: list[str], depth: int) -> dict[str, Any]:
    words = random.sample(_WORDS, random.randint(2, 4))
    made: dict[str, Any] = {"type": "object", "properties": {word: _schema(random, names, depth) for word in words}}
    if random.random() < 0.7:
        made["required"] = random.sample(words, random.randint(1, len(words)))
    return made


def _schema(random: Random, names: list[str], depth: int) -> dict[str, Any]:
    roll = random.random()
    if roll < 0.45 or depth == 0:
        return _scalar(random)
    if roll < 0.6:
        return {"type": "array", "items": _schema(random, names, depth - 1), "maxItems": 9}
    if roll < 0.7:
        return {"type": "object", "additionalProperties": _schema(random, names, depth - 1)}
    if roll < 0.85:
        return _ref(random.choice(names))
    if roll < 0.92:
        return {"anyOf": [_ref(random.choice(names)), {"type": "null"}]}
    return _object(random, names, depth - 1)


def _scalar(random: Random) -> dict[str, Any]:
    return random.choice(
        [
            {"type": "string", "maxLength": 9},
            {"type": "string", "pattern": "^[a-z]+$"},
            {"type": "string", "format": "date-time"},
            {"type": ["string", "null"], "maxLength": 5},
            {"type": "string", "enum": ["a", "b", "c"]},
            {"type": "string", "enum": ["only"]},
            {"type": "integer", "minimum": 1, "maximum": 99},
            {"type": "integer", "default": 7},
            {"type": "number", "multipleOf": 0.5, "x-money": {"unit": "major", "form": "number"}},
            {"type": "boolean"},
            {"const": "fixed"},
            {"oneOf": [{"type": "string"}, {"type": "integer"}]},
            {"type": ["string", "integer"]},
        ]
    ).copy()


Site = tuple[Any, Any, str]
"""The holder, the key in it, and what stands there: schema, field, parameter, operation, response, media or event."""


def sites(document: dict[str, Any]) -> list[Site]:
    """List the parts of a contract."""
    found: list[Site] = []
    for path, item in document.get("paths", {}).items():
        found.append((document["paths"], path, "path"))
        found += _of_item(item)
    for name, item in document.get("webhooks", {}).items():
        found.append((document["webhooks"], name, "event"))
        found += _of_item(item)
    components = document.get("components", {})
    for name in components.get("schemas", {}):
        found += _of_schema(components["schemas"], name)
    for name in components.get("parameters", {}):
        found += _of_parameter(components["parameters"], name)
    for name in components.get("headers", {}):
        found += _of_schema(components["headers"][name], "schema")
    return found


def _of_item(item: dict[str, Any]) -> Iterator[Site]:
    for index, _ in enumerate(item.get("parameters", ())):
        yield from _of_parameter(item["parameters"], index)
    for method in METHODS:
        if method not in item:
            continue
        operation = item[method]
        yield item, method, "operation"
        for index, _ in enumerate(operation.get("parameters", ())):
            yield from _of_parameter(operation["parameters"], index)
        if "requestBody" in operation:
            yield operation, "requestBody", "body"
            yield from _of_content(operation["requestBody"])
        for status, answer in operation.get("responses", {}).items():
            yield operation["responses"], status, "response"
            yield from _of_content(answer)
        for entry in operation.get("callbacks", {}).values():
            for address in entry:
                yield from _of_item(entry[address])


def _of_parameter(holder: Any, key: Any) -> Iterator[Site]:
    if "$ref" not in holder[key]:
        yield holder, key, "parameter"
        yield from _of_schema(holder[key], "schema")


def _of_content(part: dict[str, Any]) -> Iterator[Site]:
    for kind in part.get("content", {}):
        yield part["content"], kind, "media"
        yield from _of_schema(part["content"][kind], "schema")


def _of_schema(holder: Any, key: Any) -> Iterator[Site]:
    schema = holder[key]
    if not isinstance(schema, dict):
        return
    yield holder, key, "schema"
    for name in schema.get("properties", {}):
        yield schema["properties"], name, "field"
        yield from _of_schema(schema["properties"], name)
    for word in ("items", "additionalProperties"):
        if isinstance(schema.get(word), dict):
            yield from _of_schema(schema, word)
    for word in ("allOf", "oneOf", "anyOf"):
        for index, part in enumerate(schema.get(word, ())):
            if "required" not in part or "properties" in part:
                yield from _of_schema(schema[word], index)
