"""Reading one YAML file of a contract; every error names file and line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, cast

import yaml

from scripts.paths import ROOT


class ContractError(Exception):
    """A contract can't be read, or contains something that the generators can't represent."""


class _Loader(yaml.CSafeLoader):
    """YAML 1.2-like: dates stay text, a repeated key is an error."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f"the key {key!r} appears twice in one object", key_node.start_mark
            )
        seen.add(key)
    loader.flatten_mapping(node)
    return {loader.construct_object(k, deep=True): loader.construct_object(v, deep=True) for k, v in node.value}


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

_PAIR = re.compile(rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")


def text(path: Path) -> bytes:
    """Read a file; JSON writes some characters as two halves, which YAML does not join."""
    data = path.read_bytes()
    return _PAIR.sub(lambda pair: json.loads(b'"' + pair[0] + b'"').encode(), data) if path.suffix == ".json" else data


def shown(path: Path) -> str:
    """Give a path as its readers know it: from the repository's root, or whole outside of it."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def read(path: Path) -> dict[str, Any]:
    """Read one YAML file.

    Raises:
        ContractError: it is not a YAML object; the message names file and line.
    """
    try:
        document = yaml.load(text(path), Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        column = mark.column + 1 if mark is not None else 1
        what = ", ".join(part for part in (error.context, error.problem) if part)
        raise ContractError(f"{shown(path)}:{line}: invalid YAML at line {line}, column {column}: {what}") from error
    except (yaml.YAMLError, OSError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise ContractError(f"{shown(path)}:1: cannot be read: {' '.join(str(error).split())}") from error
    if not isinstance(document, dict):
        raise ContractError(f"{shown(path)}:1: line 1: not an object")
    return cast("dict[str, Any]", document)
