"""The contracts of the review: one document each, with file and line of everything in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from scripts.contracts import ContractError
from scripts.contracts.pointers import unescape

from .findings import Place
from .joining import Origin, read_joined
from .parsing import Listing, Object
from .shape import faults

_WIDE = 12
"""Members of an object whose position is looked up by walking over them."""


class Positions(Protocol):
    """Looks up the file and line of a pointer."""

    def place(self, at: str) -> tuple[str, int]:
        """Give file and line of the pointer, or of what is around it."""


@dataclass(frozen=True, slots=True)
class Source:
    """One contract at one revision.

    Attributes:
        provider: provider key, or ``canonical``.
        document: the contract as one document.
        positions: file and line of each pointer.
        shown: path of the contract's folder as the reader knows it.
        texts: content of the files, by the path that places name.
        unused: names of what the files hold and no reference reaches.
    """

    provider: str
    document: dict[str, Any]
    positions: Positions
    shown: str
    texts: Mapping[str, str] = field(default_factory=dict)
    unused: tuple[tuple[str, Place], ...] = ()

    @property
    def version(self) -> str:
        """``info.version``; empty where there is none."""
        return str((self.document.get("info") or {}).get("version", ""))

    def place(self, pointer: str) -> Place:
        """Find the file and line of a pointer; of a missing one, those of its nearest ancestor."""
        file, line = self.positions.place(pointer)
        return Place(_shown(self.shown, file), line, pointer)


class Lines:
    """Finds the line of a pointer in a document that knows its lines."""

    def __init__(self, document: Object, origins: Mapping[str, Origin], names: Mapping[Path, str], root: str) -> None:
        self._document = document
        self._origins = origins
        self._names = names
        self._root = root
        self._wide: dict[int, dict[str, int]] = {}
        self._way: list[tuple[str, Any, str, int]] = []

    def place(self, at: str) -> tuple[str, int]:
        """Give file and line of the pointer, or of what is around it."""
        parts = at.split("/")[1:]
        way = self._way
        # What is asked for next is mostly near: the steps that two pointers share are walked once.
        shared = 0
        while shared < len(way) and shared < len(parts) and way[shared][0] == parts[shared]:
            shared += 1
        del way[shared:]
        _, node, file, line = way[-1] if way else ("", self._document, self._root, 1)
        for raw in parts[shared:]:
            step = unescape(raw)
            if isinstance(node, Object) and step in node:
                line = self._line(node, step)
                node = node[step]
            elif isinstance(node, Listing) and step.isdigit() and int(step) < len(node):
                line = node.lines[int(step)]
                node = node[int(step)]
            else:
                break
            passed = "/".join(["", *(each[0] for each in way), raw]) if self._origins else ""
            origin = self._origins.get(passed)
            if origin is not None:
                file, line = self._names[origin.file], origin.line
            way.append((raw, node, file, line))
        return file, line

    def _line(self, node: Object, step: str) -> int:
        """Find the line of a member; large objects are indexed once."""
        if len(node) <= _WIDE:
            return node.lines[list(node).index(step)]
        if id(node) not in self._wide:
            self._wide[id(node)] = dict(zip(node, node.lines, strict=False))
        return self._wide[id(node)][step]


def read_file(path: Path, shown: str = "", within: Path | None = None) -> Source:
    """Read one contract; its other files are found from it.

    Args:
        path: the contract's root file, YAML or JSON.
        shown: path of its folder as the reader knows it.
        within: folder that all its files must be in; its own folder, or the repository around it, unless given.

    Raises:
        ContractError: it can't be read; the message names file and line.
    """
    try:
        return _read(path, shown, within or _repository(path))
    except RecursionError as error:
        raise ContractError(f"{path}: line 1: nested too deep") from error


def _read(path: Path, shown: str, within: Path) -> Source:
    joined = read_joined(path, within)
    document = joined.document
    _check_version(path, document)
    folder = path.parent.resolve()
    names = {file: _relative(file, folder) for file in joined.texts}
    lines = Lines(document, joined.origins, names, path.name)
    for at, wanted in faults(document):
        file, line = lines.place(at)
        raise ContractError(f"{path.parent / file}: line {line}: {at or '/'} must be {wanted}")
    texts = {_shown(shown, names[file]): text for file, text in joined.texts.items()}
    unused = tuple(
        (key, Place(_shown(shown, names[origin.file]), origin.line, "")) for key, origin in joined.unused.items()
    )
    return Source(str(document.get("x-provider") or path.parent.name), document, lines, shown, texts, unused)


def _check_version(path: Path, document: Object) -> None:
    def line(key: str) -> int:
        return document.lines[list(document).index(key)] if key in document else 1

    if "swagger" in document:
        found = f"Swagger {document['swagger']}"
        raise ContractError(
            f"{path}: line {line('swagger')}: {found} is not supported: convert it to OpenAPI 3.0 or 3.1"
        )
    version = document.get("openapi")
    if not isinstance(version, str | int | float) or isinstance(version, bool):
        raise ContractError(f"{path}: line {line('openapi')}: not an OpenAPI document: openapi must hold its version")
    if not str(version).startswith(("3.0", "3.1")):
        found = f"OpenAPI {version}"
        raise ContractError(f"{path}: line {line('openapi')}: {found} is not supported: only 3.0 and 3.1 are")
    if not isinstance(document.get("info"), dict):
        raise ContractError(f"{path}: line {line('info')}: not an OpenAPI document: info must be an object")


def _repository(path: Path) -> Path:
    folder = path.parent.resolve()
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), folder)


def _relative(file: Path, folder: Path) -> str:
    up = 0
    while not file.is_relative_to(folder):
        folder, up = folder.parent, up + 1
    return "../" * up + file.relative_to(folder).as_posix()


def _shown(folder: str, file: str) -> str:
    return f"{folder}/{file}" if folder else file


def read_trees(old: Path, new: Path) -> tuple[dict[str, Source], dict[str, Source]]:
    """Read the contracts of two checked-out trees, by provider.

    One whose files are the same in both stays unread: it is one source with an empty document. The two sides of a
    contract are read one after the other, so that a file that they share is parsed once.

    Raises:
        ContractError: one can't be read.
    """
    before: dict[str, Source] = {}
    after: dict[str, Source] = {}
    for name in sorted({*_contracts(old), *_contracts(new)}):
        folders = old / "specs" / name, new / "specs" / name
        if _files(folders[0]) == _files(folders[1]):
            path = folders[0] / "openapi.yaml"
            before[name] = after[name] = Source(name, {}, Lines(Object(), {}, {}, path.name), folders[0].as_posix())
            continue
        for tree, found in ((old, before), (new, after)):
            if (tree / "specs" / name / "openapi.yaml").exists():
                found[name] = _of_tree(tree, name)
    return before, after


def _contracts(tree: Path) -> list[str]:
    return [path.parent.name for path in (tree / "specs").glob("*/openapi.yaml")]


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".yaml", ".yml", ".json"} and path.is_file()
    }


def _of_tree(tree: Path, name: str) -> Source:
    try:
        return read_file(tree / "specs" / name / "openapi.yaml", f"specs/{name}", tree)
    except ContractError as error:
        # The reader knows the file by its path in the repository, not in a temporary folder.
        raise ContractError(str(error).replace(f"{tree.resolve()}/", "").replace(f"{tree}/", "")) from error
