"""Reading contracts: one loader for every script, so that all see the same document."""

from __future__ import annotations

import json
import re
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


class Bundle(NamedTuple):
    """A contract as one document, whatever number of files it is written in.

    Attributes:
        document: the contract; every reference stays inside of it.
        origins: pointer in the document to file and pointer there, for what stands in another file than the root.
        files: the files, the root first.
    """

    document: dict[str, Any]
    origins: dict[str, tuple[Path, str]]
    files: tuple[Path, ...]


_PAIR = re.compile(rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")


def text(path: Path) -> bytes:
    """Read a file; JSON writes some characters as two halves, which YAML does not join."""
    data = path.read_bytes()
    return _PAIR.sub(lambda pair: json.loads(b'"' + pair[0] + b'"').encode(), data) if path.suffix == ".json" else data


def read(path: Path) -> dict[str, Any]:
    """Read one YAML file.

    Raises:
        ContractError: it is no YAML object; the message names the line.
    """
    try:
        document = yaml.load(text(path), Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    except (yaml.YAMLError, OSError) as error:
        raise ContractError(f"{path}: {error}") from error
    if not isinstance(document, dict):
        raise ContractError(f"{path}: line 1: not an object")
    return cast("dict[str, Any]", document)


def load(path: Path) -> dict[str, Any]:
    """Read a contract as one document.

    Raises:
        ContractError: a file can't be read or a reference leads nowhere; the message names file and line or reference.
    """
    return bundle(path).document


def bundle(path: Path) -> Bundle:
    """Read a contract that may be split: path items in ``paths/``, schemas in ``schemas/``, webhooks in one file.

    A schema becomes a component under its key, wherever its file lies; a path item takes the place of its reference.

    Raises:
        ContractError: see `load`; also when two files hold a schema of the same name.
    """
    return _Bundler(path).bundle()


class _Bundler:
    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._files: dict[Path, dict[str, Any]] = {self._root: read(root)}
        self._components: dict[str, dict[str, Any]] = {}
        self._homes: dict[tuple[str, str], Path] = {}
        self._origins: dict[str, tuple[Path, str]] = {}

    def bundle(self) -> Bundle:
        document = self._files[self._root]
        split = {"components", *(key for key in ("paths", "webhooks") if isinstance(document.get(key), dict))}
        made = {name: value for name, value in document.items() if name not in split}
        for section in ("paths", "webhooks"):
            if isinstance(document.get(section), dict):
                made[section] = {key: self._item(section, key, item) for key, item in (document[section] or {}).items()}
        components = self._walk(document.get("components") or {}, self._root)
        for section, found in self._components.items():
            own = components.get(section) or {}
            if twice := sorted(own.keys() & found.keys()):
                raise ContractError(f"{self._root.name}: {', '.join(twice)} stands in another file too")
            components[section] = dict(sorted({**own, **found}.items()))
        if components or "components" in document:
            made["components"] = components
        ordered = {name: made[name] for name in document if name in made}
        return Bundle(ordered | made, self._origins, tuple(self._files))

    def _item(self, section: str, key: str, item: Any) -> Any:
        is_file = isinstance(item, dict) and set(item) == {"$ref"} and isinstance(item["$ref"], str)
        is_reference = is_file and not item["$ref"].startswith("#")
        if not is_reference or not self._is_ours(item["$ref"], self._root):
            return self._walk(item, self._root)
        file, pointer, target = self._target(item["$ref"], self._root)
        self._origins[f"/{section}/{_escape(key)}"] = (file, pointer)
        return self._walk(target, file)

    def _is_ours(self, reference: str, base: Path) -> bool:
        """Tell whether a reference leads to a file of this contract; others stay as they are and are refused later."""
        name = reference.partition("#")[0]
        file = (base.parent / name).resolve()
        return not name or ("://" not in name and file.is_relative_to(self._root.parent) and file.is_file())

    def _target(self, reference: str, base: Path) -> tuple[Path, str, Any]:
        name, _, pointer = reference.partition("#")
        file = (base.parent / name).resolve() if name else base
        if file not in self._files:
            self._files[file] = read(file)
        node: Any = self._files[file]
        for part in pointer.split("/")[1:]:
            step = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(node, dict) or step not in node:
                raise ContractError(f"{base.name}: {reference} leads nowhere")
            node = node[step]
        return file, pointer, node

    def _reference(self, reference: str, base: Path) -> str:
        if (base == self._root and reference.startswith("#")) or not self._is_ours(reference, base):
            return reference
        file, pointer, target = self._target(reference, base)
        if file == self._root:
            return f"#{pointer}"
        name = pointer.removeprefix("/")
        if "/" in name:
            raise ContractError(f"{base.name}: {reference} must name a whole component")
        section = file.stem if file.stem in {"parameters", "responses"} else "schemas"
        if self._homes.setdefault((section, name), file) != file:
            raise ContractError(f"{name}: stands in {self._homes[section, name].name} and in {file.name}")
        known = self._components.setdefault(section, {})
        if name not in known:
            known[name] = {}  # known before its insides, which may lead back to it
            known[name] = self._walk(target, file)
            self._origins[f"/components/{section}/{name}"] = (file, pointer)
        return f"#/components/{section}/{name}"

    def _walk(self, node: Any, file: Path) -> Any:
        if isinstance(node, dict):
            return {
                key: self._reference(value, file)
                if key == "$ref" and isinstance(value, str)
                else self._walk(value, file)
                for key, value in node.items()
            }
        if isinstance(node, list):
            return [self._walk(item, file) for item in node]
        return node


def _escape(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


@cache
def load_once(path: Path) -> dict[str, Any]:
    """Read a contract that nobody changes while the process runs."""
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
