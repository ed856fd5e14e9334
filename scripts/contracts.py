"""Reading contracts: one loader for every script, so that all see the same document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, cast

import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
INHERITED = ("x-signing", "x-success", "x-errors", "x-paging", "security")
"""Root members that an operation overrides whole."""


class _Loader(yaml.CSafeLoader):
    """YAML 1.2-like: dates stay text, a repeated key is an error."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: dict[Any, yaml.Node] = {}
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f"the key {key!r} stands twice in one object", key_node.start_mark
            )
        seen[key] = key_node
    loader.flatten_mapping(node)
    return {loader.construct_object(k, deep=True): loader.construct_object(v, deep=True) for k, v in node.value}


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


class ContractError(Exception):
    """A contract can't be read, or says something that the generators would drop without a word."""


class Operation(NamedTuple):
    """An operation with what it inherits from the contract's root."""

    id: str
    method: str
    path: str
    tag: str
    data: dict[str, Any]


def load(path: Path) -> dict[str, Any]:
    """Read a contract.

    Raises:
        ContractError: it is no YAML object; the message names the line.
    """
    try:
        document = yaml.load(path.read_bytes(), Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    except yaml.YAMLError as error:
        raise ContractError(f"{path}: {error}") from error
    if not isinstance(document, dict):
        raise ContractError(f"{path}: not an object")
    return cast("dict[str, Any]", document)


@cache
def load_once(path: Path) -> dict[str, Any]:
    """Read a contract that nobody changes while the process runs."""
    return load(path)


def resolve(document: Mapping[str, Any], node: Any) -> Any:
    """Follow ``$ref`` inside the document."""
    while isinstance(node, Mapping) and "$ref" in node:
        reference = node["$ref"]
        if not reference.startswith("#/"):
            raise ContractError(f"{reference}: only references inside the contract are allowed")
        target: Any = document
        for part in reference[2:].split("/"):
            name = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(target, Mapping) or name not in target:
                raise ContractError(f"{reference}: there is nothing at {name!r}")
            target = target[name]
        node = target
    return node


def operations(document: Mapping[str, Any]) -> Iterator[Operation]:
    """Yield the operations in the contract's order."""
    for path, item in (document.get("paths") or {}).items():
        for method in METHODS:
            if method not in item:
                continue
            data = {name: document[name] for name in INHERITED if name in document} | item[method]
            if "operationId" not in data or len(data.get("tags", ())) != 1:
                raise ContractError(f"{method.upper()} {path}: needs an operationId and exactly one tag")
            yield Operation(data["operationId"], method, path, data["tags"][0], data)


def schema_names(document: Mapping[str, Any]) -> list[str]:
    """List the component schemas."""
    return list((document.get("components") or {}).get("schemas") or {})
