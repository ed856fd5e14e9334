"""The contracts of the review: one document each, with file and line of everything in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from scripts import contracts
from scripts.lint_specs.positions import Positions

from .findings import Place
from .shape import faults


@dataclass(frozen=True, slots=True)
class Source:
    """One contract at one revision.

    Attributes:
        provider: provider key, or ``canonical``.
        document: the contract as one document.
        positions: where what stands.
        shown: path of the contract's folder as the reader knows it.
        texts: what the files say, by the path that places name.
    """

    provider: str
    document: dict[str, Any]
    positions: Positions
    shown: str
    texts: Mapping[str, str] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """``info.version``; empty where there is none."""
        return str((self.document.get("info") or {}).get("version", ""))

    def place(self, pointer: str) -> Place:
        """Say where a pointer of the document stands; for something that is not there, what is around it."""
        file, line = self.positions.place(pointer)
        return Place(_shown(self.shown, file), line, pointer)


def read_file(path: Path, shown: str = "") -> Source:
    """Read one contract; its other files are found from it.

    Args:
        path: the contract's root file, YAML or JSON.
        shown: path of its folder as the reader knows it.

    Raises:
        ContractError: it can't be read; the message names file and line.
    """
    try:
        bundle = contracts.bundle(path)
        positions = Positions.of_bundle(bundle, path.parent)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise contracts.ContractError(f"{path}: {error}") from error
    document = _with_texts_as_keys(bundle.document)
    if not isinstance(document.get("openapi"), str) or not isinstance(document.get("info"), dict):
        raise contracts.ContractError(f"{path}: line 1: no OpenAPI document: it needs openapi and info")
    for at, wanted in faults(document):
        file, line = positions.place(at)
        raise contracts.ContractError(f"{path.parent / file if file else path}: line {line}: {at} must be {wanted}")
    provider = str(document.get("x-provider") or path.parent.name)
    folder = path.parent.resolve()
    names = {file: _shown(shown, file.relative_to(folder).as_posix()) for file in bundle.files}
    texts = {name: file.read_text(encoding="utf-8") for file, name in names.items()}
    return Source(provider, document, positions, shown, texts)


def _with_texts_as_keys(node: Any) -> Any:
    """Make texts of all keys, as JSON has them: YAML takes a status for a number and a field ``on`` for a truth."""
    if isinstance(node, dict):
        words = {True: "true", False: "false", None: "null"}
        return {
            words.get(key, str(key)) if isinstance(key, bool | None) else str(key): _with_texts_as_keys(value)
            for key, value in node.items()
        }
    return [_with_texts_as_keys(item) for item in node] if isinstance(node, list) else node


def _shown(folder: str, file: str) -> str:
    return f"{folder}/{file}" if folder else file


def read_tree(folder: Path) -> dict[str, Source]:
    """Read all contracts of a checked-out tree, by provider.

    Raises:
        ContractError: one can't be read.
    """
    found = {}
    for path in sorted((folder / "specs").glob("*/openapi.yaml")):
        try:
            source = read_file(path, f"specs/{path.parent.name}")
        except contracts.ContractError as error:
            # The reader knows the file by its path in the repository, not in a temporary folder.
            raise contracts.ContractError(str(error).replace(f"{folder}/", "")) from error
        found[path.parent.name] = source
    return found
