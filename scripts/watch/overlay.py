"""OpenAPI Overlay 1.1 documents: the form of every proposed change of a contract. Pure but for reading a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import jsonpath_rfc9535 as jsonpath
import yaml

from scripts import contracts
from scripts.lint_specs.positions import steps

VERSION: Final = "1.1.0"
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_MEMBERS: Final = frozenset({"target", "description", "update", "copy", "remove"})


class OverlayError(Exception):
    """An overlay document can't be read or applied; the message names the action."""


@dataclass(frozen=True, slots=True)
class Action:
    """One step of an overlay.

    Attributes:
        target: JSONPath (RFC 9535) of what is changed.
        description: why, in our words.
        update: merged into objects, appended to lists, put in place of scalars; None = no update.
        copy: JSONPath of one node that is merged in the same way; empty = no copy.
        remove: whether the target goes.
        evidence: page, line and day that ask for it; travels as ``x-evidence``.
    """

    target: str
    description: str = ""
    update: Any = None
    copy: str = ""
    remove: bool = False
    evidence: Mapping[str, Any] = field(default_factory=dict)

    def as_data(self) -> dict[str, Any]:
        """Give it as the document holds it."""
        data: dict[str, Any] = {"target": self.target}
        if self.description:
            data["description"] = self.description
        if self.remove:
            data["remove"] = True
        elif self.copy:
            data["copy"] = self.copy
        else:
            data["update"] = self.update
        if self.evidence:
            data["x-evidence"] = dict(self.evidence)
        return data


@dataclass(frozen=True, slots=True)
class Overlay:
    """A document of actions.

    Attributes:
        title: what it is.
        extends: the contract, as a path below the repository.
        actions: in order.
    """

    title: str
    extends: str
    actions: tuple[Action, ...]

    def as_data(self) -> dict[str, Any]:
        """Give the document."""
        return {
            "overlay": VERSION,
            "info": {"title": self.title, "version": "1.0.0"},
            "extends": self.extends,
            "actions": [action.as_data() for action in self.actions],
        }

    def as_yaml(self) -> str:
        """Write the document."""
        return yaml.dump(self.as_data(), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


class _Dumper(yaml.SafeDumper):
    """Writes equal parts twice instead of as anchors."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the signature is PyYAML's
        return True


def path(pointer: str, *more: str | int) -> str:
    """Write a JSON pointer as JSONPath.

    Args:
        pointer: JSON pointer.
        more: further names and positions.
    """
    out = "$"
    for step in (*steps(pointer), *more):
        if isinstance(step, int):
            out += f"[{step}]"
        elif _PLAIN.fullmatch(step):
            out += f".{step}"
        else:
            out += "['" + step.replace("\\", "\\\\").replace("'", "\\'") + "']"
    return out


def located(document: Any, pointer: str) -> str:
    """Write a pointer of a document as JSONPath; positions in lists are numbers there, and names in objects are not."""
    out = "$"
    node = document
    for step in steps(pointer):
        at: str | int = int(step) if isinstance(node, list) and step.isdigit() else step
        out += path("", at)[1:]
        node = node[at] if isinstance(node, list) and isinstance(at, int) else (node or {}).get(step)
    return out


def equal_to(value: Any) -> str:
    """Write the JSONPath filter that selects the items of a list with a value."""
    if isinstance(value, str):
        text = value.replace("\\", "\\\\").replace("'", "\\'")
        return f"[?@ == '{text}']"
    return f"[?@ == {yaml.safe_dump(value).split(chr(10))[0]}]"


def read_overlay(file: Path) -> Overlay:
    """Read an overlay document.

    Raises:
        OverlayError: it is none, or has an action that can't be read.
    """
    try:
        return parse(contracts.read(file))
    except contracts.ContractError as error:
        raise OverlayError(str(error)) from error
    except OverlayError as error:
        raise OverlayError(f"{file}: {error}") from error


def parse(data: Mapping[str, Any]) -> Overlay:
    """Read a document that is parsed already.

    Raises:
        OverlayError: see `read_overlay`.
    """
    version, info, found = str(data.get("overlay", "")), data.get("info"), data.get("actions")
    if not re.fullmatch(r"1\.[01]\.\d+", version):
        raise OverlayError(f"overlay: version {version or 'missing'}; expected 1.0.x or 1.1.x")
    if not isinstance(info, dict) or not isinstance(info.get("title"), str):
        raise OverlayError("info: must have a title")
    if not isinstance(found, list) or not found:
        raise OverlayError("actions: must be a list with at least one action")
    return Overlay(
        info["title"], str(data.get("extends", "")), tuple(_action(index, entry) for index, entry in enumerate(found))
    )


def _action(index: int, data: Any) -> Action:
    if not isinstance(data, dict) or not isinstance(data.get("target"), str):
        raise OverlayError(f"actions[{index}]: must be an object with a target")
    if unknown := sorted(name for name in data if name not in _MEMBERS and not str(name).startswith("x-")):
        raise OverlayError(f"actions[{index}]: unknown member {unknown[0]!r}")
    remove = data.get("remove", False)
    if not isinstance(remove, bool) or not isinstance(data.get("copy", ""), str):
        raise OverlayError(f"actions[{index}]: remove must be true or false, copy a JSONPath")
    if not remove and "copy" not in data and "update" not in data:
        raise OverlayError(f"actions[{index}]: needs update, copy or remove")
    description, evidence = str(data.get("description", "")), data.get("x-evidence") or {}
    return Action(data["target"], description, data.get("update"), data.get("copy", ""), remove, evidence)


def apply(document: Mapping[str, Any], actions: Iterable[Action]) -> dict[str, Any]:
    """Apply actions to a document; the document stays as it is.

    Raises:
        OverlayError: an action selects nothing, or its value does not fit what it selects.
    """
    holder: dict[str, Any] = {"": deepcopy(dict(document))}
    for index, action in enumerate(actions):
        try:
            _apply(holder, action)
        except OverlayError as error:
            raise OverlayError(f"actions[{index}] {action.target}: {error}") from error
    found: dict[str, Any] = holder[""]
    return found


def _locations(document: Any, query: str) -> list[tuple[str | int, ...]]:
    try:
        return [tuple(node.location) for node in jsonpath.find(query, document)]
    except jsonpath.JSONPathError as error:
        raise OverlayError(f"not a JSONPath: {error}") from error


def _apply(holder: dict[str, Any], action: Action) -> None:
    targets = _locations(holder[""], action.target)
    if not targets:
        raise OverlayError("selects nothing: the contract is another one than the patch was made for")
    value = action.update
    if action.copy and not action.remove:
        sources = _locations(holder[""], action.copy)
        if len(sources) != 1:
            raise OverlayError(f"copy selects {len(sources)} nodes instead of one")
        value = deepcopy(_at(holder, sources[0]))
    # From the end, so that positions of list items hold while earlier ones go.
    for target in sorted(targets, key=_order, reverse=True) if action.remove else targets:
        parent: Any = _at(holder, target[:-1]) if target else holder
        name = target[-1] if target else ""
        if action.remove:
            del parent[name]
        else:
            parent[name] = _merged(parent[name], deepcopy(value))


def _order(location: tuple[str | int, ...]) -> list[tuple[int, str]]:
    return [(step, "") if isinstance(step, int) else (0, step) for step in location]


def _at(holder: dict[str, Any], location: tuple[str | int, ...]) -> Any:
    node: Any = holder[""]
    for step in location:
        node = node[step]
    return node


def _merged(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        both = {name: _merged(old[name], new[name]) if name in new else old[name] for name in old}
        return both | {name: value for name, value in new.items() if name not in old}
    if isinstance(old, list):
        return [*old, *new] if isinstance(new, list) else [*old, new]
    if isinstance(old, dict) or isinstance(new, dict | list):
        raise OverlayError(f"can't merge {type(new).__name__} into {type(old).__name__}")
    return new
