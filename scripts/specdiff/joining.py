"""A contract of several files as one document: what another file holds becomes a component of the root.

Unlike the loader of our own dialect it takes whatever a reference may name: a whole file, a component, any part of one.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from scripts.contracts import ContractError, text
from scripts.contracts.pointers import join, steps

from .parsing import Listing, Object, parse

_SECTIONS = {
    "parameters",
    "responses",
    "headers",
    "callbacks",
    "links",
    "requestBodies",
    "securitySchemes",
    "pathItems",
}
_HOLDERS = {name: name for name in _SECTIONS} | {
    "requestBody": "requestBodies",
    "schema": "schemas",
    "schemas": "schemas",
}
"""Members to the section that what they refer to belongs to."""
_DATA = {"example", "examples", "default", "enum", "const"}


class Origin(NamedTuple):
    """Where a part of the document was read."""

    file: Path
    line: int


class Joined(NamedTuple):
    """A contract as one document.

    Attributes:
        origins: pointer in the document to file and line, for what another file than the root holds.
        texts: the text of each file, the root's first.
        unused: members of the other files that no reference reaches.
    """

    document: Object
    origins: dict[str, Origin]
    texts: dict[Path, str]
    unused: dict[str, Origin]


def read_joined(root: Path, within: Path) -> Joined:
    """Read a contract and the files that it refers to.

    Args:
        root: the contract's root file.
        within: folder that every file must be in.

    Raises:
        ContractError: a file can't be read or a reference leads nowhere; the message names file and line.
    """
    return _Joiner(root.resolve(), within.resolve()).joined()


class _Target(NamedTuple):
    file: Path
    pointer: str
    line: int
    node: Any


class _Joiner:
    def __init__(self, root: Path, within: Path) -> None:
        self._root = root
        self._within = within
        self._files: dict[Path, Any] = {}
        self._texts: dict[Path, str] = {}
        self._origins: dict[str, Origin] = {}
        self._homes: dict[tuple[str, str], tuple[Path, str]] = {}
        self._mounted: dict[tuple[Path, str], str] = {}
        self._used: set[tuple[Path, str]] = set()
        self._done: set[int] = set()
        self._waiting: list[tuple[Any, Path, str]] = []
        self._places: dict[tuple[Path, str], Path] = {}

    def joined(self) -> Joined:
        document = self._file(self._root)
        if not isinstance(document, Object):
            raise ContractError(f"{self._root}: line 1: not an object")
        for section in ("paths", "webhooks", "components"):
            self._in_place(document, section, f"/{section}")
        components = document.get("components")
        for section, entries in components.items() if isinstance(components, Object) else ():
            for name in entries if isinstance(entries, Object) else ():
                self._homes.setdefault((section, name), (self._root, join("/components", section, name)))
        for node, file, section in self._waiting:
            self._rewrite(node, file, section)
        self._rewrite(document, self._root, "schemas")
        return Joined(document, self._origins, self._texts, dict(self._unused()))

    def _unused(self) -> Iterator[tuple[str, Origin]]:
        for file, node in self._files.items():
            if file != self._root and isinstance(node, Object) and (file, "") not in self._used:
                for key, line in zip(node, node.lines, strict=False):
                    if (file, key) not in self._used:
                        yield key, Origin(file, line)

    def _in_place(self, holder: Object, key: str, at: str) -> None:
        """Replace the references that are where the document's own parts are expected by those parts."""
        self._replace(holder, key, at)
        entries = holder.get(key)
        if not isinstance(entries, Object):
            return
        for name in list(entries):
            self._replace(entries, name, join(at, name))
            inner = entries[name]
            if at == "/components" and isinstance(inner, Object):
                for each in list(inner):
                    self._replace(inner, each, join(at, name, each))

    def _replace(self, holder: Object, key: str, at: str) -> None:
        node = holder.get(key)
        if not isinstance(node, Object) or set(node) != {"$ref"} or not isinstance(node["$ref"], str):
            return
        base = self._base(at)
        if node["$ref"].startswith("#") and base == self._root:
            return
        found = self._target(node["$ref"], base, node.lines[0])
        if found.file == self._root:
            return
        holder[key] = found.node
        self._origins[at] = Origin(found.file, found.line)
        self._mounted[found.file, found.pointer] = at
        names = steps(at)
        if names[0] == "components" and len(names) == 3:
            self._homes[names[1], names[2]] = (found.file, found.pointer)
        section = names[1] if names[0] == "components" and len(names) > 1 else "schemas"
        # Its own references wait until everything is in its place.
        self._waiting.append((found.node, found.file, section))

    def _base(self, at: str) -> Path:
        """Give the file that a part of the document was read from."""
        while at:
            at = at.rpartition("/")[0]
            if at in self._origins:
                return self._origins[at].file
        return self._root

    def _rewrite(self, node: Any, file: Path, section: str) -> None:
        """Lead the references of a part to the one document."""
        todo = [(node, section)]
        while todo:
            node, section = todo.pop()
            if id(node) in self._done:
                continue
            self._done.add(id(node))
            if isinstance(node, Object) and isinstance(node.get("$ref"), str):
                line = node.lines[list(node).index("$ref")]
                node["$ref"] = self._led(node["$ref"], file, section, line)
            todo += _below(node, section)

    def _led(self, reference: str, file: Path, section: str, line: int) -> str:
        if file == self._root and reference.startswith("#"):
            return reference
        found = self._target(reference, file, line)
        if found.file == self._root:
            return f"#{found.pointer}"
        if (found.file, found.pointer) not in self._mounted:
            self._mount(found, section)
        return f"#{self._mounted[found.file, found.pointer]}"

    def _mount(self, found: _Target, section: str) -> None:
        names = steps(found.pointer)
        if len(names) >= 3 and names[-3] == "components":
            section = names[-2]
        elif found.file.stem in {"parameters", "responses"} and len(names) == 1:
            section = found.file.stem
        name = self._free(section, names[-1] if names else found.file.stem, found)
        at = join("/components", section, name)
        self._homes[section, name] = (found.file, found.pointer)
        self._mounted[found.file, found.pointer] = at
        self._origins[at] = Origin(found.file, found.line)
        document = self._files[self._root]
        holder = _made(_made(document, "components"), section)
        holder[name] = found.node
        holder.lines.append(found.line)
        self._rewrite(found.node, found.file, section)

    def _free(self, section: str, name: str, found: _Target) -> str:
        """Find a name: of two parts with one name the second is called after its file too."""
        made, number = name, 1
        while (section, made) in self._homes:
            made = f"{found.file.stem}_{name}" if number == 1 else f"{found.file.stem}_{name}_{number}"
            number += 1
        return made

    def _target(self, reference: str, base: Path, line: int) -> _Target:
        where = f"{base}: line {line}: {reference}"
        name, _, pointer = reference.partition("#")
        if "://" in name:
            raise ContractError(f"{where}: leads to another host; download the file and refer to it by its path")
        file = self._place(name, base, where) if name else base
        node, at = self._file(file), 1
        self._used.add((file, next(iter(steps(pointer)), "")))
        for step in steps(pointer):
            index = _index(node, step)
            if index is None:
                raise ContractError(f"{where}: leads nowhere: {file.name} has nothing at {step!r}")
            at = node.lines[index]
            node = node[step] if isinstance(node, Object) else node[index]
        return _Target(file, pointer, at, node)

    def _place(self, name: str, base: Path, where: str) -> Path:
        known = base, name
        if known not in self._places:
            file = (base.parent / name).resolve()
            if not file.is_relative_to(self._within):
                raise ContractError(f"{where}: leads out of the contract's folder")
            if not file.is_file():
                raise ContractError(f"{where}: file not found")
            self._places[known] = file
        return self._places[known]

    def _file(self, path: Path) -> Any:
        if path not in self._files:
            try:
                data = text(path)
                self._texts[path] = data.decode("utf-8-sig")
            except UnicodeDecodeError as error:
                raise ContractError(f"{path}: line 1: not UTF-8") from error
            except OSError as error:
                raise ContractError(f"{path}: line 1: {error.strerror}") from error
            self._files[path] = parse(data, str(path))
        return self._files[path]


def _index(node: Any, step: str) -> int | None:
    if isinstance(node, Object):
        return list(node).index(step) if step in node else None
    if isinstance(node, Listing) and step.isdigit() and int(step) < len(node):
        return int(step)
    return None


def _made(holder: Object, key: str) -> Object:
    if not isinstance(holder.get(key), Object):
        if key not in holder:
            holder.lines.append(1)
        holder[key] = Object()
    made: Object = holder[key]
    return made


def _below(node: Any, section: str) -> list[tuple[Any, str]]:
    """List the objects and lists right below a part, with the sections that what they refer to belongs to."""
    if isinstance(node, Listing):
        return [(item, section) for item in node if isinstance(item, Object | Listing)]
    if not isinstance(node, Object):
        return []
    return [
        # A name under properties is the author's own, not a section.
        (value, _HOLDERS.get(key, section))
        for key, value in node.items()
        if isinstance(value, Object | Listing) and not (key in _DATA and not isinstance(node.get("type"), Object))
    ]
