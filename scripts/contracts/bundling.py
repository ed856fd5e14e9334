"""A contract that is split into files becomes one document."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from .loading import ContractError, read, shown, text
from .pointers import escape, steps

APART = frozenset({"examples", "vectors", "pages"})
"""Folders of a provider that hold no part of its contract."""


class Bundle(NamedTuple):
    """A contract as one document, whatever number of files it is written in.

    Attributes:
        document: the contract; every reference stays inside of it.
        origins: pointer in the document to file and pointer there, for what is in another file than the root.
        files: the files, the root first.
        unused: file and pointer of what no reference reaches, in the files other than the root.
    """

    document: dict[str, Any]
    origins: dict[str, tuple[Path, str]]
    files: tuple[Path, ...]
    unused: tuple[tuple[Path, str], ...] = ()


def contract_files(root: Path) -> list[Path]:
    """List the files of a contract's folder that are part of the contract, the root first."""
    others = sorted(path for path in root.parent.rglob("*.yaml") if path != root)
    return [root, *(path for path in others if not APART & set(path.relative_to(root.parent).parts[:-1]))]


def bundle(path: Path) -> Bundle:
    """Read a contract that may be split: path items in ``paths/``, schemas in ``schemas/``, webhooks in one file.

    A schema becomes a component under its key, wherever its file lies; a path item takes the place of its reference.

    Raises:
        ContractError: a file can't be read, references lead to nothing, or two files hold a schema of one name. The
            message has a line for each, with file and line.
    """
    return _Bundler(path).bundle()


def orphans(bundle: Bundle) -> Iterator[tuple[Path, str]]:
    """Yield file and pointer of what no reference reaches: it is written down, and the document lacks it.

    Raises:
        ContractError: a file that nothing refers to can't be read.
    """
    yield from bundle.unused
    for file in contract_files(bundle.files[0]):
        if file not in bundle.files:
            yield from ((file, f"/{escape(key)}") for key in read(file))


class _Bundler:
    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._files: dict[Path, dict[str, Any]] = {self._root: read(root)}
        self._components: dict[str, dict[str, Any]] = {}
        self._homes: dict[tuple[str, str], Path] = {}
        self._origins: dict[str, tuple[Path, str]] = {}
        self._used: set[tuple[Path, str]] = set()
        self._errors: list[str] = []
        self._resolved: dict[tuple[Path, str], Path | None] = {}

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
            for twice in sorted(own.keys() & found.keys()):
                home, pointer = self._origins[f"/components/{section}/{twice}"]
                line = _line_of_key(home, pointer)
                self._errors.append(f"{shown(home)}:{line}: {twice} is defined in {self._root.name} too; remove one")
            components[section] = dict(sorted({**own, **found}.items()))
        if self._errors:
            raise ContractError("\n".join(sorted(set(self._errors))))
        if components or "components" in document:
            made["components"] = components
        ordered = {name: made[name] for name in document if name in made}
        return Bundle(ordered | made, self._origins, tuple(self._files), tuple(self._unused()))

    def _unused(self) -> Iterator[tuple[Path, str]]:
        for file in list(self._files)[1:]:
            for key in self._files[file]:
                if (file, f"/{escape(key)}") not in self._used:
                    yield file, f"/{escape(key)}"

    def _item(self, section: str, key: str, item: Any) -> Any:
        is_file = isinstance(item, dict) and set(item) == {"$ref"} and isinstance(item["$ref"], str)
        is_reference = is_file and not item["$ref"].startswith("#")
        if not is_reference or not self._is_ours(item["$ref"], self._root):
            return self._walk(item, self._root)
        try:
            file, pointer, target = self._target(item["$ref"], self._root)
        except _DanglingError as error:
            self._errors.append(str(error))
            return {}
        self._origins[f"/{section}/{escape(key)}"] = (file, pointer)
        return self._walk(target, file)

    def _is_ours(self, reference: str, base: Path) -> bool:
        """Return whether a reference leads to a file of this contract; others are kept and refused later."""
        return self._file(reference.partition("#")[0], base) is not None

    def _file(self, name: str, base: Path) -> Path | None:
        """Give the file that a reference names from another one; None where it is not a file of this contract."""
        key = (base.parent, name)
        if not name:
            return base
        if key not in self._resolved:
            file = (base.parent / name).resolve()
            inside = "://" not in name and file.is_relative_to(self._root.parent) and file.is_file()
            self._resolved[key] = file if inside else None
        return self._resolved[key]

    def _target(self, reference: str, base: Path) -> tuple[Path, str, Any]:
        name, _, pointer = reference.partition("#")
        file = self._file(name, base) or base
        if file not in self._files:
            self._files[file] = read(file)
        node: Any = self._files[file]
        for step in steps(pointer):
            if not isinstance(node, dict) or step not in node:
                near = difflib.get_close_matches(step, map(str, node) if isinstance(node, dict) else (), 1)
                raise _DanglingError(base, reference, "leads nowhere" + (f"; {near[0]}?" if near else ""))
            node = node[step]
        self._used.add((file, "/" + pointer.split("/")[1] if pointer else ""))
        return file, pointer, node

    def _reference(self, reference: str, base: Path) -> str:
        if (base == self._root and reference.startswith("#")) or not self._is_ours(reference, base):
            return reference
        try:
            return self._component(reference, base)
        except _DanglingError as error:
            self._errors.append(str(error))
            return reference

    def _component(self, reference: str, base: Path) -> str:
        file, pointer, target = self._target(reference, base)
        if file == self._root:
            return f"#{pointer}"
        name = pointer.removeprefix("/")
        if "/" in name:
            raise _DanglingError(base, reference, "must name a whole component")
        section = file.stem if file.stem in {"parameters", "responses"} else "schemas"
        home = self._homes.setdefault((section, name), file)
        if home != file:
            raise _DanglingError(base, reference, f"is ambiguous: {name} is defined in {home.name} and in {file.name}")
        known = self._components.setdefault(section, {})
        if name not in known:
            known[name] = {}  # known before its insides, which may lead back to it
            self._origins[f"/components/{section}/{name}"] = (file, pointer)
            known[name] = self._walk(target, file)
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


class _DanglingError(Exception):
    """A reference can't be followed."""

    def __init__(self, file: Path, reference: str, what: str) -> None:
        super().__init__(f"{shown(file)}:{_line_of_reference(file, reference)}: {reference} {what}")


def _line_of_reference(file: Path, reference: str) -> int:
    """Find the line of a reference; only asked when there is an error to report."""
    for key, value in _pairs(yaml.compose(text(file).decode(), Loader=yaml.CSafeLoader)):
        if key.value == "$ref" and value.value == reference:
            return int(value.start_mark.line) + 1
    return 1


def _line_of_key(file: Path, pointer: str) -> int:
    root = yaml.compose(text(file).decode(), Loader=yaml.CSafeLoader)
    for key, _ in root.value if isinstance(root, yaml.MappingNode) else ():
        if f"/{escape(key.value)}" == pointer:
            return int(key.start_mark.line) + 1
    return 1


def _pairs(node: yaml.Node | None) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key, value
            yield from _pairs(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _pairs(item)
