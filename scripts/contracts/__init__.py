"""Reading contracts: one loader for every script, so that all see the same document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from .bundling import Bundle, bundle, contract_files, orphans
from .loading import ContractError, read, shown, text

__all__ = [
    "INHERITED",
    "METHODS",
    "Bundle",
    "ContractError",
    "Operation",
    "bundle",
    "contract_files",
    "load",
    "load_once",
    "operations",
    "orphans",
    "read",
    "resolve",
    "retry",
    "schema_names",
    "shown",
    "text",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
INHERITED = ("x-signing", "x-success", "x-errors", "x-paging", "security")
"""Root members that an operation overrides whole."""


class Operation(NamedTuple):
    """An operation with what it inherits from the contract's root."""

    id: str
    method: str
    path: str
    tag: str
    data: dict[str, Any]


def load(path: Path) -> dict[str, Any]:
    """Read a contract as one document.

    Raises:
        ContractError: a file can't be read or a reference leads nowhere; the message names file and line or reference.
    """
    return bundle(path).document


@cache
def load_once(path: Path) -> dict[str, Any]:
    """Read a contract that does not change while the process runs."""
    return load(path)


def resolve(document: Mapping[str, Any], node: Any) -> Any:
    """Follow ``$ref`` inside the document."""
    passed: list[str] = []
    while isinstance(node, Mapping) and "$ref" in node:
        reference = str(node["$ref"])
        if reference in passed:
            raise ContractError(f"{reference}: leads back to itself")
        passed.append(reference)
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
            if "servers" in item[method]:
                raise ContractError(
                    f"{method.upper()} {path}: servers of an operation are read nowhere; the path lists them"
                )
            if "parameters" in item:
                data["parameters"] = _parameters(document, item, item[method])
            if "x-retry" in data:
                data["x-retry"] = retry(document, data["x-retry"])
            if "operationId" not in data or len(data.get("tags", ())) != 1:
                raise ContractError(f"{method.upper()} {path}: needs an operationId and exactly one tag")
            yield Operation(data["operationId"], method, path, data["tags"][0], data)


def retry(document: Mapping[str, Any], rule: Mapping[str, Any]) -> dict[str, Any]:
    """Give an operation's ``x-retry`` with the reason of its group, which the root holds.

    Raises:
        ContractError: the group is not declared.
    """
    if "group" not in rule:
        return dict(rule)
    groups = document.get("x-retry-groups") or {}
    if rule["group"] not in groups:
        raise ContractError(f"x-retry: the group {rule['group']} is not declared in x-retry-groups at the root")
    found = {name: value for name, value in rule.items() if name != "group"}
    return {**found, "why": groups[rule["group"]]["why"]}


def _parameters(document: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]) -> list[Any]:
    """List an operation's parameters, then those of its path that it does not replace."""
    own = list(operation.get("parameters", ()))
    named = {(found["in"], found["name"]) for found in (resolve(document, node) for node in own)}
    inherited = [(resolve(document, node), node) for node in item["parameters"]]
    return own + [node for found, node in inherited if (found["in"], found["name"]) not in named]


def schema_names(document: Mapping[str, Any]) -> list[str]:
    """List the component schemas."""
    return list((document.get("components") or {}).get("schemas") or {})
